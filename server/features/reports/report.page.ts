/** A report as a page to read and to print: self-contained, without a script. */
import { type Html, HtmlPage, html } from '../../http/html.ts';
import type { Block, ReportDocument } from './report.document.ts';
import type { Chart, Drawing, Shape } from './report.drawing.ts';

const STYLE = `
:root { color-scheme: light; }
body { font: 15px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h1, h2, h3, p, li, th, td { overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #bbb; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: #444; padding-bottom: .25rem; }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ddd; vertical-align: top; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0; }
dt { color: #444; }
dd { margin: 0; overflow-wrap: anywhere; }
blockquote { margin: .5rem 0; padding-left: .8rem; border-left: 3px solid #bbb; white-space: pre-wrap; overflow-wrap: anywhere; }
.note { color: #444; }
li { margin: .25rem 0; white-space: pre-line; }
li.yes::marker { content: '✓  '; }
li.no::marker { content: '○  '; color: #68635a; }
svg { display: block; width: 100%; height: auto; margin: .75rem 0; }
svg.narrow { display: none; max-width: 26rem; }
@media screen and (max-width: 46rem) {
  svg.wide { display: none; }
  svg.narrow { display: block; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: .5rem; }
}
/* Cut off where it would run into what stands beside it. */
foreignObject div { line-height: 1.3; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
@media print {
  body { margin: 0; max-width: none; font-size: 11pt; }
  h2, h3 { break-after: avoid; }
  tr, li, blockquote, svg { break-inside: avoid; }
}
`;

function written(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? html`<h2>${block.text}</h2>` : html`<h3>${block.text}</h3>`;
    case 'text':
      if (block.tone === 'strong') return html`<p><strong>${block.text}</strong></p>`;
      return block.tone === 'muted' ? html`<p class="note">${block.text}</p>` : html`<p>${block.text}</p>`;
    case 'quote':
      return html`<blockquote>${block.text}</blockquote>`;
    case 'facts':
      return html`<dl>${block.rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
    case 'list':
      return html`<ul>${block.items.map(
        ({ text, quotes, mark = '' }) =>
          html`<li class="${mark}">${text}${quotes.map((each) => html`<blockquote>${each}</blockquote>`)}</li>`,
      )}</ul>`;
    case 'drawing':
      return html`${svg(block.chart.wide, 'wide')}${svg(block.chart.narrow, 'narrow')}`;
    case 'table':
      return html`<table><caption>${block.caption}</caption>
<thead><tr>${block.head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${block.rows.map(
        ([first = '', ...others]) =>
          html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>`,
      )}</tbody></table>`;
  }
}

/** Of the two that a chart is drawn as, the style shows one, to the eye and to a screen reader. */
function svg({ label, width, height, shapes }: Drawing, name: keyof Chart): Html {
  return html`<svg class="${name}" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}" font-size="9">${shapes.map(painted)}</svg>`;
}

function painted(shape: Shape): Html {
  switch (shape.kind) {
    case 'box': {
      const { at, width, height, fill = 'none', stroke = 'none', dashed } = shape;
      return html`<rect x="${at[0]}" y="${at[1]}" width="${width}" height="${height}" rx="2" fill="${fill}" stroke="${stroke}" stroke-dasharray="${dashed ? '3 2' : 'none'}"/>`;
    }
    case 'line': {
      const { through, color, width, dashed } = shape;
      return html`<polyline points="${through.map((at) => at.join(',')).join(' ')}" fill="none" stroke="${color}" stroke-width="${width}" stroke-dasharray="${dashed ? '2 2' : 'none'}"/>`;
    }
    case 'dot':
      return html`<circle cx="${shape.at[0]}" cy="${shape.at[1]}" r="${shape.radius}" fill="${shape.fill}"/>`;
    case 'words': {
      const { at, size, color, bold, anchor = 'start', width } = shape;
      const weight = bold ? 650 : 400;
      if (width !== undefined)
        return html`<foreignObject x="${at[0]}" y="${at[1] - size * 0.65}" width="${width}" height="${size * 1.3}" font-size="${size}" font-weight="${weight}" color="${color}"><div>${shape.text}</div></foreignObject>`;
      return html`<text x="${at[0]}" y="${at[1]}" font-size="${size}" font-weight="${weight}" fill="${color}" text-anchor="${anchor}" dominant-baseline="central">${shape.text}</text>`;
    }
  }
}

export function reportPage({ title, subtitle, blocks }: ReportDocument): HtmlPage {
  const body = html`<body>
<main>
<h1>${title}</h1>
<p class="note">${subtitle}</p>
${blocks.map((block) => html`${written(block)}\n`)}
</main>
</body>`;
  return new HtmlPage(`${title}: interview report`, STYLE, body);
}

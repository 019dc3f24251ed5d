/** A report as a PDF to send on: A4, its fonts within, tagged, with its headings as bookmarks and a line at the foot. */
import type { Block, Item, ReportDocument } from './report.document.ts';
import { COLORS } from './report.drawing.ts';
import { breakable, MARGIN, openPdf, Pen, type Style } from './report.pen.ts';

const { ink, muted, rule, bar } = COLORS;
const SIZE = { title: 20, longTitle: 14, 2: 13, 3: 10.5, text: 9.5, small: 8 } as const;
const INDENT = 14;
const GAP = { 2: 16, 3: 9, text: 4, belowHeading: 3 } as const;
/** A title of more characters is set smaller: a name may have 300. */
const LONG_TITLE = 60;
/** Lines of a paragraph that stay together at the foot of a page. */
const FEWEST_LINES = 3;

/**
 * The bytes of the PDF. The same report gives the same pages on machines with the same fonts. It takes some hundred
 * milliseconds in one go, and its library is larger than all the rest of this feature: on a server `reportPrinter` has
 * it done.
 */
export async function reportPdf({ title, subtitle, madeAt, blocks }: ReportDocument): Promise<Buffer> {
  const pdf = openPdf(`${title}: interview report`, new Date(madeAt));
  const chunks: Buffer[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  const pen = new Pen(pdf);
  pen.write(pdf, 'H1', title, {
    font: 'bold',
    size: title.length > LONG_TITLE ? SIZE.longTitle : SIZE.title,
  });
  pen.write(pdf, 'P', subtitle, { color: muted, size: 11 });
  pdf.y += 14;
  blocks.forEach((block, index) => {
    print(pen, block, blocks.slice(index + 1));
  });
  numberPages(pen, title, subtitle);
  pdf.end();
  await finished;
  return Buffer.concat(chunks);
}

const HEADING: Record<2 | 3, Style> = {
  2: { font: 'bold', size: SIZE[2] },
  3: { font: 'bold', size: SIZE[3] },
};
const textStyle = (tone: 'strong' | 'muted' | undefined): Style => ({
  font: tone === 'strong' ? 'bold' : 'plain',
  color: tone === 'muted' ? muted : ink,
});

/** The points that the beginning of a block takes: less of it is not left at the foot of a page. */
function beginning(pen: Pen, block: Block | undefined, next: readonly Block[]): number {
  const few = FEWEST_LINES * pen.lineHeight('plain', SIZE.text);
  switch (block?.kind) {
    case undefined:
      return 0;
    case 'heading':
      return (
        GAP[block.level] +
        pen.heightOf(block.text, HEADING[block.level]) +
        GAP.belowHeading +
        beginning(pen, next[0], next.slice(1))
      );
    case 'drawing':
      return block.chart.wide.height;
    case 'text': {
      const height = Math.min(few, pen.heightOf(block.text, textStyle(block.tone))) + GAP.text;
      // It says what follows, or whose words they are.
      const leads = next[0] !== undefined && ['text', 'quote', 'drawing'].includes(next[0].kind);
      return leads ? height + beginning(pen, next[0], next.slice(1)) : height;
    }
    case 'quote':
      return Math.min(few, pen.heightOf(block.text, { indent: INDENT }));
    case 'list':
      return block.items[0] === undefined ? 0 : itemBeginning(pen, block.items[0]);
    case 'facts':
      return 2 * few;
    case 'table':
      return 3 * few;
  }
}

/** What is said of an item stays with the first of the words that show it. */
function itemBeginning(pen: Pen, { text, quotes }: Item): number {
  const few = FEWEST_LINES * pen.lineHeight('plain', SIZE.text);
  const own = Math.min(2 * few, pen.heightOf(text, { indent: INDENT }));
  const first = quotes[0] === undefined ? 0 : pen.heightOf(quotes[0], { indent: 2 * INDENT });
  return own + Math.min(few, first);
}

function print(pen: Pen, block: Block, next: readonly Block[]): void {
  const { pdf } = pen;
  switch (block.kind) {
    case 'heading': {
      const { level, text } = block;
      const y = pdf.y;
      pen.need(beginning(pen, block, next));
      if (pdf.y === y && y > MARGIN) pdf.y += GAP[level];
      if (level === 2) pdf.outline.addItem(text);
      pen.write(pdf, `H${level}`, text, HEADING[level]);
      pdf.y += GAP.belowHeading;
      return;
    }
    case 'text':
      pen.need(beginning(pen, block, next));
      pen.write(pdf, 'P', block.text, textStyle(block.tone));
      pdf.y += GAP.text;
      return;
    case 'quote':
      quote(pen, pdf, block.text, 0);
      // Not the quotation's own words.
      if (next[0]?.kind === 'text') pdf.y += GAP[3];
      return;
    case 'drawing':
      pen.draw(block.chart.wide);
      if (next[0]?.kind !== 'drawing') pdf.y += GAP.text;
      return;
    case 'list':
      list(pen, block.items);
      return;
    case 'facts':
      table(pen, [], block.rows, [150, '*']);
      return;
    case 'table':
      pen.need(beginning(pen, block, next));
      pen.write(pdf, 'P', block.caption, { color: muted, size: SIZE.small });
      table(pen, block.head, block.rows, ['*', ...block.head.slice(1).map(() => 85)]);
  }
}

/** With a line down its side, on each page that it takes. */
function quote(pen: Pen, parent: Parameters<Pen['write']>[0], text: string, indent: number): void {
  const { pdf } = pen;
  const style = { indent: indent + INDENT };
  pen.need(Math.min(FEWEST_LINES * pen.lineHeight('plain', SIZE.text), pen.heightOf(text, style)));
  const from = { page: pen.page, y: pdf.y };
  pen.write(parent, 'BlockQuote', text, style);
  const to = { page: pen.page, y: pdf.y };
  for (let page = from.page; page <= to.page; page++) {
    pdf.switchToPage(page);
    const top = page === from.page ? from.y : MARGIN;
    const bottom = page === to.page ? to.y : pen.bottom;
    pen.artifact('Layout', () => {
      const x = MARGIN + indent + 4;
      pdf.moveTo(x, top).lineTo(x, bottom).lineWidth(1.5).stroke(rule);
    });
  }
  pdf.y += GAP.text;
}

function list(pen: Pen, items: readonly Item[]): void {
  const { pdf } = pen;
  const whole = pdf.struct('L');
  pdf.addStructure(whole);
  for (const item of items) {
    pen.need(itemBeginning(pen, item));
    const entry = pdf.struct('LI');
    const body = pdf.struct('LBody');
    whole.add(entry);
    const { y } = pdf;
    pen.artifact('Layout', () => mark(pen, item.mark, y));
    entry.add(body);
    // The first of several lines says what the others are about.
    const [first = '', ...others] = item.text.split('\n');
    pdf.y = y;
    pen.write(body, 'P', first, { indent: INDENT, font: others.length > 0 ? 'bold' : 'plain' });
    for (const line of others) pen.write(body, 'P', line, { indent: INDENT });
    pdf.y += GAP.text / 2;
    for (const each of item.quotes) quote(pen, body, each, INDENT);
    body.end();
    entry.end();
    pdf.y += GAP.text / 2;
  }
  whole.end();
}

function mark(pen: Pen, kind: Item['mark'], y: number): void {
  const sign = kind === undefined ? '•' : { yes: '✓', no: '○' }[kind];
  const middle = y + pen.lineHeight('plain', SIZE.text) / 2 - 1;
  pen.words(sign, [MARGIN + 2, middle], { size: SIZE.text, color: kind === 'yes' ? bar : muted });
}

function table(
  { pdf }: Pen,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: ('*' | number)[],
): void {
  pdf.font('plain').fontSize(SIZE.text).fillColor(ink);
  const body = rows.map((row) =>
    row.map(breakable).map((text, i) => (i === 0 ? { type: 'TH' as const, text } : text)),
  );
  const top = head.map((text) => ({ type: 'TH' as const, text, font: { src: 'bold', size: SIZE.small } }));
  pdf.x = MARGIN;
  pdf.table({
    columnStyles: columns,
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: rule, padding: [4, 6, 4, 0], textColor: ink },
    data: [...(top.length > 0 ? [top] : []), ...body],
  });
  pdf.x = MARGIN;
  pdf.y += GAP.text;
}

/** Whose report it is, for what, and “Page 2 of 5” at the foot of each page; no part of what is read out. */
function numberPages(pen: Pen, title: string, subtitle: string): void {
  const { pdf } = pen;
  const { start, count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(start + page);
    pdf.page.margins.bottom = 0;
    pen.artifact('Pagination', () => {
      const y = pdf.page.height - MARGIN;
      const right = MARGIN + pen.width;
      const style = { size: SIZE.small, color: muted };
      pdf
        .moveTo(MARGIN, y - 12)
        .lineTo(right, y - 12)
        .lineWidth(0.5)
        .stroke(rule);
      pen.words(`${title} · ${subtitle}`, [MARGIN, y], style, { width: pen.width - 90 });
      pen.words(`Page ${page + 1} of ${count}`, [right, y], style, { anchor: 'end' });
    });
  }
}

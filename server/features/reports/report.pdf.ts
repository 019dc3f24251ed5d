/** A report as a PDF to send on: A4, its fonts within, tagged, with a line for the page at the foot. */
import { createRequire } from 'node:module';
import PdfDocument from 'pdfkit';
import type { Block, ReportDocument } from './report.document.ts';

const MARGIN = 56;
const FOOT = 36;
const INDENT = 14;
const MUTED = '#555555';
const INK = '#1a1a1a';
const RULE = '#bbbbbb';
const SIZE = { title: 20, 2: 13, 3: 10.5, text: 9.5, small: 8 } as const;
const GAP = 2;
/** A heading does not stand alone at the foot of a page. */
const KEEP_WITH_NEXT = { 2: 120, 3: 70 } as const;

type Pdf = PDFKit.PDFDocument;

/** Longer words fill a line and more. */
const LONG_WORD = /[^ \n\t]{60,80}?(?!\p{M})/gu;
/**
 * With places where a long word may go on in the next line. The library tries each of its beginnings otherwise, which
 * takes seconds for 20,000 characters without a space, and minutes and gigabytes for an answer of nothing else.
 */
const breakable = (text: string): string => text.replace(LONG_WORD, '$&\u200b');

const fontFile = (name: string): string =>
  createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/**
 * The bytes of the PDF. The same report gives the same pages. It takes some hundred milliseconds in one go, and its
 * library is larger than all the rest of this feature: on a server `reportPrinter` has it done.
 */
export async function reportPdf({ title, subtitle, madeAt, blocks }: ReportDocument): Promise<Buffer> {
  const at = new Date(madeAt);
  const pdf = new PdfDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    bufferPages: true,
    lang: 'en',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    font: fontFile('DejaVuSans'),
    info: { Title: `${title}: interview report`, CreationDate: at, ModDate: at },
  });
  pdf.registerFont('plain', fontFile('DejaVuSans')).registerFont('bold', fontFile('DejaVuSans-Bold'));
  const chunks: Buffer[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  write(pdf, 'H1', title, { font: 'bold', size: SIZE.title });
  write(pdf, 'P', subtitle, { color: MUTED });
  pdf.moveDown();
  for (const block of blocks) draw(pdf, block);
  numberPages(pdf, title);
  pdf.end();
  await finished;
  return Buffer.concat(chunks);
}

interface Style {
  font?: 'plain' | 'bold';
  size?: number;
  color?: string;
  indent?: number;
}

const widthOf = (pdf: Pdf): number => pdf.page.width - 2 * MARGIN;
const bottomOf = (pdf: Pdf): number => pdf.page.height - pdf.page.margins.bottom;

/** One paragraph, tagged as what it is for those who have it read to them. */
function write(
  pdf: Pdf,
  tag: string,
  text: string,
  { font = 'plain', size = SIZE.text, color = INK, indent = 0 }: Style = {},
): void {
  const element = pdf.struct(tag);
  pdf.addStructure(element);
  pdf.x = MARGIN + indent;
  element.add(() => {
    pdf.font(font).fontSize(size).fillColor(color);
    pdf.text(breakable(text), { width: widthOf(pdf) - indent, lineGap: GAP });
  });
  element.end();
  pdf.moveDown(0.3);
}

/** With a line down its side, on each page that it takes. */
function quote(pdf: Pdf, text: string, indent: number): void {
  const line = pdf.font('plain').fontSize(SIZE.text).currentLineHeight(true);
  if (pdf.y + line > bottomOf(pdf)) pdf.addPage();
  const from = { page: pageOf(pdf), y: pdf.y };
  write(pdf, 'BlockQuote', text, { indent: indent + INDENT });
  const to = { page: pageOf(pdf), y: pdf.y };
  for (let page = from.page; page <= to.page; page++) {
    pdf.switchToPage(page);
    const top = page === from.page ? from.y : MARGIN;
    const bottom = page === to.page ? to.y : bottomOf(pdf);
    pdf.markContent('Artifact', { type: 'Layout' });
    pdf
      .moveTo(MARGIN + indent + 4, top)
      .lineTo(MARGIN + indent + 4, bottom)
      .lineWidth(1.5)
      .stroke(RULE);
    pdf.endMarkedContent();
  }
}

const pageOf = (pdf: Pdf): number => {
  const { start, count } = pdf.bufferedPageRange();
  return start + count - 1;
};

function draw(pdf: Pdf, block: Block): void {
  switch (block.kind) {
    case 'heading':
      if (pdf.y + KEEP_WITH_NEXT[block.level] > bottomOf(pdf)) pdf.addPage();
      else pdf.moveDown(block.level === 2 ? 0.8 : 0.4);
      write(pdf, `H${block.level}`, block.text, { font: 'bold', size: SIZE[block.level] });
      return;
    case 'text':
      write(pdf, 'P', block.text, {
        font: block.tone === 'strong' ? 'bold' : 'plain',
        color: block.tone === 'muted' ? MUTED : INK,
      });
      return;
    case 'quote':
      quote(pdf, block.text, 0);
      return;
    case 'list':
      for (const { text, quotes } of block.items) {
        write(pdf, 'P', `•  ${text}`, { indent: 4 });
        for (const each of quotes) quote(pdf, each, INDENT);
      }
      return;
    case 'facts':
      table(pdf, [], block.rows, [150, '*']);
      return;
    case 'table':
      write(pdf, 'P', block.caption, { color: MUTED, size: SIZE.small });
      table(pdf, block.head, block.rows, ['*', ...block.head.slice(1).map(() => 85)]);
  }
}

function table(
  pdf: Pdf,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: ('*' | number)[],
): void {
  pdf.font('plain').fontSize(SIZE.text).fillColor(INK);
  const body = rows.map((row) =>
    row.map(breakable).map((text, i) => (i === 0 ? { type: 'TH' as const, text } : text)),
  );
  const top = head.map((text) => ({ type: 'TH' as const, text, font: { src: 'bold', size: SIZE.small } }));
  pdf.x = MARGIN;
  pdf.table({
    columnStyles: columns,
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: RULE, padding: [4, 6, 4, 0], textColor: INK },
    data: [...(top.length > 0 ? [top] : []), ...body],
  });
  pdf.x = MARGIN;
  pdf.moveDown(0.6);
}

/** “Ada Lovelace · 2 of 5” at the foot of each page; no part of what is read out. */
function numberPages(pdf: Pdf, title: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(start + page);
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font('plain')
      .fontSize(SIZE.small)
      .fillColor(MUTED)
      .text(`${title} · ${page + 1} of ${count}`, MARGIN, pdf.page.height - MARGIN, {
        width: widthOf(pdf),
        align: 'center',
        lineBreak: false,
        ellipsis: true,
      });
    pdf.endMarkedContent();
  }
}

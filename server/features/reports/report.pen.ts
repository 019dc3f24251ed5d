/** Writing and drawing into a PDF, tagged for those who have it read to them. */
import PdfDocument from 'pdfkit';
import { COLORS, type Drawing, type Shape } from './report.drawing.ts';
import { fontFiles, OF_MACHINE } from './report.fonts.ts';
import { isSpecial, type Line, linesOf, type Run, type Type } from './report.lines.ts';

type Pdf = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

export const MARGIN = 56;
const FOOT = 36;
const LINE_GAP = 2;

export interface Style {
  font?: 'plain' | 'bold';
  size?: number;
  color?: string;
  /** Points from the left margin. */
  indent?: number;
}

/** What the library knows of the font that is set, beyond what it tells. */
interface Opened {
  _font: { font: { hasGlyphForCodePoint(code: number): boolean } };
}

/** Longer words fill a line and more. */
const LONG_WORD = /[^ \n\t]{60,80}?(?!\p{M})/gu;
/**
 * With places where a long word may go on in the next line. The library tries each of its beginnings otherwise, which
 * takes seconds for 20,000 characters without a space, and minutes and gigabytes for an answer of nothing else.
 */
export const breakable = (text: string): string => text.replace(LONG_WORD, '$&\u200b');

/** An empty A4 document with its fonts. `title`: what a viewer shows in its window's title. */
export function openPdf(title: string, madeAt: Date): Pdf {
  const files = fontFiles();
  const pdf = new PdfDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    bufferPages: true,
    lang: 'en',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    // None before they have their names: the library would open one that it knows by two names again and again.
    font: '',
    info: { Title: title, Creator: 'JobHive Studio', CreationDate: madeAt, ModDate: madeAt },
  });
  for (const { name, file, family } of files) pdf.registerFont(name, file, family);
  return pdf.font('plain');
}

export class Pen {
  readonly pdf: Pdf;
  readonly #fallbacks: readonly string[] = fontFiles()
    .map(({ name }) => name)
    .filter((name) => name !== 'plain' && name !== 'bold');
  /** Which font has a letter, by the wanted font and the letter. */
  readonly #fonts = new Map<string, string | null>();
  /** Of single letters. */
  readonly #widths = new Map<string, number>();
  #last: { key: string; lines: Line[] } = { key: '', lines: [] };

  constructor(pdf: Pdf) {
    this.pdf = pdf;
  }

  get width(): number {
    return this.pdf.page.width - 2 * MARGIN;
  }
  get bottom(): number {
    return this.pdf.page.height - this.pdf.page.margins.bottom;
  }
  /** The number of the page that is written on. */
  get page(): number {
    const { start, count } = this.pdf.bufferedPageRange();
    return start + count - 1;
  }

  /** Begins a page unless there are so many points left on this one; what is higher than a page begins where it is. */
  need(points: number): void {
    const most = this.bottom - MARGIN;
    if (this.pdf.y + Math.min(points, most) > this.bottom && this.pdf.y > MARGIN) this.pdf.addPage();
  }

  /** Points that a text takes. */
  heightOf(text: string, { font = 'plain', size = 9.5, indent = 0 }: Style): number {
    const type = this.#type(font, size);
    const width = this.width - indent;
    if (isSpecial(text, type))
      return this.#linesOf(text, width, type, size).length * this.lineHeight(font, size);
    this.pdf.font(font).fontSize(size);
    return this.pdf.heightOfString(breakable(text), { width, lineGap: LINE_GAP });
  }

  lineHeight(font: string, size: number): number {
    return this.pdf.font(font).fontSize(size).currentLineHeight(true) + LINE_GAP;
  }

  /** One paragraph below what there is, in `parent`. */
  write(parent: Element | Pdf, tag: string, text: string, style: Style = {}): void {
    const { font = 'plain', size = 9.5, color = COLORS.ink, indent = 0 } = style;
    const type = this.#type(font, size);
    const special = isSpecial(text, type);
    // What is set word by word is read as it was written.
    const element = this.pdf.struct(tag, special ? { actual: text } : {});
    if ('addStructure' in parent) parent.addStructure(element);
    else parent.add(element);
    element.add(() => {
      this.pdf.fillColor(color);
      if (special) {
        for (const line of this.#linesOf(text, this.width - indent, type, size))
          this.#line(line, font, size, indent);
        return;
      }
      this.pdf.font(font).fontSize(size);
      this.pdf.x = MARGIN + indent;
      this.pdf.text(breakable(text), { width: this.width - indent, lineGap: LINE_GAP });
    });
    element.end();
  }

  #line(line: Line, font: string, size: number, indent: number): void {
    const height = this.lineHeight(font, size);
    if (this.pdf.y + height > this.bottom) this.pdf.addPage();
    const top = this.pdf.y;
    this.#runs(line, line.isRtl ? MARGIN + this.width - line.width : MARGIN + indent, top, size);
    this.pdf.y = top + height;
  }

  #runs({ runs }: Pick<Line, 'runs'>, left: number, top: number, size: number): void {
    let x = left;
    const baseline = top + this.#ascent('plain', size);
    for (const run of runs) {
      this.pdf.font(run.font).fontSize(size);
      this.pdf.text(run.text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
      x += this.#widthOf(run, size);
    }
  }

  #ascent(font: string, size: number): number {
    this.pdf.font(font).fontSize(size);
    return ((this.pdf as unknown as { _font: { ascender: number } })._font.ascender / 1000) * size;
  }

  /** One line in place, cut off where it is longer than `width`; `anchor` says what of it stands at `x`. */
  words(
    text: string,
    [x, middle]: readonly [number, number],
    { font = 'plain', size, color }: Required<Omit<Style, 'indent' | 'font'>> & Pick<Style, 'font'>,
    { anchor = 'start', width = this.width }: { anchor?: 'start' | 'middle' | 'end'; width?: number } = {},
  ): void {
    const type = this.#type(font, size);
    const [first, ...more] = linesOf(text.replaceAll('\n', ' '), width, type);
    if (first === undefined) return;
    const runs = more.length === 0 ? first.runs : [...first.runs, { font, text: '…' }];
    const wide = runs.reduce((sum, run) => sum + type.widthOf(run), 0);
    const left = x - wide * { start: 0, middle: 0.5, end: 1 }[anchor];
    this.pdf.fillColor(color);
    this.#runs({ runs }, left, middle - this.lineHeight(font, size) / 2 + LINE_GAP / 2, size);
  }

  /** A drawing below what there is, whole on one page. */
  draw({ label, height, shapes }: Drawing): void {
    this.need(height);
    const top = this.pdf.y;
    const figure = this.pdf.struct('Figure', { alt: label });
    this.pdf.addStructure(figure);
    figure.add(() => {
      for (const shape of shapes) this.#paint(shape, top);
    });
    figure.end();
    this.pdf.x = MARGIN;
    this.pdf.y = top + height;
  }

  #paint(shape: Shape, top: number): void {
    const { pdf } = this;
    const place = ([x, y]: readonly [number, number]): [number, number] => [MARGIN + x, top + y];
    switch (shape.kind) {
      case 'box': {
        const [x, y] = place(shape.at);
        pdf.roundedRect(x, y, shape.width, shape.height, Math.min(2, shape.width / 2));
        if (shape.stroke === undefined) pdf.fill(shape.fill ?? COLORS.track);
        else {
          pdf.lineWidth(0.75);
          if (shape.dashed) pdf.dash(3, { space: 2 });
          pdf.stroke(shape.stroke).undash();
        }
        return;
      }
      case 'line': {
        const [first, ...others] = shape.through.map(place);
        if (first === undefined) return;
        pdf.moveTo(...first);
        for (const each of others) pdf.lineTo(...each);
        pdf.lineWidth(shape.width).lineJoin('round');
        if (shape.dashed) pdf.dash(2, { space: 2 });
        pdf.stroke(shape.color).undash();
        return;
      }
      case 'dot':
        pdf.circle(...place(shape.at), shape.radius).fill(shape.fill);
        return;
      case 'words': {
        const { at, text, bold, size, color, ...where } = shape;
        this.words(text, place(at), { font: bold ? 'bold' : 'plain', size, color }, where);
      }
    }
  }

  /** What is part of the page and of no text: not read out. */
  artifact(type: 'Layout' | 'Pagination', paint: () => void): void {
    this.pdf.markContent('Artifact', { type });
    paint();
    this.pdf.endMarkedContent();
  }

  #type(font: 'plain' | 'bold', size: number): Type {
    return {
      font,
      fontFor: (letter) => this.#fontFor(font, letter),
      widthOf: (run) => this.#widthOf(run, size),
    };
  }

  #widthOf({ font, text }: Run, size: number): number {
    const key = text.length <= 2 ? `${font} ${size} ${text}` : undefined;
    const known = key === undefined ? undefined : this.#widths.get(key);
    if (known !== undefined) return known;
    const width = this.pdf.font(font).fontSize(size).widthOfString(text);
    if (key !== undefined) this.#widths.set(key, width);
    return width;
  }

  /** A text is measured before it is set: its lines are found once. */
  #linesOf(text: string, width: number, type: Type, size: number): Line[] {
    const key = `${type.font} ${size} ${width} ${text}`;
    if (this.#last.key !== key) this.#last = { key, lines: linesOf(text, width, type) };
    return this.#last.lines;
  }

  #fontFor(wanted: string, letter: string): string | null {
    const key = wanted + letter;
    let found = this.#fonts.get(key);
    if (found === undefined) {
      const code = letter.codePointAt(0) as number;
      const has = (font: string) => {
        try {
          return (this.pdf.font(font) as unknown as Opened)._font.font.hasGlyphForCodePoint(code);
        } catch (error) {
          // A font of the machine that cannot be read has no letters; the project's own must be there.
          if (!font.startsWith(OF_MACHINE)) throw error;
          return false;
        }
      };
      // Ends of lines and what may only break one have no look.
      const isSeen = code >= 0x20 && code !== 0x200b;
      found = isSeen ? ([wanted, ...this.#fallbacks].find(has) ?? null) : wanted;
      this.#fonts.set(key, found);
    }
    return found;
  }
}

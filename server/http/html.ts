/** Pages that the server writes itself: text is escaped wherever it comes from, and nothing in them can run. */
import { createHash } from 'node:crypto';

/** Markup that is safe to send: made by `html` alone. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | readonly Part[] | null | undefined;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(part: Part): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(written).join('');
  return String(part).replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
}

/** A template whose values are escaped, but for markup that is itself from `html`; attributes are to be quoted. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((text, piece, index) => text + written(parts[index - 1]) + piece));
}

/** An answer that is a page instead of JSON. Its one style sheet is allowed by its hash; nothing else is. */
export class HtmlPage {
  readonly text: string;
  readonly policy: string;

  constructor(title: string, style: string, body: Html) {
    const hash = createHash('sha256').update(style).digest('base64');
    this.policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
    this.text = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
${body}
</html>
`.text;
  }
}

/** Whether the client would rather have a page: it names HTML, and JSON not at all or with a lower quality. */
export function prefersHtml(accept: string | undefined): boolean {
  const quality = (type: string): number => {
    const range = accept
      ?.toLowerCase()
      .split(',')
      .find((each) => each.split(';')[0]?.trim() === type);
    if (range === undefined) return 0;
    const given = /;\s*q=([\d.]+)/.exec(range)?.[1];
    return given === undefined ? 1 : Number(given);
  };
  return quality('text/html') > quality('application/json');
}

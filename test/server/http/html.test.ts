/** Pages of the server: everything is text until it was written as markup here. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { HtmlPage, html, prefersHtml } from '../../../server/http/html.ts';

it('escapes values, in text and in attributes, but not its own markup', () => {
  const value = `<b title="x">'&</b>`;
  const escaped = '&lt;b title=&quot;x&quot;&gt;&#39;&amp;&lt;/b&gt;';
  expect(html`<p title="${value}">${value}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
  expect(html`<ul>${['a<', 'b'].map((each) => html`<li>${each}</li>`)}</ul>`.text).toBe(
    '<ul><li>a&lt;</li><li>b</li></ul>',
  );
  expect(html`${null}${undefined}${0}`.text).toBe('0');
  // Something that only looks like markup is text.
  expect(html`${JSON.parse('{"text":"<b>"}') as never}`.text).not.toContain('<b>');
});

it('allows its own style sheet by its hash', () => {
  const page = new HtmlPage('<Title>', 'p { color: red; }', html`<body></body>`);
  const style = /<style>([\s\S]*)<\/style>/.exec(page.text)?.[1] as string;
  expect(page.policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(page.text).toContain('<title>&lt;Title&gt;</title>');
});

it.each([
  [undefined, false],
  ['', false],
  ['*/*', false],
  ['application/json', false],
  ['text/html', true],
  ['TEXT/HTML; charset=utf-8', true],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
  ['application/json, text/html', false],
  ['application/json;q=0.4, text/html;q=0.9', true],
  ['text/htmlx', false],
])('takes %s for a wish to have a page: %s', (accept, expected) => {
  expect(prefersHtml(accept)).toBe(expected);
});

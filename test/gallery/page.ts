/** The gallery as one page: a row for each screen, a column for each theme and width. */
export interface Shot {
  file: string;
  /** What is wrong with it by itself: wider than the window, an error in the page. */
  faults: readonly string[];
}
export interface Row {
  title: string;
  /** In the order of the columns. */
  shots: Shot[];
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const cell = ({ file, faults }: Shot): string =>
  `<td><a href="${file}"><img loading="lazy" src="${file}" alt=""></a>${faults
    .map((fault) => `<p>${escaped(fault)}</p>`)
    .join('')}</td>`;

/** @param columns The heading of each shot of a row. */
export const pageOf = (columns: readonly string[], rows: readonly Row[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Gallery</title>
<style>
  body { margin: 24px; font: 14px/1.4 system-ui, sans-serif; }
  table { border-spacing: 16px; }
  th { text-align: start; vertical-align: top; }
  td { vertical-align: top; }
  img { display: block; height: 360px; max-width: 480px; object-fit: cover; object-position: top; border: 1px solid #999; }
  p { max-width: 480px; color: #b00; }
</style>
<h1>Gallery</h1>
<table>
<thead><tr><th></th>${columns.map((name) => `<th>${escaped(name)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(({ title, shots }) => `<tr><th scope="row">${escaped(title)}</th>${shots.map(cell).join('')}</tr>`).join('\n')}
</tbody>
</table>
</html>
`;

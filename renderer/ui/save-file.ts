/** Time for the browser to begin reading the file before its address is given up. */
const KEPT_MS = 60_000;

/** Saves a file where the browser, or the desktop shell, saves what is downloaded. */
export function saveFile(content: Blob, name: string): void {
  const href = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
}

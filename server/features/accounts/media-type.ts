/** What a file is, by what is in it; its name and what its sender calls it do not count. */
import { createReadStream, openAsBlob } from 'node:fs';

/** Media type of the file at `path`; null for what is none of the known ones and no plain text either. */
export async function mediaTypeOf(path: string): Promise<string | null> {
  const { fileTypeFromBlob } = await import('file-type');
  // Its way for files loads a package by name, which the packed app does not have.
  const known = await fileTypeFromBlob(await openAsBlob(path));
  if (known !== undefined) return known.mime;
  return (await isText(path)) ? 'text/plain' : null;
}

/** Whether it is UTF-8 without control characters, but for tabs, line and page breaks. */
async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const control = /[\x00-\x08\x0b\x0e-\x1f\x7f]/;
  try {
    for await (const chunk of createReadStream(path)) {
      if (control.test(decoder.decode(chunk as Buffer, { stream: true }))) return false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false; // the decoder's word for bytes that are no UTF-8
    throw error;
  }
}

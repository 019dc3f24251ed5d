/** Which questions are the same one. */
import { createHash } from 'node:crypto';

/**
 * The same for a question of the bank wherever it is asked, whatever its wording becomes; of any other question for
 * the same words, but for case and spaces. A set's question that changed the bank's rubric has no bank key: other
 * things are asked of its answers, so their grades are apart.
 */
export function questionKey({ bank_key, text }: { bank_key: string | null; text: string }): string {
  if (bank_key !== null) return `bank:${bank_key}`;
  const words = text.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' ');
  return `text:${createHash('sha256').update(words).digest('hex')}`;
}

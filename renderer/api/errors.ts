import i18next from 'i18next';
import { JobHiveConnectionError, JobHiveError } from '../../shared/sdk/js/index.ts';
import { serverWords } from '../i18n/server-words.ts';

/** Refused by a page itself; its message is for people. */
export class PageError extends Error {
  override name = 'PageError';
}

/** What to tell a person about an error. The server's own messages are written for people. */
export function errorText(error: unknown): string {
  if (error instanceof JobHiveConnectionError) return i18next.t('error.unreachable');
  if (error instanceof JobHiveError) return serverWords(error.message);
  if (error instanceof PageError) return error.message;
  return i18next.t('error.unexpected');
}

export const isUnreachable = (error: unknown): boolean => error instanceof JobHiveConnectionError;
export const isMissing = (error: unknown): boolean => error instanceof JobHiveError && error.status === 404;

/** Splits a refusal over a form: what belongs to its fields, and what does not. */
export function splitErrors(error: unknown, fields: readonly string[]) {
  const byField: Record<string, string> = {};
  const rest: string[] = [];
  if (error instanceof JobHiveError) {
    for (const [name, said] of Object.entries(error.details)) {
      const messages = said.map(serverWords);
      const field = fields.find((known) => name === known || name.startsWith(`${known}.`));
      if (field) byField[field] = messages.join(' ');
      else rest.push(...messages);
    }
  }
  const nothingPlaced = Object.keys(byField).length === 0 && rest.length === 0;
  return { byField, message: nothingPlaced ? errorText(error) : rest.join(' ') || null };
}

import type { BankQuestion } from '../../../shared/contract/question-bank.ts';
import type { OwnQuestion } from '../../../shared/contract/question-sets.ts';
import { asBody, type QuestionBody } from './edits.ts';

/** A row of the bank: one of the studio's own questions, or one of the company's. */
export type Entry = { id: string; question: BankQuestion | OwnQuestion } & (
  | { bank: BankQuestion; own?: undefined }
  | { bank?: undefined; own: OwnQuestion }
);

export const bankEntry = (bank: BankQuestion): Entry => ({ id: bank.key, question: bank, bank });
export const ownEntry = (own: OwnQuestion): Entry => ({
  id: `${own.set.id}/${own.order}/${own.text}`,
  question: own,
  own,
});

/** As a set takes it: the bank's with its key, so that it is scored as the bank scores it. */
export const bodyOf = (entry: Entry): QuestionBody =>
  entry.own ? asBody(entry.own) : { bank_key: entry.bank.key, text: entry.bank.text };

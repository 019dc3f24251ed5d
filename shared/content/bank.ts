/** The question bank, parsed where this is imported: a server does so at the first use, by `loadBank`. */
import { questionFiles } from './questions.gen.ts';
import type { BankQuestion } from './schema.ts';

export const bank = questionFiles.flat() as readonly BankQuestion[];

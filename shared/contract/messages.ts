/**
 * What is said of a value that a schema refuses, where the schema has no words of its own: for people, since the
 * studio's pages show it below the field as it stands.
 */
import { config, type z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: 'Enter text.',
  number: 'Enter a number.',
  int: 'Enter a whole number.',
  boolean: 'Use true or false.',
  array: 'Give a list.',
  object: 'Give an object.',
  record: 'Give an object.',
};

const NUMBERS = new Intl.NumberFormat('en');
const counted = (count: number, unit: string) =>
  `${NUMBERS.format(count)} ${count === 1 ? unit : `${unit}s`}`;

/** The message; undefined leaves it to zod. */
export function messageOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected];
    case 'too_big':
      return sizeMessage('at most', issue.origin, Number(issue.maximum), issue.inclusive);
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return 'This field may not be empty.';
      return sizeMessage('at least', issue.origin, Number(issue.minimum), issue.inclusive);
    case 'invalid_value':
      return `Use ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}.`;
    default:
      return undefined;
  }
}

function sizeMessage(bound: 'at most' | 'at least', origin: string, limit: number, inclusive = true) {
  if (origin === 'string') return `Use ${bound} ${counted(limit, 'character')}.`;
  if (origin === 'array') return `Give ${bound} ${counted(limit, 'item')}.`;
  if (origin !== 'number' && origin !== 'int') return undefined;
  if (inclusive) return `Enter a number of ${bound} ${NUMBERS.format(limit)}.`;
  return `Enter a number ${bound === 'at most' ? 'below' : 'above'} ${NUMBERS.format(limit)}.`;
}

config({ customError: messageOf });

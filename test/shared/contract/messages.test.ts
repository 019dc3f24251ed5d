import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import '../../../shared/contract/messages.ts';

const said = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => issue.message);

describe('what is said of a refused value', () => {
  it.each([
    [z.string().max(200), 'a'.repeat(201), 'Use at most 200 characters.'],
    [z.string().max(20_000), 'a'.repeat(20_001), 'Use at most 20,000 characters.'],
    [z.string().min(1), '', 'This field may not be empty.'],
    [z.string().min(3), 'a', 'Use at least 3 characters.'],
    [z.string(), 3, 'Enter text.'],
    [z.number().min(0.1), 0, 'Enter a number of at least 0.1.'],
    [z.number().max(3), 4, 'Enter a number of at most 3.'],
    [z.number().positive(), 0, 'Enter a number above 0.'],
    [z.int(), 1.5, 'Enter a whole number.'],
    [z.array(z.string()).max(1), ['a', 'b'], 'Give at most 1 item.'],
    [z.enum(['easy', 'hard']), 'x', 'Use one of easy, hard.'],
    [z.literal(true), false, 'Use true.'],
  ])('%#: says it for people', (schema, value, message) => {
    expect(said(schema as z.ZodType, value)).toEqual([message]);
  });

  it('leaves a schema its own words', () => {
    expect(said(z.string().min(1, 'Give the job a title.'), '')).toEqual(['Give the job a title.']);
  });
});

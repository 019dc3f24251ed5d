/** What an answer is worth that says a point in other words, or speaks of the matter and says none; and what is shown of it. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../shared/domain/scoring/analyse.ts';
import { scoreAnswer } from '../../../../shared/domain/scoring/index.ts';
import { talkOf } from '../../../../shared/domain/scoring/plain-talk.ts';
import { compileRubric } from '../../../../shared/domain/scoring/rubric.ts';
import { spansOf } from '../../../../shared/domain/scoring/spans.ts';
import { touchedIn } from '../../../../shared/domain/scoring/touched.ts';

const QUESTION = 'The shelves of a shop are empty every Friday. What do you do?';
const POINTS = [
  { id: 'orders', text: 'Order more goods from the supplier before the weekend.' },
  { id: 'staff', text: 'Give more workers to the shift that fills the shelves.' },
];
const rubric = compileRubric(QUESTION, POINTS);
const touched = (answer: string) => touchedIn(rubric, analyse(answer)) as [number, number];

describe('how far a point is touched', () => {
  it('goes by words that are near in meaning, point by point', () => {
    const [orders, staff] = touched('I would buy products from the manufacturer on Thursday.');
    const strange = touched('My grandmother plays the violin in a church.')[0];
    expect(orders).toBeGreaterThan(0.05 + strange);
    expect(staff).toBeLessThan(orders);
  });

  it('takes no denial for what it denies, nor words of the question', () => {
    const said = touched('I order goods from the supplier.')[0];
    expect(touched("I don't order goods from the supplier.")[0]).toBeLessThan(said / 2);
    expect(touched(QUESTION)).toEqual([0, 0]);
  });

  it('is worth nothing in general talk', () => {
    const talk = 'It is important and crucial to always believe in empathy, honest passion and transparency';
    expect(talkOf(analyse(talk)).frank).toBe(0);
    expect(touched(`${talk}, and order goods.`)[0]).toBe(0);
    expect(talkOf(analyse('The van came at six with forty boxes of bread.'))).toEqual({
      frank: 1,
      concrete: 1,
    });
    expect(talkOf(analyse(''))).toEqual({ frank: 0, concrete: 0 });
  });
});

describe('an answer that is about the matter and says none of its points', () => {
  const points = [
    { id: 'root', text: 'Find the root cause of the deviation by breaking it down by time and product.' },
    { id: 'alarm', text: 'Introduce a threshold at which the system alerts the manager.' },
  ];
  const question =
    'The shelves for bread, milk and vegetables of a food shop are empty every Friday. What do you do?';
  const score = (answer: string) => scoreAnswer({ question, points, answer });
  const thin =
    'I would phone the bakery, the dairy and the farm, so that cheese, meat, rolls, butter and fruit are delivered to the store at noon.';
  const elsewhere =
    'My cousin paints boats in the harbour, and in summer we sail to an island with a lighthouse.';

  it('stands above one about something else, and below the middle', () => {
    expect(score(thin).score).toBeGreaterThan((score(elsewhere).score as number) + 0.5);
    expect(score(thin).score).toBeLessThan(4);
  });

  it('covers no point by that', () => {
    expect(score(thin).points.map(({ covered, evidence }) => [covered, evidence])).toEqual([
      [false, []],
      [false, []],
    ]);
  });
});

describe('what is shown for a point', () => {
  const text =
    'On Monday I came late, so I ordered bread from the second supplier; it was dear. Then I rang home.';
  const answer = analyse(text);
  const at = (word: string) => answer.words.findIndex(({ norm }) => norm === word);
  const shown = (...words: string[]) => spansOf(words.map(at), answer, text).map((span) => span.text);

  it('is the clause in which its words stand', () => {
    expect(shown('bread', 'supplier')).toEqual(['so I ordered bread from the second supplier']);
    expect(shown('supplier', 'rang')).toHaveLength(2);
    expect(shown()).toEqual([]);
  });

  it('is not a clause that says little beside another', () => {
    expect(shown('late', 'ordered', 'bread', 'supplier')).toEqual([
      'so I ordered bread from the second supplier',
    ]);
  });

  it('is cut around its words where a clause runs on, at words of the answer', () => {
    const long = `${'very old big red '.repeat(20)}bread ${'and more of it '.repeat(20)}`;
    const [span] = spansOf([80], analyse(long), long);
    expect(span?.text).toContain('bread');
    expect(span?.text.length).toBeLessThanOrEqual(160);
    expect(long.slice(span?.start, span?.end)).toBe(span?.text);
  });
});

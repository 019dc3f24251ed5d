import { describe, expect, it } from 'vitest';
import { questionsAbout } from '../../../../shared/domain/own-questions.ts';
import { scoreAnswer } from '../../../../shared/domain/scoring/index.ts';

const TOPIC =
  `forklift licence pallet truck warehouse rack aisle load ramp dock lorry driver driving course reach goods shelf stock
   battery horn`.split(/\s+/);

function scoreOf(answer: string, template = 'story') {
  const question = questionsAbout('forklift driving', { task: null, topic: TOPIC }).find(({ key }) =>
    key.includes(`:${template}:junior`),
  );
  if (question === undefined) throw new Error('There is no such question.');
  const points = question.key_points.map((point, i) => (i === 0 ? { ...point, topic: TOPIC } : point));
  return scoreAnswer({ question: question.text, points, answer });
}

const NEVER = 'To be honest I have never had anything to do with it.';
const NEAREST = 'I drive a pallet truck in the warehouse.';
const WOULD = 'I would do the course for the licence.';

describe('an honest "never"', () => {
  it.each(['story', 'trouble', 'task'])(
    'earns what is told with it, and no more than three (%s)',
    (template) => {
      const score = (answer: string) => scoreOf(answer, template).score ?? Number.NaN;
      expect(score(NEVER)).toBeLessThan(0.5);
      for (const one of [NEAREST, WOULD]) {
        expect(score(`${NEVER} ${one}`)).toBeGreaterThanOrEqual(1);
        expect(score(`${NEVER} ${one}`)).toBeLessThanOrEqual(2);
      }
      expect(score(`${NEVER} ${NEAREST} ${WOULD}`)).toBeGreaterThan(score(`${NEVER} ${NEAREST}`));
      expect(score(`${NEVER} ${NEAREST} ${WOULD}`)).toBeLessThanOrEqual(3);
    },
  );

  it('covers no point: none of them was said', () => {
    expect(scoreOf(`${NEVER} ${NEAREST} ${WOULD}`).points.filter(({ covered }) => covered)).toEqual([]);
  });

  it.each([
    ['good will without a matter', `${NEVER} I would learn it quickly and do my best.`],
    ['an experience of another kind', `${NEVER} I have four cats and I would bake a cake for the party.`],
    ['what was not done either', `${NEVER} I haven’t driven a pallet truck and I never did a course.`],
    ['the words of the question', `${NEVER} I did forklift driving.`],
  ])('earns nothing by %s', (_what, answer) => {
    expect(scoreOf(answer).score).toBeLessThan(0.7);
  });

  it('is none where a story goes on', () => {
    const words = Array.from({ length: 12 }, () => 'and it was good and I liked it a lot').join(' ');
    expect(scoreOf(`${NEVER} ${NEAREST} ${WOULD} ${words}`).score).toBeLessThan(1);
  });
});

/** Interviews that are over, with scores that a test chose. */
import type { Scorer } from '../../../server/engines/scorer.ts';
import { skills } from '../../../shared/content/index.ts';
import type { Person, Studio } from '../../support/studio.ts';
import { answer, finish, next, postJob, schedule, start } from './interview.ts';

/**
 * A scorer that reads its score off the answer: "8.5 of it" is 8.5; without a number it abstains. A word "good"
 * makes the answer positive. The first key point is covered by any score, every one by more than 7.
 */
export const markedScorer = (version = '1', bonus = 0): Scorer => ({
  name: 'marked',
  version,
  score({ answer: text, points }) {
    const mark = /^(\d+(?:\.\d+)?)/.exec(text)?.[1];
    const score = mark === undefined ? null : Math.min(10, Number(mark) + bonus);
    const isGood = text.includes('good');
    return {
      score,
      reason: score === null ? 'too_short' : null,
      points: points.map((point, index) => {
        const covered = score !== null && (index === 0 || score > 7);
        return {
          id: point.id,
          text: point.text,
          weight: point.weight ?? 1,
          credit: covered ? 1 : 0,
          covered,
          evidence: covered ? [{ start: 0, end: 1, text: text.slice(0, 1) }] : [],
        };
      }),
      sentiment: {
        positive: isGood ? 1 : 0,
        negative: 0,
        neutral: isGood ? 0 : 1,
        mixed: 0,
        compound: isGood ? 0.9 : 0,
        confidence: 1,
      },
      clarity: 0.5,
      engagement: 0.5,
      professionalism: 0.5,
      scorer: { name: 'marked', version },
    };
  },
});

/** Slug of a skill by its name on the wire. */
const slugOf = (name: string) => skills.find((skill) => skill.name === name)?.slug as string;

/** Starts an interview, answers each question by the mark of its skill (none: it is passed on), and ends it. */
export async function hold(
  studio: Pick<Studio, 'call'>,
  who: Person,
  id: number,
  marks: Record<string, number | string>,
): Promise<void> {
  let { question } = await start(studio, who, id);
  while (question !== undefined) {
    const mark = marks[slugOf(question.skill.name)];
    const text = mark === undefined ? '' : `${mark} of it`;
    const reply = await answer(studio, who, id, question.id, text, { response_time: 2.5, duration: 30 });
    if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
    question = (await next(studio, who, id)).body;
  }
  await finish(studio, who, id);
}

const idOf = (slug: string) => skills.find((skill) => skill.slug === slug)?.id;

/** The job of the reference's example: Python at 1.2, system design at 1.5. */
export const referenceJob = (studio: Pick<Studio, 'call'>, employer: Person, more: object = {}) =>
  postJob(studio, employer, {
    title: 'Senior Software Engineer',
    skills: [
      { skill_id: idOf('python'), is_required: true, weight: 1.2 },
      { skill_id: idOf('system-design'), is_required: true, weight: 1.5 },
    ],
    ...more,
  });

/** A hiring interview for the job that is over with these marks; answers its id. */
export async function finished(
  studio: Pick<Studio, 'call'>,
  employer: Person,
  candidate: Person,
  jobId: number,
  marks: Record<string, number | string>,
  more: object = {},
): Promise<number> {
  const { id } = await schedule(studio, employer, candidate, jobId, more);
  await hold(studio, employer, id, marks);
  return id;
}

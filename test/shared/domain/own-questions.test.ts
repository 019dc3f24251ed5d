/** Questions made from a job's text: whole, of each level, and scored as an account or a plan. */
import { describe, expect, it } from 'vitest';
import { namedSkills, skills } from '../../../shared/content/index.ts';
import { bankQuestionSchema } from '../../../shared/content/schema.ts';
import { readSkills } from '../../../shared/domain/job-skills.ts';
import { nameFinder } from '../../../shared/domain/job-text/names.ts';
import {
  familyOf,
  isGenerated,
  mattersIn,
  questionsAbout,
  questionsOnTask,
  tasksOf,
} from '../../../shared/domain/own-questions.ts';
import { scoreAnswer } from '../../../shared/domain/scoring/index.ts';
import { ADVERTS } from './job-adverts.ts';

const find = nameFinder(skills, namedSkills);
const shipped = new Set(skills.map(({ slug }) => slug));
const KAFKA = {
  title: 'Backend',
  requirements: 'Kafka',
  description: 'What you will do\n- Keep the lag of our Kafka pipeline below a second\n- Talk to carriers',
};

describe('what a job says of a skill', () => {
  it('is the task that names it, and the words of the work', () => {
    const { task, topic } = mattersIn(KAFKA, find)('Kafka');
    expect(task).toBe('Keep the lag of our Kafka pipeline below a second');
    expect(topic).toEqual(expect.arrayContaining(['pipeline', 'carriers']));
  });
  it('is found by its other spellings', () => {
    const job = {
      title: '',
      requirements: '',
      description: 'Your tasks:\n- Move pallets with the forklift at night',
    };
    expect(mattersIn(job, find)('forklift driving').task).toBe('Move pallets with the forklift at night');
  });
  it('has no task where none names it', () => {
    expect(mattersIn({ ...KAFKA, description: 'We love Kafka.' }, find)('Kafka').task).toBeNull();
  });
});

describe('the tasks of a job', () => {
  it('are whole sentences under their head, or said of “you”, without what is asked of somebody', () => {
    const description =
      'About us\nWe run four shops and a bakery.\nYour tasks:\n- Open the shop, count the till and bake\n- Order\nProfile:\nYou are early.';
    expect(tasksOf({ title: '', requirements: '', description })).toEqual([
      'Open the shop, count the till and bake',
    ]);
    const plain =
      'You thrive in a fast-paced place. You drive to the site and unload. You would report to Ms Ott. You have a licence.';
    expect(tasksOf({ title: '', requirements: '', description: plain })).toEqual([
      'Drive to the site and unload',
    ]);
  });
  it('are asked about under a skill of the bank, on each level', () => {
    const made = questionsOnTask('problem-solving', { task: 'Open the shop', topic: [] });
    expect(made.map(({ skill }) => skill)).toEqual(Array(made.length).fill('problem-solving'));
    expect(new Set(made.map(({ text }) => text)).size).toBe(4);
    for (const { text } of made) expect(text).toContain('“Open the shop”');
    expect(questionsOnTask('problem-solving', { task: null, topic: [] })).toEqual([]);
  });
});

const made = ADVERTS.flatMap(({ title, requirements = '', description = '' }) => {
  const job = { title, requirements, description };
  const matter = mattersIn(job, find);
  return readSkills(job, find)
    .filter(({ slug }) => !shipped.has(slug))
    .flatMap(({ slug }) => questionsAbout(slug, matter(slug)));
});

describe('questions about what adverts name', () => {
  it('there are, and each is as whole as one of the bank', () => {
    expect(made.length).toBeGreaterThan(100);
    const shape = bankQuestionSchema.omit({ model_answer: true, key: true });
    for (const { key, ...question } of made) {
      expect(shape.safeParse(question).error?.issues ?? []).toEqual([]);
      expect(isGenerated(key)).toBe(true);
      expect(question.text).not.toContain('#');
      expect(JSON.stringify(question.key_points)).not.toContain('#');
    }
  });
  it('come in turn, so that several skills are not asked about in the same words', () => {
    const first = [0, 1, 2, 3].map(
      (turn) => questionsAbout('Kafka', mattersIn(KAFKA, find)('Kafka'), [], turn)[0]?.key,
    );
    expect(new Set(first).size).toBe(3);
    expect(first[3]).toBe(first[0]);
  });
  it('have a text of their own on each level, and are one question all the same', () => {
    const about = questionsAbout('Kafka', mattersIn(KAFKA, find)('Kafka'));
    expect(new Set(about.map(({ text }) => text)).size).toBe(12);
    expect(new Set(about.map(({ key }) => familyOf(key))).size).toBe(3);
    expect(familyOf('sql-joins')).toBe('sql-joins');
  });
});

describe('an answer to one', () => {
  const [story] = questionsAbout('Kafka', mattersIn(KAFKA, find)('Kafka')).filter(
    ({ difficulty }) => difficulty === 'intermediate',
  );
  const score = (answer: string) =>
    scoreAnswer({
      question: story?.text as string,
      points: (story?.key_points ?? []).map((point, i) => ({
        ...point,
        ...(i === 0 && { topic: story?.topic }),
      })),
      answer,
    });
  const GOOD =
    'Last year our carriers sent shipment events, and the old pipeline lost some of them whenever a broker restarted. The billing team needed every event by six in the morning. I set up a second topic with three replicas, moved the consumers over one by one, and wrote a small tool that compared both sides each night. I decided against a big switch because we could not have gone back. I asked a colleague from operations to break a broker on purpose while I watched the lag. In the end we went from about forty lost events a day to none in three months, and the lag stayed under a second. Since then I always test a restart before a release.';
  it('is worth much as an account of one’s own work, and little as general talk', () => {
    expect(score(GOOD).score).toBeGreaterThanOrEqual(6);
    expect(
      score(
        'Kafka is very important today. I am a fast learner and I always work carefully with Kafka, communicate well and deliver good results for the team.',
      ).score ?? 0,
    ).toBeLessThanOrEqual(3);
    expect(score("I don't know Kafka.").score ?? 0).toBeLessThanOrEqual(1);
  });
});

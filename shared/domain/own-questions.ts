/**
 * Questions about a skill that the bank lacks, made of the job's own text. Nobody has written down what an expert would
 * say of it, so they ask for what can be judged all the same: an account of one's own work with it, or a plan for a
 * task of the job (see scoring/story.ts). Deterministic: every candidate of a job is asked the same.
 */
import type { BankQuestion, Difficulty, QuestionKind } from '../content/schema.ts';
import { DIFFICULTIES } from '../contract/values.ts';
import { type Clause, clausesOf, type JobText } from './job-text/clauses.ts';
import type { FindNames } from './job-text/names.ts';
import { ownPoints } from './own-points.ts';

/** What is asked, as far as planning goes: of the bank, or made of the job's text. */
export type PlannableQuestion = Omit<BankQuestion, 'model_answer'>;

/** What the job's text says of such a skill. */
export interface OwnMatter {
  /** A task of the job that it is used for, as the text puts it; null where it names none. */
  task: string | null;
  /** Words by which a story about this work is known. */
  topic: string[];
}

const PREFIX = 'generated:';
export const isGenerated = (key: string | null): boolean => key?.startsWith(PREFIX) ?? false;
/** The same question on every level is one: who was asked it is not asked again. Any other key stands for itself. */
export const familyOf = (key: string): string =>
  isGenerated(key) ? key.slice(0, key.lastIndexOf(':')) : key;

const LONGEST_TASK = 180;
const SHORTEST_TASK = 4;
const MOST_WORDS = 30;
const WORD = /\p{L}[\p{L}\p{N}+#-]{3,}/gu;
/** Words of any advert. */
const ANY_ADVERT = new Set(
  `able about advantage also applicants apply basic benefits best bonus bring candidate comfortable company confident
   degree desirable each essential excellent experience experienced expert familiar familiarity from good great have
   hands-on have ideally into join knowledge least like looking minimum more must need needed nice offer other over own
   plus preferred previous proficiency proficient proven required requirements role similar skilled skills solid strong
   such team that their them they this understanding welcome well what when where which will with within without work
   working would year years your you're you'll`.split(/\s+/),
);

/** The task that a clause begins: its sentence, or what of it is not too long; null where it is none. */
function taskOf({ text, sentence, isDuty, goesOn }: Clause): string | null {
  if (!isDuty || goesOn || /^you(?:'d| would)\b/i.test(text)) return null;
  const task = sentence.length <= LONGEST_TASK ? sentence : text;
  const bare = task.replace(/[.\s]+$/, '').replace(/^you(?:'ll| will)?\s+/i, '');
  if (bare.length > LONGEST_TASK || bare.split(/\s+/).length < SHORTEST_TASK) return null;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/**
 * Reads the text of `job` once, for any number of skills: gives back what it says about the skill of a name, which
 * `find` may know by other spellings too.
 */
export function mattersIn(job: JobText, find: FindNames): (name: string) => OwnMatter {
  const clauses = [...clausesOf(job)].map((clause) => {
    const { text } = clause;
    const small = text.toLowerCase();
    const words = (small.match(WORD) ?? []).filter((word) => !ANY_ADVERT.has(word));
    return { small, task: taskOf(clause), words, slugs: new Set(find(text).map(({ slug }) => slug)) };
  });
  const everywhere = new Set(clauses.flatMap(({ words }) => words));
  return (name) => {
    const wanted = name.toLowerCase();
    const about = clauses.filter(({ small, slugs }) => small.includes(wanted) || slugs.has(name));
    const topic = new Set(about.flatMap(({ words }) => words));
    for (const word of everywhere) {
      // One more than is taken, for the name itself may be among them.
      if (topic.size > MOST_WORDS) break;
      topic.add(word);
    }
    topic.delete(wanted);
    return {
      task: about.find(({ task }) => task !== null)?.task ?? null,
      topic: [...topic].slice(0, MOST_WORDS),
    };
  };
}

/** "Told", "planned" and "went wrong": what each asks, from the easiest level to the hardest; # stands for the name. */
const STORY: readonly string[] = [
  'Tell me about a time when your work had to do with #, in a job, in training or in something of your own. What was it for, what did you do yourself, and what came of it?',
  'Tell me about a piece of work in which # played a large part. What had to be done, what did you do yourself, and what came of it?',
  'Tell me about the hardest problem with # that you have had to solve. How did you find out what was behind it, what did you decide, and what came of it?',
  'Tell me about a time when you decided how # was to be used by a whole team or company. What spoke for it and against it, whom did you have to win over, and what came of it?',
];
const TROUBLE: readonly string[] = [
  'Tell me about a time when something went wrong while you worked with #. How did you notice, what did you do, and what do you do differently since?',
  'Tell me about a mistake in work with #, your own or one that you saw from close by. How did you notice, what did you do about it, and what has changed since?',
  'Tell me about a failure with # that had consequences for others. How did you find the cause, what did you do first, and what did you change so that it could not happen again?',
  'Tell me about a time when you had to tell others that # was being used wrongly or was the wrong choice. What had you noticed, how did you bring it up, and what came of it?',
];
const TAKEOVER: readonly string[] = [
  'Imagine that in your first month here you are given a task with # and may ask a colleague. How do you go about it, and how do you know that you have done it right?',
  'Imagine that in your first month here you take over the work with # from a colleague who is leaving. How do you go about it, and how do you know that it is in good hands?',
  'Imagine that you take over the work with # here, and that it keeps causing trouble. How do you go about it in the first month, and how do you know that it gets better?',
  'Imagine that you are to decide how # is used here from next year on. How do you go about it, and how do you know later that you decided well?',
];
const TASK: readonly string[] = [
  'This is a task of the job: “#”. Imagine you do it for the first time, with a colleague whom you may ask. How do you go about it, and how do you know that you have done it right?',
  'This is a task of the job: “#”. Imagine it is yours from the first week on. How do you go about it, and how do you know that it works?',
  'This is a task of the job: “#”. Imagine it is yours, and that it keeps going wrong. How do you find out why, what do you do, and how do you know that it gets better?',
  'This is a task of the job: “#”. Imagine you are to decide how the whole team does it from now on. How do you go about it, and how do you know later that you decided well?',
];

interface Template {
  id: string;
  kind: QuestionKind;
  seconds: number;
  texts: readonly string[];
  filling: string;
}

const MOST_FIELD_WORDS = 40;
/** A topic of fewer words would take most stories for ones on another matter. */
const FEWEST_TOPIC_WORDS = 20;

/** A word that the questions on more skills than these use is of no field. */
const MOST_SKILLS = 6;

/** Words of a field of work: those that the bank's questions on these skills use most, and few others do. */
export function fieldWords(bank: readonly PlannableQuestion[], skills: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  const users = new Map<string, Set<string>>();
  for (const { skill, key_points } of bank) {
    const texts = key_points.flatMap(({ text, synonyms }) => [text, ...synonyms]);
    for (const word of texts.join(' ').toLowerCase().match(WORD) ?? []) {
      if (skills.has(skill)) counts.set(word, (counts.get(word) ?? 0) + 1);
      users.set(word, (users.get(word) ?? new Set()).add(skill));
    }
  }
  return [...counts]
    .filter(([word]) => (users.get(word)?.size ?? 0) <= MOST_SKILLS && !ANY_ADVERT.has(word))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST_FIELD_WORDS)
    .map(([word]) => word);
}

/** The tasks that a job's text names, in its words and order: what can be asked where it names no skill that is known. */
export function tasksOf(job: JobText): string[] {
  return [...new Set([...clausesOf(job)].flatMap((clause) => taskOf(clause) ?? []))];
}

const onTask = (task: string): Template => ({
  ...{ id: 'task', kind: 'situational', seconds: 180, texts: TASK },
  filling: task,
});

/** A task of the job as a question on a skill of the bank, on every level: what somebody would do about it. */
export const questionsOnTask = (
  skill: string,
  { task, topic }: OwnMatter,
  field: readonly string[] = [],
): PlannableQuestion[] => (task === null ? [] : made(skill, [onTask(task)], topic, field));

/**
 * Every question about it: three of them, each on every level. `field`: words of the work around it; `turn`: which of the
 * three comes first, so that several skills are not asked about in the same words.
 */
export function questionsAbout(
  name: string,
  { task, topic }: OwnMatter,
  field: readonly string[] = [],
  turn = 0,
): PlannableQuestion[] {
  const templates: Template[] = [
    { id: 'story', kind: 'behavioral', seconds: 180, texts: STORY, filling: name },
    task === null
      ? { id: 'task', kind: 'situational', seconds: 180, texts: TAKEOVER, filling: name }
      : onTask(task),
    { id: 'trouble', kind: 'behavioral', seconds: 180, texts: TROUBLE, filling: name },
  ];
  const first = turn % templates.length;
  return made(name, [...templates.slice(first), ...templates.slice(0, first)], topic, field);
}

function made(
  name: string,
  templates: readonly Template[],
  words: readonly string[],
  field: readonly string[],
): PlannableQuestion[] {
  const all = [...new Set([...words, ...field])];
  const topic = all.length < FEWEST_TOPIC_WORDS ? undefined : all;
  return templates.flatMap(({ id, kind, seconds, texts, filling }) =>
    DIFFICULTIES.map(
      (difficulty: Difficulty, level): PlannableQuestion => ({
        key: `${PREFIX}${name}:${id}:${difficulty}`,
        skill: name,
        kind,
        difficulty,
        text: (texts[level] as string).replace('#', () => filling),
        time_limit_seconds: seconds,
        ...(topic && { topic }),
        ...ownPoints(id, name),
      }),
    ),
  );
}

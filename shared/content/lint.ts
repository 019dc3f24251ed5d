/**
 * Rules for the content beyond its shape. They find what a second pair of eyes should not have to look for; what is
 * true, separate and fair only people can tell. Pure: tools/lint.ts and the tests hand in what they have read.
 */
import { DIFFICULTIES } from '../contract/values.ts';
import { compileAccount } from '../domain/scoring/account.ts';
import { analyse } from '../domain/scoring/analyse.ts';
import { scoreAnswer } from '../domain/scoring/index.ts';
import { tokenize } from '../domain/scoring/tokenize.ts';
import type { PointResult, ScoreResult } from '../domain/scoring/types.ts';
import {
  type BankQuestion,
  bankQuestionSchema,
  type KeyPoint,
  LEVELS,
  type LearningResource,
  learningResourceSchema,
  type Skill,
  skillSchema,
} from './schema.ts';

export interface QuestionFile {
  /** "sql.json". */
  name: string;
  /** What the file holds; a string says why it could not be read. */
  questions: unknown[] | string;
}

export interface Fault {
  file: string;
  key?: string;
  point?: string;
  /** What is wrong and what to do. */
  what: string;
}

type Report = (what: string, point?: string) => void;

const FEWEST_SYNONYMS = 4;
/** A turn of phrase ("I wrote everything down") says a thing with one telling word; then it needs the others. */
const TELLING_WORDS = 2;
const TURN_OF_PHRASE = 4;
const LIGHTEST = 0.5;
const HEAVIEST = 2;
const ESSENTIAL = 1.5;
const FEWEST_TOPIC_WORDS = 15;
const MODEL_WORDS = { least: 90, most: 190 };
/** So many words in a row are copied, if so many of them tell; "to the person in charge" is nobody's own. */
const COPIED_RUN = 5;
const COPIED_TELLING = 3;
const MODEL_AT_LEAST = 8;
const STRANGER_AT_MOST = 5.5;
const ANY_STORY_AT_MOST = 6.5;
/** Between the easiest and the hardest question of a skill, in steps of difficulty. */
const LEAST_SPREAD = 2;
const FEWEST_QUESTIONS = 2;
const FEWEST_RESOURCES = 2;
const FEWEST_LEVELS = 2;
const GIVEAWAY = 0.5;

const IMPERATIVE =
  /^(?:compare|define|describe|explain|give|imagine|list|name|outline|say|show|sketch|suppose|take|talk|tell|think|walk)\b/i;
const PROTECTED =
  /\b(?:age|ages|birthday|children|christian|disability|divorced|ethnic\w*|gender|husband|marital|marriage|married|muslim|jewish|nationality|pregnan\w*|racial|religio\w*|retire\w*|sexual\w*|spouse|wife)\b/i;

/** Well told, and about nothing that anybody is asked of. */
export const ANY_STORY =
  'Last summer my sister and I drove to the beach because the weather was hot. We packed two towels and bread, and I ' +
  'carried the umbrella. When we got there I noticed that the tide had come in, so we walked to the other side and I ' +
  'asked a fisherman where it was safe. He told me about a small bay, and he showed us the path. We swam for an hour ' +
  'and I bought ice cream for three euros. My sister said it was the best day of the year. Since then we have gone ' +
  'there every summer, and now we always bring a second umbrella.';

/** Every fault of the files that are wanted; all are read, for a key may stand in any of them. */
export function lintBank(
  files: readonly QuestionFile[],
  skills: readonly Skill[],
  isWanted: (file: string) => boolean = () => true,
): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  for (const { name: file, questions } of files) {
    const report = (what: string, key?: string, point?: string) => {
      if (isWanted(file)) faults.push({ file, key, point, what });
    };
    if (!Array.isArray(questions)) {
      report(`is no JSON array: ${questions}`);
      continue;
    }
    const slug = file.replace(/\.json$/, '');
    if (!skills.some((skill) => skill.slug === slug)) report('is named after no slug of skills.json');
    const sound: BankQuestion[] = [];
    for (const [index, raw] of questions.entries()) {
      const key = String((raw as { key?: unknown } | null)?.key ?? `question ${index + 1}`);
      const parsed = bankQuestionSchema.safeParse(raw);
      for (const issue of parsed.error?.issues ?? []) {
        report(`${issue.path.join('.')}: ${issue.message}`, key);
      }
      if (!parsed.success) continue;
      sound.push(parsed.data);
      for (const field of ['key', 'text'] as const) {
        const value = `${field} ${parsed.data[field].trim().toLowerCase()}`;
        const other = seen.get(value);
        if (other !== undefined) report(`its ${field} is that of ${other} too; change one`, key);
        seen.set(value, `${file} ${key}`);
      }
    }
    if (!isWanted(file)) continue;
    for (const question of sound) {
      const of: Report = (what, point) => report(what, question.key, point);
      if (question.skill !== slug) of(`skill is "${question.skill}" and must be "${slug}"`);
      if (!question.key.startsWith(`${slug}-`)) of(`key must begin with "${slug}-"`);
      lintQuestion(question, of);
    }
    if (sound.length < questions.length) continue;
    lintTogether(sound, report);
  }
  return faults;
}

/** What one question can be asked about itself. */
function lintQuestion(question: BankQuestion, report: Report): void {
  lintText(question, report);
  lintPoints(question, report);
  lintSynonyms(question, report);
  lintFollowUps(question, report);
  lintModelAnswer(question, report);
  lintExamples(question, report);
}

/** What is shown as an example to who missed a point; a story of one's own has no words for another's. */
function lintExamples({ kind, key_points, model_answer }: BankQuestion, report: Report): void {
  for (const { id, example } of key_points) {
    if (example === undefined) continue;
    if (kind === 'behavioral') report('a story has no example; the part of it that is missing is named', id);
    else if (!model_answer.includes(example)) report('example is not in the words of the model answer', id);
  }
}

function lintText({ text, anchors, kind, topic, key_points }: BankQuestion, report: Report): void {
  const last =
    text
      .trim()
      .split(/(?<=[.!?])\s+/)
      .at(-1) ?? '';
  if (!last.endsWith('?') && !IMPERATIVE.test(last)) {
    report('text ends neither with a question mark nor with "Tell …", "Describe …" or the like');
  }
  const matter = PROTECTED.exec(text);
  if (matter !== null) report(`text says "${matter[0]}", a protected matter; ask without it`);
  const levels = Object.values(anchors).map((anchor) => normal(anchor));
  if (new Set(levels).size < levels.length) report('two anchors say the same');
  if (kind === 'technical') return;
  if (topic === undefined) report('needs a topic: everyday words that a story on the matter contains');
  else if (new Set(topic.map(normal)).size < FEWEST_TOPIC_WORDS) {
    report(`topic has fewer than ${FEWEST_TOPIC_WORDS} different words`);
  }
  if (kind !== 'behavioral') return;
  for (const point of key_points) {
    if (point.aspect === undefined) report('needs an aspect: the part of an account that says it', point.id);
  }
}

function lintPoints({ key_points }: BankQuestion, report: Report): void {
  const ids = key_points.map(({ id }) => id);
  for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) report('id is used twice', id);
  for (const { id, weight } of key_points) {
    if (weight < LIGHTEST || weight > HEAVIEST) {
      report(`weight ${weight} is not between ${LIGHTEST} and ${HEAVIEST}`, id);
    }
  }
  if (key_points.every(({ weight }) => weight < 1)) report('no point weighs 1 or more; weigh the essential');
}

function lintSynonyms({ key_points }: BankQuestion, report: Report): void {
  const all = key_points.flatMap(({ id, synonyms }) =>
    synonyms.map((text) => ({ id, text, words: ` ${normal(text)} ` })),
  );
  for (const { id, synonyms } of key_points) {
    if (synonyms.length < FEWEST_SYNONYMS) {
      report(`has ${synonyms.length} synonyms; write at least ${FEWEST_SYNONYMS}`, id);
    }
  }
  for (const [i, { id, text, words }] of all.entries()) {
    const telling = keysOf(text).size;
    if (telling < TELLING_WORDS && (telling === 0 || words.trim().split(' ').length < TURN_OF_PHRASE)) {
      report(`synonym "${text}" has fewer than ${TELLING_WORDS} telling words; say more`, id);
    }
    for (const [k, other] of all.entries()) {
      const where = other.id === id ? 'of the same point' : `of point ${other.id}`;
      if (k < i && other.words === words) report(`synonym "${text}" stands ${where} too`, id);
      else if (k !== i && other.words !== words && other.id !== id && other.words.includes(words)) {
        report(`synonym "${text}" stands inside "${other.text}" ${where}; it fits both`, id);
      }
    }
  }
}

function lintFollowUps({ text, key_points }: BankQuestion, report: Report): void {
  const asked = keysOf(text);
  for (const { id, follow_up, synonyms, text: point } of key_points) {
    const words = ` ${normal(follow_up)} `;
    const told = synonyms.find((synonym) => words.includes(` ${normal(synonym)} `));
    if (told !== undefined) report(`follow_up says the synonym "${told}"; ask without it`, id);
    const own = [...keysOf(point)].filter((key) => !asked.has(key));
    const asks = keysOf(follow_up);
    const shared = own.filter((key) => asks.has(key));
    if (shared.length > own.length * GIVEAWAY) {
      report(`follow_up gives the point away (${shared.join(', ')}); ask more openly`, id);
    }
  }
}

function lintModelAnswer(question: BankQuestion, report: Report): void {
  const { model_answer, key_points } = question;
  const count = model_answer.trim().split(/\s+/).length;
  if (count < MODEL_WORDS.least || count > MODEL_WORDS.most) {
    report(`model_answer has ${count} words; ${MODEL_WORDS.least} to ${MODEL_WORDS.most} are wanted`);
  }
  const said = ` ${normal(model_answer)} `;
  for (const { id, text, synonyms } of key_points) {
    for (const phrase of [text, ...synonyms]) {
      const run = runs(phrase).find((words) => said.includes(` ${words} `));
      if (run !== undefined) report(`model_answer copies "${run}" from the point; say it otherwise`, id);
    }
  }
  const own = score(question, model_answer);
  const missed = own.points.filter(({ covered }) => !covered);
  for (const { id, credit, weight } of missed) {
    if (weight < ESSENTIAL) continue;
    report(
      `is essential and missed by the model answer (credit ${credit}): say it there, or add synonyms`,
      id,
    );
  }
  if (own.score === null || own.score < MODEL_AT_LEAST) {
    const why = own.reason ?? `weakest: ${weakest(own.points)}`;
    report(`model_answer scores ${own.score}, and ${MODEL_AT_LEAST} is wanted (${why})`);
  }
  // Who repeats the question has no score, but what a point is credited shows what the question gives away.
  const told = score(question, question.text).points.filter(({ covered }) => covered);
  for (const { id, credit } of told) {
    report(`is met by the question's own text (credit ${credit}): ask without it, or separate them`, id);
  }
  const story = score(question, ANY_STORY);
  if (story.score !== null && story.score > ANY_STORY_AT_MOST) {
    const keys = keysOf(ANY_STORY);
    const common = (question.topic ?? []).filter((word) => [...keysOf(word)].some((key) => keys.has(key)));
    report(`a story about a day at the beach scores ${story.score}: leave ${common.join(', ')} out of topic`);
  }
}

/** What only the questions of a skill together show. */
function lintTogether(questions: BankQuestion[], report: (what: string, key?: string) => void): void {
  if (questions.length < FEWEST_QUESTIONS) report('has one question; a skill needs more');
  const ranks = questions.map(({ difficulty }) => DIFFICULTIES.indexOf(difficulty));
  if (Math.max(...ranks) - Math.min(...ranks) < LEAST_SPREAD) {
    report('its questions are of nearly the same difficulty; spread them from junior to senior');
  }
  for (const [i, question] of questions.entries()) {
    const next = questions[(i + 1) % questions.length];
    // The parts of a story count whatever it is about, so that one such question's answer goes far in another.
    if (next === undefined || next === question || isAccount(question)) continue;
    const strange = score(question, next.model_answer);
    if (strange.score === null || strange.score <= STRANGER_AT_MOST) continue;
    const met = strange.points.filter(({ covered }) => covered).map(({ id }) => id);
    report(
      `the model answer of ${next.key} scores ${strange.score} on it by ${met.join(', ')}: separate their points`,
      question.key,
    );
  }
}

/** The skills: their shape, nothing twice, and neighbours that exist, are others, and say the same of this one. */
export function lintSkills(skills: readonly Skill[]): Fault[] {
  const report = reporter('skills.json');
  for (const skill of skills) {
    const { slug, related } = skill;
    for (const issue of skillSchema.safeParse(skill).error?.issues ?? []) {
      report.fault(slug, `${issue.path.join('.')}: ${issue.message}`);
    }
    for (const other of related ?? []) {
      const neighbour = skills.find((each) => each.slug === other);
      if (neighbour === undefined) report.fault(slug, `related "${other}" is no skill`);
      else if (other === slug) report.fault(slug, 'is related to itself');
      else if (!neighbour.related.includes(slug))
        report.fault(slug, `related "${other}" does not name it back`);
    }
  }
  for (const field of ['id', 'slug', 'name'] as const) report.twice(skills, field, ({ slug }) => slug);
  return report.faults;
}

/** The resources: their shape, nothing twice, and for each skill enough, on more than one level, the easier first. */
export function lintResources(resources: readonly LearningResource[], skills: readonly Skill[]): Fault[] {
  const report = reporter('resources.json');
  for (const resource of resources) {
    for (const issue of learningResourceSchema.safeParse(resource).error?.issues ?? []) {
      report.fault(resource.key, `${issue.path.join('.')}: ${issue.message}`);
    }
    if (!skills.some(({ slug }) => slug === resource.skill)) report.fault(resource.key, 'is for no skill');
  }
  for (const field of ['key', 'url', 'title'] as const) report.twice(resources, field, ({ key }) => key);
  for (const { slug } of skills) {
    const own = resources.filter(({ skill }) => skill === slug);
    const levels = own.map(({ level }) => LEVELS.indexOf(level));
    if (own.length < FEWEST_RESOURCES) report.fault(slug, `has ${own.length} resources; name two or three`);
    else if (new Set(levels).size < FEWEST_LEVELS) report.fault(slug, 'has resources on one level only');
    if (levels.some((level, i) => level < (levels[i - 1] ?? level))) {
      report.fault(slug, 'put the easier resources first: they are taken in this order');
    }
  }
  return report.faults;
}

function reporter(file: string) {
  const faults: Fault[] = [];
  const fault = (key: string, what: string) => faults.push({ file, key, what });
  const twice = <T>(list: readonly T[], field: keyof T & string, keyOf: (item: T) => string) => {
    const values = list.map((item) => String(item[field]).toLowerCase());
    for (const [i, item] of list.entries()) {
      if (values.indexOf(values[i] ?? '') < i) fault(keyOf(item), `${field} "${values[i]}" is used twice`);
    }
  };
  return { faults, fault, twice };
}

/** As an interview scores it: the topic is kept with the first point. */
function score({ text, key_points, topic }: BankQuestion, answer: string): ScoreResult {
  const points = key_points.map((point: KeyPoint, i) => ({
    ...point,
    ...(i === 0 && topic !== undefined && { topic }),
  }));
  return scoreAnswer({ question: text, points, answer });
}

const WEAKEST = 3;
const weakest = (points: readonly PointResult[]): string =>
  [...points]
    .sort((a, b) => a.credit - b.credit)
    .slice(0, WEAKEST)
    .map(({ id, credit }) => `${id} ${credit}`)
    .join(', ');

const isAccount = ({ text, key_points, topic }: BankQuestion): boolean =>
  topic !== undefined || compileAccount(text, key_points) !== null;

const keysOf = (text: string): Set<string> => new Set(analyse(text).words.flatMap(({ keys }) => keys));

/** The words alone, as the scorer compares them. */
const normal = (text: string): string =>
  tokenize(text)
    .words.map(({ norm }) => norm)
    .join(' ');

/** Every run of words that counts as copied where it stands in the model answer. */
function runs(text: string): string[] {
  const words = normal(text).split(' ');
  return words
    .slice(COPIED_RUN - 1)
    .map((_, i) => words.slice(i, i + COPIED_RUN).join(' '))
    .filter((run) => keysOf(run).size >= COPIED_TELLING);
}

/** What the OpenAPI document says of each property of a body or an answer. */
import { ACCOUNTS } from './properties/accounts.ts';
import { COMMON } from './properties/common.ts';
import { HIRING } from './properties/hiring.ts';
import { INTERVIEWS } from './properties/interviews.ts';
import { QUESTIONS } from './properties/questions.ts';
import { SCORES } from './properties/scores.ts';
import { SERVICE } from './properties/service.ts';
import { SYNC } from './properties/sync.ts';

type Json = Record<string, unknown>;

/** By feature. A key stands in one of them only. */
export const TABLES = [COMMON, ACCOUNTS, HIRING, INTERVIEWS, QUESTIONS, SCORES, SERVICE, SYNC] as const;
const WORDS: Readonly<Record<string, string>> = Object.assign({}, ...TABLES);

/** Shapes that hold what another one holds: where they have no words of their own, its words are theirs. */
export const LIKE: Readonly<Record<string, string>> = {
  ApplicationListItem: 'Application',
  CheckedRow: 'SetQuestion',
  InterviewListItem: 'Interview',
  OwnQuestion: 'SetQuestion',
  QuestionSetListItem: 'QuestionSet',
  QuestionSetPreview: 'QuestionSet',
  TimedAnswer: 'Answer',
  WebhookEndpointWithSecret: 'WebhookEndpoint',
  createApiKey: 'ApiKey',
  createJob: 'updateJob',
  createQuestionSet: 'updateQuestionSet',
  createWebhookEndpoint: 'WebhookEndpoint',
  patchInterview: 'updateInterview',
  patchJob: 'updateJob',
  patchQuestionSet: 'updateQuestionSet',
  startInterview: 'Interview',
  tryTranscriber: 'setTranscriber',
  updateWebhookEndpoint: 'WebhookEndpoint',
};

/**
 * Under which keys the words for a property are looked for, the most special first: by all of its path, then by less
 * of it; each with its owner before it, with what its owner is like, and with neither.
 * @param owner the component that it is in, or the operation where the shape has no name.
 * @param path names of properties from the owner's own to the one that is meant.
 */
export function keysOf(owner: string, path: readonly string[]): string[] {
  const like = LIKE[owner];
  return path.flatMap((_, index) => {
    const end = path.slice(index).join('.');
    return [`${owner}.${end}`, ...(like === undefined ? [] : [`${like}.${end}`]), end];
  });
}

/** The schema with words for each property in it, however deep; what another component holds is described there. */
export function described(node: unknown, owner: string, path: readonly string[] = []): unknown {
  if (Array.isArray(node)) return node.map((each) => described(each, owner, path));
  if (node === null || typeof node !== 'object') return node;
  const { properties, ...rest } = node as Json & { properties?: Json };
  const others = Object.entries(rest).map(([key, value]) => [key, described(value, owner, path)]);
  if (properties === undefined) return Object.fromEntries(others);
  const told = Object.entries(properties).map(([name, property]) => {
    const place = [...path, name];
    const key = keysOf(owner, place).find((each) => each in WORDS);
    const inside = described(property, owner, place) as Json;
    return [name, key === undefined ? inside : { ...inside, description: WORDS[key] }];
  });
  return { ...Object.fromEntries(others), properties: Object.fromEntries(told) };
}

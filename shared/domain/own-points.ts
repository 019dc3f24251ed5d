/** What a good answer to a generated question says, as parts of an account or of a plan, and its rating scale. */
import type { BankQuestion, KeyPoint } from '../content/schema.ts';

type Points = Pick<BankQuestion, 'key_points' | 'anchors'>;
type Draft = readonly [
  id: string,
  aspect: KeyPoint['aspect'],
  weight: number,
  text: string,
  followUp: string,
];

const STORY: readonly Draft[] = [
  [
    'situation',
    'situation',
    1,
    'What the work was, who needed it, and where # came into it.',
    'Tell me more about the work itself: what did you need it for, and who was waiting for it?',
  ],
  [
    'own-steps',
    'action',
    1.5,
    'What was done with # by oneself, step by step.',
    'Tell me exactly what you did yourself, step by step.',
  ],
  [
    'reason',
    'reason',
    1,
    'The reason for doing it this way, and what the other choice would have been.',
    'Tell me why you did it like that and not in another way.',
  ],
  [
    'others',
    'contact',
    0.75,
    'Conversations with those concerned, and what they led to.',
    'Tell me who else came into it, and what you talked about with them.',
  ],
  [
    'result',
    'result',
    1.5,
    'What came of it: a figure, a date or a check that others could repeat.',
    'Tell me how it turned out, and how you found that out.',
  ],
  [
    'since',
    'change',
    0.75,
    'What is done differently in work with # since then, or would be next time.',
    'Tell me what you took with you from that.',
  ],
];
const TASK: readonly Draft[] = [
  [
    'as-it-is',
    'contact',
    1.5,
    'Asking those who do the work or depend on it what they need and what has gone wrong so far.',
    'Imagine the day before you begin: whom would you talk to, and about what?',
  ],
  [
    'look-first',
    'situation',
    1,
    'A look at how it is done today, before anything is changed.',
    'Imagine that you are there for the first time: what would you want to see before you touch anything?',
  ],
  [
    'steps',
    'action',
    1.5,
    'First steps in an order that can be pictured, the urgent or risky ones first.',
    'Imagine your first days on it: what would you do, in which order?',
  ],
  [
    'risk',
    'reason',
    1,
    'What could go wrong, why, and how to guard against it.',
    'Imagine that you are halfway through: what could go wrong?',
  ],
  [
    'sign',
    'result',
    1.5,
    'A figure, a sign or a check by which one can tell that it works.',
    'Imagine that you are done: how would you know that the work is done right?',
  ],
  [
    'tell',
    'contact',
    0.75,
    'When to ask for help or to tell others, rather than carry on alone.',
    'Imagine that you are on your own with it: when would you bring somebody else in?',
  ],
];
const TROUBLE: readonly Draft[] = [
  [
    'what-happened',
    'situation',
    1,
    'What went wrong in the work with #, and for whom it mattered.',
    'Tell me exactly what you saw go wrong.',
  ],
  [
    'noticing',
    'reason',
    1.5,
    'How it was noticed, and how the cause was found.',
    'Tell me how you got to the bottom of it.',
  ],
  [
    'first-steps',
    'action',
    1.5,
    'What one did oneself to stop or mend it, and what first.',
    'Tell me what you did yourself, and what first.',
  ],
  [
    'openness',
    'contact',
    1,
    'Telling those concerned, early and without hiding a part of one’s own.',
    'Tell me who got to know of it, and whether you were the one who told them.',
  ],
  [
    'damage',
    'result',
    1,
    'How it ended and how large the harm was, in figures or plain facts.',
    'Tell me how it ended, as far as you saw.',
  ],
  [
    'safeguard',
    'change',
    1.5,
    'What has been done differently since, so that it does not happen again.',
    'Tell me what you changed after that.',
  ],
];

const ACCOUNT: Points['anchors'] = {
  1: 'General talk about #, or no experience with it and nothing that comes near it.',
  2: 'Names a piece of work, but not what they did themselves; no reason and no result.',
  3: 'Tells what they did and how it ended; the reasons or the effect stay vague.',
  4: 'Own steps with # in a clear order, a reason for them, and a result that can be checked.',
  5: 'As four, names what else was possible and who was concerned, and works differently since.',
};
const PLAN: Points['anchors'] = {
  1: 'Would start at once or wait to be told; nothing that could be pictured.',
  2: 'Good intentions: would learn, communicate and do their best; no steps.',
  3: 'Sensible first steps; what could go wrong or how one would know stays open.',
  4: 'Asks and looks first, then steps in an order with reasons, and a sign that it works.',
  5: 'As four, sees the risks beforehand, says when to bring others in, and how it stays that way.',
};

const BY_TEMPLATE: Readonly<Record<string, readonly [readonly Draft[], Points['anchors']]>> = {
  story: [STORY, ACCOUNT],
  task: [TASK, PLAN],
  trouble: [TROUBLE, ACCOUNT],
};

/** The points and anchors of a template, about the skill of this name. */
export function ownPoints(template: string, name: string): Points {
  const [drafts, anchors] = BY_TEMPLATE[template] as (typeof BY_TEMPLATE)[string];
  const filled = (text: string) => text.replace('#', () => name);
  return {
    key_points: drafts.map(([id, aspect, weight, text, follow_up]) => ({
      ...{ id, aspect, weight, text: filled(text), follow_up, synonyms: [] },
    })),
    anchors: {
      1: filled(anchors[1]),
      2: filled(anchors[2]),
      3: filled(anchors[3]),
      4: filled(anchors[4]),
      5: filled(anchors[5]),
    },
  };
}

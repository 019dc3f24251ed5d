/** What a good answer to a generated question says, as parts of an account or of a plan, and its rating scale. */
import type { BankQuestion, KeyPoint } from '../content/schema.ts';

type Points = Pick<BankQuestion, 'key_points' | 'anchors'>;
type Draft = readonly [
  id: string,
  aspect: KeyPoint['aspect'],
  weight: number,
  text: string,
  followUp: string,
  synonyms: readonly string[],
];

const STORY: readonly Draft[] = [
  [
    'situation',
    'situation',
    1,
    'Says what the work was, who needed it, and what # was used for in it.',
    'What was it all for, and who was waiting for it?',
    ['the customer needed', 'we had to have it by', 'it was used for', 'the task was to'],
  ],
  [
    'own-steps',
    'action',
    1.5,
    'Names the steps that they took themselves with #, one after the other.',
    'What exactly did you do yourself, step by step?',
    ['first I set up', 'then I changed', 'I built it myself', 'I checked every'],
  ],
  [
    'reason',
    'reason',
    1,
    'Gives the reason for doing it this way, and what the other choice would have been.',
    'Why did you do it like that and not in another way?',
    ['because otherwise', 'the alternative was', 'I decided against', 'the reason was'],
  ],
  [
    'others',
    'contact',
    0.75,
    'Says whom they asked, told or convinced on the way.',
    'Who else came into it?',
    ['I asked a colleague', 'I explained it to', 'we agreed that', 'I told the team'],
  ],
  [
    'result',
    'result',
    1.5,
    'Says what came of it, by a figure, a date or a check that others could repeat.',
    'How did it turn out, and how do you know?',
    ['it went down from', 'in the end it took', 'we measured', 'it has run since'],
  ],
  [
    'since',
    'change',
    0.75,
    'Says what they have done differently in work with # since, or would do next time.',
    'What has stayed with you from that?',
    ['since then I always', 'next time I would', 'I learnt to', 'now we check'],
  ],
];
const TASK: readonly Draft[] = [
  [
    'as-it-is',
    'contact',
    1.5,
    'Asks those who do the work or depend on it what they need and what has gone wrong so far.',
    'Who would you speak to first, and about what?',
    [
      'I would ask the people who',
      'I would sit down with',
      'find out who depends on it',
      'hear what went wrong before',
    ],
  ],
  [
    'look-first',
    'situation',
    1,
    'Looks at how it is done today before changing anything.',
    'What would you want to see before you begin?',
    [
      'look at how it runs today',
      'read the documentation',
      'watch somebody do it',
      'go through the last cases',
    ],
  ],
  [
    'steps',
    'action',
    1.5,
    'Names first steps in an order that can be pictured, the urgent or risky ones first.',
    'What would you do on the first days, in which order?',
    ['on the first day I would', 'then I would', 'start with the riskiest', 'after that I would'],
  ],
  [
    'risk',
    'reason',
    1,
    'Says what could go wrong, why, and how to guard against it.',
    'What could go wrong on the way?',
    ['because otherwise', 'the risk is', 'in case it fails', 'so that nothing gets lost'],
  ],
  [
    'sign',
    'result',
    1.5,
    'Names a figure, a sign or a check by which one can tell that it works.',
    'How would you tell that it works?',
    ['I would measure', 'check the numbers every week', 'fewer complaints', 'compare with before'],
  ],
  [
    'tell',
    'contact',
    0.75,
    'Says when to ask for help or to tell others, rather than carry on alone.',
    'When would you bring somebody else in?',
    [
      'if I am stuck I ask',
      'I would let my manager know',
      'tell the others early',
      'agree on it with the team',
    ],
  ],
];
const TROUBLE: readonly Draft[] = [
  [
    'what-happened',
    'situation',
    1,
    'Says what went wrong in the work with #, and for whom it mattered.',
    'What exactly had gone wrong?',
    ['it stopped working', 'the customer could not', 'we lost', 'it came out wrong'],
  ],
  [
    'noticing',
    'reason',
    1.5,
    'Says how it was noticed and how the cause was found.',
    'How did you get to the bottom of it?',
    ['I noticed that', 'it turned out that', 'I traced it back to', 'the cause was'],
  ],
  [
    'first-steps',
    'action',
    1.5,
    'Names what they did themselves to stop or mend it, and what first.',
    'What did you do yourself, and what first?',
    ['first I stopped', 'I fixed it by', 'I switched over to', 'I put it right'],
  ],
  [
    'openness',
    'contact',
    1,
    'Told those concerned, early and without hiding a part of their own.',
    'Who got to know of it, and from whom?',
    ['I told my manager at once', 'I called the customer', 'I owned up to', 'I warned the others'],
  ],
  [
    'damage',
    'result',
    1,
    'Says how it ended and how large the harm was, in figures or plain facts.',
    'How did it end?',
    ['it cost us', 'nobody was harmed', 'it took two hours', 'in the end we'],
  ],
  [
    'safeguard',
    'change',
    1.5,
    'Names what has been done differently since, so that it does not happen again.',
    'What is different today?',
    ['since then we check', 'now there is a list', 'I always test it first', 'it has not happened again'],
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
    key_points: drafts.map(([id, aspect, weight, text, follow_up, synonyms]) => ({
      ...{ id, aspect, weight, text: filled(text), follow_up, synonyms: [...synonyms] },
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

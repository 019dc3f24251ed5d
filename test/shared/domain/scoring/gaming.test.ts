/**
 * Answers that are made to please a scorer, on every behavioural and situational question of the bank: what can be
 * learnt by heart must not pass, and neither names nor ways of talking may move a score.
 */
import { describe, expect, it } from 'vitest';
import { bank } from '../../../../shared/content/bank.ts';
import { ANY_STORY } from '../../../../shared/content/lint.ts';
import { analyse } from '../../../../shared/domain/scoring/analyse.ts';
import { scoreAnswer } from '../../../../shared/domain/scoring/index.ts';
import { tellStory } from '../../../../shared/domain/scoring/story.ts';
import { questionWords, toldWords } from '../../../../shared/domain/scoring/told-words.ts';
import hollow from './hollow-stories.json' with { type: 'json' };
import spoken from './spoken-answers.json' with { type: 'json' };

type Question = (typeof bank)[number];
const QUESTIONS = bank.filter(({ kind }) => kind !== 'technical');

function scoreOf(question: Question, answer: string): number {
  const points = question.key_points.map((point, i) =>
    i === 0 && question.topic !== undefined ? { ...point, topic: question.topic } : point,
  );
  return scoreAnswer({ question: question.text, points, answer }).score ?? 0;
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** All the parts of a story, and no event. */
const SCRIPT =
  'Well, that happened. I noticed it because I saw it. I asked people and they told me things. I thought about it and ' +
  'I wanted to know why, so I called them and they said more things. Then I talked to them and explained what I meant. ' +
  'I fixed it and it worked, and it took two of ten days less. They agreed and thanked me. Since then I still do it.';
const PLAN =
  "First I'd ask people what happened, because I want to know why. Then I'd listen and I'd write it down, and I'd tell " +
  "them what I saw. If they agree, I'd show it to them and then I'd try it for two days. After that I'd check it again " +
  "and call them. If it is still there, I'd talk to somebody and explain it. Otherwise I'd change it.";
const REFUSAL =
  "I wouldn't ask the couple at table nine anything. I wouldn't listen to the cook, because I wouldn't want to know why " +
  "the soup is cold. I wouldn't say sorry, and I wouldn't tell the owner. Then I wouldn't write it on the board, and I " +
  "wouldn't call the baker or visit the market before Friday. I wouldn't offer the guests a coffee after that.";
const LIST =
  "First I'd ask and listen and talk and show and tell, then call, write, offer, check, fix, try and change.";

describe.each([
  ['a script without an event', SCRIPT],
  ['a plan without a matter', PLAN],
  ['what somebody would not do', REFUSAL],
  ['a list of verbs', LIST],
])('%s', (_what, answer) => {
  it('earns next to nothing for any question, with the question before it or without', () => {
    for (const question of QUESTIONS) {
      for (const text of [answer, `${question.text} ${answer}`, `${answer} ${question.text}`])
        expect(scoreOf(question, text), question.key).toBeLessThan(3);
    }
  });
});

it.each(hollow)('a story that speaks of nothing earns little on any question: %#', (story) => {
  const scores = QUESTIONS.map((question) => scoreOf(question, story));
  // The fifth and the seventh have many rare words of no matter, which are told from things only half of the time.
  const isRich = hollow.indexOf(story) === 4 || hollow.indexOf(story) === 6;
  expect(mean(scores)).toBeLessThan(isRich ? 4 : 0.5);
  expect(Math.max(...scores)).toBeLessThan(isRich ? 7.5 : 1.5);
});

it('figures alone make no matter of it', () => {
  for (const story of hollow.slice(0, 4)) {
    const counted = story
      .split('. ')
      .map((sentence, i) => `${sentence} ${i + 2} times`)
      .join('. ');
    expect(mean(QUESTIONS.map((question) => scoreOf(question, counted)))).toBeLessThan(2.5);
  }
});

it('who was helped does not matter, nor which feast it was', () => {
  const told = (who: string, feast: string) =>
    `Her ${who} had moved in before ${feast} and the room on the second floor was cold. She told me so at the door. I called the ` +
    'plumber, who came on the Tuesday and changed the valve. Then I told her what it had been. Since then I check the radiators.';
  const question = QUESTIONS.find(({ kind }) => kind === 'behavioral') as Question;
  const scores = 'mother father sister brother aunt mum dad son daughter wife husband priest imam rabbi'
    .split(' ')
    .map((who) => scoreOf(question, told(who, 'Easter')));
  expect(new Set(scores).size).toBe(1);
  const feasts = ['Easter', 'Ramadan', 'Diwali', 'Hanukkah', 'Christmas'].map((feast) =>
    scoreOf(question, told('mother', feast)),
  );
  expect(new Set(feasts).size).toBe(1);
});

it('a result or a lesson that speaks of nothing is worth nothing', () => {
  const question = questionWords(analyse('Tell me about a time when you solved a problem at work.'));
  const parts = (end: string) => {
    const told =
      'In March the label printer on line two stopped every hour. I measured the heat of its head, changed the fan and ' +
      'told the shift leader why. ';
    const { result, change } = tellStory(
      toldWords(analyse(told + end), question),
      question,
      'account',
    ).aspects;
    return [result.strength, change.strength];
  };
  const nothing = 'In the end it worked out really well and everybody was happy. Since then I do it better.';
  expect(parts(nothing)).toEqual([0, 0]);
  for (const strength of parts('The stops fell to one a day by April. Since then we still clean the fan.'))
    expect(strength).toBeGreaterThan(0.2);
});

it('a well-told story about another matter stays below the middle, and the question said first does not help', () => {
  const plain = QUESTIONS.map((question) => scoreOf(question, ANY_STORY));
  const asked = QUESTIONS.map((question) => scoreOf(question, `${question.text} ${ANY_STORY}`));
  expect(mean(plain)).toBeLessThan(1.5);
  expect(Math.max(...plain)).toBeLessThan(5);
  expect(mean(asked)).toBeLessThanOrEqual(mean(plain) + 0.2);
});

it('a story that shares no word with a company’s own question does not pass there', () => {
  const points = [
    { id: 'a', text: 'Prepares the records before the auditors come.' },
    { id: 'b', text: 'Talks openly with the auditor.' },
    { id: 'c', text: 'Gives the outcome.' },
    { id: 'd', text: 'Says what is done otherwise since.' },
  ];
  const question = 'Tell me about a difficult audit. What did you do?';
  expect(scoreAnswer({ question, points, answer: ANY_STORY }).score).toBeLessThan(5.5);
});

describe('what must not matter', () => {
  const named = (name: string) =>
    `Last spring ${name} and I were in charge of the stall. ${name} noticed that the order was wrong, and I asked ` +
    `${name} what happened because the customers waited outside. ${name} told me that the label was torn, so I phoned ` +
    `the office and ${name} drove there. I explained it to the four people who stood in the queue. In the end ${name} ` +
    `came back after forty minutes and we served everybody. Since then ${name} and I check the list at eight.`;
  const NAMES =
    'Maria Ahmed Mohammed Khaled Jared Drew Rose Sue Mark Grace Will Bill Fred Wei Olga Priya Grant Faith Frank';

  it.each(NAMES.split(' '))('the name %s', (name) => {
    for (const question of QUESTIONS)
      expect(scoreOf(question, named(name)), question.key).toBe(scoreOf(question, named('Peter')));
  });

  const told = (who: string) =>
    `One evening the till did not add up by ninety euros. I counted it twice. ${who} told me that a guest had paid by ` +
    `card. ${who} showed me the slip. ${who} said sorry because it was under the tray. I wrote it into the book and ` +
    'called the owner. The sum was right in the end, and since then we put the slips in a box.';

  it.each(['She', 'Peter', 'Maria', 'My brother', 'My sister', 'My wife', 'The nurse', 'Our neighbour'])(
    'that it was %s, and not he',
    (who) => {
      const differences = QUESTIONS.map((question) =>
        Math.abs(scoreOf(question, told(who)) - scoreOf(question, told('He'))),
      );
      expect(Math.max(...differences)).toBeLessThanOrEqual(0.5);
      expect(mean(differences)).toBeLessThan(0.1);
    },
  );

  it.each(['um', 'you know', 'I mean', 'basically', 'like'])('the filler “%s”', (filler) => {
    for (const { key, strong } of spoken) {
      const question = bank.find((each) => each.key === key) as Question;
      const filled = strong
        .split(' ')
        .map((word, i) => (i % 9 === 8 && /^\w+$/.test(word) ? `${word}, ${filler}, ` : word))
        .join(' ');
      expect(Math.abs(scoreOf(question, filled) - scoreOf(question, strong)), key).toBeLessThanOrEqual(1);
    }
  });
});

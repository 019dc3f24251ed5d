import { describe, expect, it } from 'vitest';
import { aspectOf, compileAccount } from '../../../../shared/domain/scoring/account.ts';
import { analyse } from '../../../../shared/domain/scoring/analyse.ts';
import { type Asked, deedsIn } from '../../../../shared/domain/scoring/deeds.ts';
import { scoreAnswer } from '../../../../shared/domain/scoring/index.ts';
import { tellStory } from '../../../../shared/domain/scoring/story.ts';
import { questionWords, toldWords } from '../../../../shared/domain/scoring/told-words.ts';

const QUESTION = 'Tell me about a time a delivery went wrong. What did you do?';
const POINTS = [
  {
    id: 'asks',
    text: 'Asks the people concerned what happened before acting.',
    topic: ['address', 'box', 'courier', 'driver', 'label', 'late', 'lorry', 'parcel', 'shop', 'town', 'van'],
  },
  { id: 'acts', text: 'Takes practical steps at once.' },
  { id: 'result', text: 'Gives the result with a figure.' },
  { id: 'change', text: 'Names a lasting change.' },
];
const STORY =
  'Last spring a lorry with our flowers went to the wrong town. I phoned the driver and asked where he was, because ' +
  'the shop opened at nine. He told me the label was torn, so I drove there myself and we loaded half into my car. I ' +
  'called the three shops and explained it. In the end two of them got their flowers on time and one waited forty ' +
  'minutes. Since then we stick two labels on each box, and we have had no mix-up in eleven months.';
const TALK =
  'Deliveries going wrong are always a challenge, and I believe that the key is communication. I usually stay calm and ' +
  'take ownership, and I would always make sure that everybody is informed. You should be proactive and find a ' +
  'solution that works for all. My strength is that I naturally think ahead, and I am truly passionate about quality. ' +
  'Typically that is how I approach whatever comes up, and it generally makes a team stronger in the long run.';

const asksFor = questionWords(analyse(QUESTION));
const told = (answer: string, asked: Asked = 'account') =>
  tellStory(toldWords(analyse(answer), asksFor), asksFor, asked);
const scored = (answer: string) => scoreAnswer({ question: QUESTION, points: POINTS, answer });

describe('an account of past behaviour', () => {
  it('is told apart from general talk of the same length', () => {
    expect(told(STORY).told).toBeGreaterThan(0.9);
    expect(told(TALK).told).toBe(0);
    expect(scored(STORY).score).toBeGreaterThanOrEqual(6);
    expect(scored(TALK).score).toBeLessThanOrEqual(1.5);
  });

  it('has its parts, each with the words that show it', () => {
    const { aspects } = told(STORY);
    for (const { strength, words } of Object.values(aspects)) {
      expect(strength).toBeGreaterThanOrEqual(0.5);
      expect(words).toEqual([...new Set(words)].sort((a, b) => a - b));
    }
    const { points } = scored(STORY);
    for (const { covered, evidence } of points) {
      expect(covered).toBe(true);
      for (const { start, end, text } of evidence) expect(STORY.slice(start, end)).toBe(text);
    }
    const shown = (id: string) =>
      points
        .find((p) => p.id === id)
        ?.evidence.map((e) => e.text)
        .join(' … ');
    expect(shown('asks')).toContain('asked where he was');
    expect(shown('result')).toContain('forty minutes');
    expect(shown('change')).toContain('Since then');
  });

  it('earns nothing by being said twice', () => {
    const twice = told(`${STORY} ${STORY} ${STORY}`);
    expect(twice).toEqual(told(STORY));
    expect(scored(`${STORY} ${STORY}`).score).toBe(scored(STORY).score);
  });

  it('does not depend on who it is about', () => {
    const she = STORY.replace(' he was', ' she was').replace('He told', 'She told');
    expect(she).not.toBe(STORY);
    expect(scored(she).score).toBe(scored(STORY).score);
  });

  it('earns less where hardly a word is about what was asked', () => {
    const about = (topic: string[]) =>
      scoreAnswer({
        question: QUESTION,
        points: POINTS.map((p, i) => (i === 0 ? { ...p, topic } : p)),
        answer: STORY,
      }).score ?? Number.NaN;
    const far = scoreAnswer({
      question: 'Tell me about a time you taught somebody. How did you go about it?',
      points: [{ ...POINTS[0], id: 'a', text: 'Listens to the pupil.', topic: ['teach', 'lesson', 'pupil'] }],
      answer: STORY,
    });
    expect(about(['lorry', 'driver', 'box', 'label'])).toBeGreaterThanOrEqual(6);
    expect(far.score).toBeLessThan(4);
  });

  it('takes a point by its own aspect before what its text seems to ask for', () => {
    const account = compileAccount(QUESTION, [{ id: 'a', text: 'Gives the result.', aspect: 'reason' }]);
    expect(account?.aspects).toEqual(['reason']);
  });
});

it.each([
  ['Gives the outcome with a number.', 'result'],
  ['Says what they learnt from it.', 'change'],
  ['Listens to the other side first.', 'contact'],
  ['Weighs at least two options.', 'reason'],
  ['Does it step by step.', 'action'],
])('“%s” asks for %s', (text, aspect) => {
  expect(aspectOf(text)).toBe(aspect);
});

it.each([
  ['Tell me about a mistake you made.', 'account'],
  ['Describe a situation in which you had to say no. What did you do?', 'account'],
  ['Have you ever missed a deadline?', 'account'],
  ['Imagine that two colleagues no longer speak. What would you do?', 'plan'],
  ['Describe how a hash map works.', undefined],
  ['What is the difference between a process and a thread?', undefined],
])('“%s” asks for: %s', (question, asked) => {
  expect(compileAccount(question, [{ id: 'a', text: 'A point.' }])?.asked).toBe(asked);
});

it('tells a plan of steps that can be pictured from good intentions', () => {
  const steps =
    "First I'd ask each of them alone what happened, because I only know half of it. Then I'd write down the two orders " +
    "that went out wrong and show them. If they agree, I'd sit there for twenty minutes and we settle one thing, the " +
    "handover at nine. After a week I'd check, and if it's still bad I'd tell them that I call the boss.";
  const intentions =
    "I'd stay positive and professional, because communication is the key. I'd create an atmosphere of trust and respect, " +
    'and with empathy and a constructive attitude we would find solutions. I truly believe in harmony and in shared ' +
    'values, and my team appreciates my open dialogue. Everybody benefits from a positive spirit and a common vision.';
  expect(told(steps, 'plan').told).toBeGreaterThan(0.7);
  expect(told(intentions, 'plan').told).toBe(0);
});

describe('the verbs', () => {
  const deeds = (answer: string, asked: Asked = 'account') =>
    deedsIn(toldWords(analyse(answer), asksFor), asked).map(({ norm, subject }) => `${subject} ${norm}`);

  it.each<[string, Asked, string[]]>([
    ['I phoned the driver and asked him.', 'account', ['i phoned', 'i asked']],
    ['We counted the boxes, then the nurse called us.', 'account', ['we counted', 'they called']],
    ['Nobody called me, and I never asked why; I didn’t listen.', 'account', []],
    ["I wouldn't ask them and I'd never call.", 'plan', []],
    ["I'd ask and listen and talk to them. Then I'd show them the list.", 'plan', ['i ask', 'i show']],
    ['Later Ahmed noticed it. Drew wrote to Rose about it.', 'account', ['they noticed', 'they wrote']],
    ['It was a detailed and limited offer of a hundred and shared organised pens.', 'account', []],
    ['NOBODY SAW IT, SO I PHONED THE DRIVER.', 'account', ['i phoned']],
  ])('of “%s” (%s) are %j', (answer, asked, verbs) => {
    expect(deeds(answer, asked)).toEqual(verbs);
  });
});

it('takes what "you" do and what would be for no event, and good intentions for no step', () => {
  const event = STORY.split('. ').slice(0, 2).join('. ');
  const habit =
    'You would then phone the driver, and you should ask where it is, as you would do with any customer.';
  expect(told(`${event}. ${habit}`).told).toBeLessThan(told(event).told);
  const plan =
    "First I'd phone the driver about the lorry. Then I'd write to the shop about the torn label and the street, check " +
    "the map for the bridge, and I'd send the apprentice with the flowers by tram.";
  const good =
    'A positive attitude, open dialogue and mutual trust create harmony and motivation for the whole team.';
  expect(told(`${plan} ${good}`, 'plan').told).toBeLessThan(told(plan, 'plan').told);
});

it('shows the words of a point itself where they earn more than the story', () => {
  const { points } = scored(`I asked the people concerned what happened before acting. ${STORY}`);
  const shown = points[0]?.evidence.map(({ text }) => text).join(' ') ?? '';
  expect(shown).toContain('people concerned what happened before acting');
  expect(shown).not.toContain('phoned the driver');
});

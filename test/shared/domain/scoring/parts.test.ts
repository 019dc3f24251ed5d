import { describe, expect, it } from 'vitest';
import { analyse, digitsOf } from '../../../../shared/domain/scoring/analyse.ts';
import { ACCOUNT_CURVE, calibrate, KEY_POINT_CURVE } from '../../../../shared/domain/scoring/calibrate.ts';
import { fluency } from '../../../../shared/domain/scoring/fluency.ts';
import { FORM_PARTS } from '../../../../shared/domain/scoring/form.ts';
import { numberValue } from '../../../../shared/domain/scoring/lexis.ts';
import { explainForm, measure } from '../../../../shared/domain/scoring/measures.ts';
import { pointsFromReference } from '../../../../shared/domain/scoring/points.ts';
import {
  blend,
  compileReference,
  type Overlap,
  overlap,
} from '../../../../shared/domain/scoring/reference.ts';
import { scoreReference } from '../../../../shared/domain/scoring/score.ts';
import { withinSlips } from '../../../../shared/domain/scoring/spelling.ts';
import { stem } from '../../../../shared/domain/scoring/stem.ts';
import { tokenize } from '../../../../shared/domain/scoring/tokenize.ts';
import { STRONG, WAFFLE } from './fixtures.ts';

describe('tokenize', () => {
  it('keeps offsets into the original text', () => {
    const text = '\u{1F600}Na\u00efve C++ devs don\u2019t use node.js 3.5x; it\u2019s\u200b fine. Yes!';
    const { words, sentences } = tokenize(text);
    expect(words.map((w) => w.norm)).toEqual([
      'naive',
      'c++',
      'devs',
      "don't",
      'use',
      'node',
      'js',
      '3.5x',
      'it',
      'fine',
      'yes',
    ]);
    expect(words.map((w) => text.slice(w.start, w.end))[3]).toBe('don\u2019t');
    expect(sentences.map((s) => text.slice(s.start, s.end)).at(-1)).toBe('Yes');
    expect(words.at(-1)?.sentence).toBe(sentences.length - 1);
  });
});

describe('stem', () => {
  // Pairs from the examples in Porter 1980.
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['sing', 'sing'],
    ['conflated', 'conflat'],
    ['hopping', 'hop'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['relational', 'relat'],
    ['conditional', 'condit'],
    ['digitizer', 'digit'],
    ['vietnamization', 'vietnam'],
    ['hopefulness', 'hope'],
    ['electrical', 'electr'],
    ['goodness', 'good'],
    ['revival', 'reviv'],
    ['adjustable', 'adjust'],
    ['replacement', 'replac'],
    ['adoption', 'adopt'],
    ['probate', 'probat'],
    ['rate', 'rate'],
    ['cease', 'ceas'],
    ['controlling', 'control'],
    ['roll', 'roll'],
  ])('%s → %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

it('takes the few words of a short reference for little where an answer speaks of other things', () => {
  const of = (reference: string, answer: string) => overlap(compileReference('', reference), analyse(answer));
  const [short, astray] = ['a closed path', 'a closed path of battery, switch and lamp'].map((answer) =>
    of('a closed path', answer),
  ) as [Overlap, Overlap];
  expect([short.found, astray.found]).toEqual([1, 1]);
  expect(blend(astray)).toBeLessThan(0.85 * blend(short));
  // The more a reference says, the less it is met by chance.
  expect(blend({ ...astray, matter: 20 })).toBeGreaterThan(blend(astray));
});

describe('words', () => {
  it('knows numbers in words and digits', () => {
    expect(['ten', '1,000', '3.50', '10ms', 'tenth'].map(numberValue)).toEqual([
      '10',
      '1000',
      '3.50',
      '10',
      null,
    ]);
  });

  it('knows a number whose point was left out where that can be seen', () => {
    expect(['0.6', '0,6', '.6', '0,036', '0'].map(numberValue)).toEqual(['0.6', '0.6', '0.6', '0.036', '0']);
    const keys = (text: string) => analyse(text).words.flatMap((word) => word.keys);
    expect(keys('0.6 and .6 and 1.000').map(digitsOf)).toEqual(keys('06 and 06 and 1000'));
  });

  const hours = (wanted: string, said: string) =>
    scoreReference({
      question: 'How long?',
      references: [`It takes ${wanted} hours.`],
      answer: `It takes ${said} hours`,
    }).score ?? 0;

  it.each([
    ['3', '0.3'],
    ['3', '.3'],
    ['35', '3.5'],
    ['6', '0.06'],
  ])('takes %s for another number than %s', (said, wanted) => {
    expect(hours(wanted, wanted)).toBe(10);
    expect(hours(wanted, said)).toBe(hours(wanted, '7'));
  });

  it.each([
    ['03', '0.3'],
    ['03', '.3'],
    ['006', '0.06'],
    ['1000', '1.000'],
    ['3.50', '3.5'],
  ])('takes %s for %s', (said, wanted) => {
    expect(hours(wanted, said)).toBeGreaterThanOrEqual(9.5);
    expect(hours(wanted, said)).toBeGreaterThan(hours(wanted, '7'));
  });

  it('parts words that ran together, and numbers from what is no unit', () => {
    const keys = (text: string) => analyse(text).words.flatMap((word) => word.keys);
    expect(keys('a full-duplex connectionIt is used')).toEqual(keys('a full-duplex connection. It is used'));
    expect(keys('1To support 10ms')).toEqual(['#1', 'support', '#10']);
    expect(keys('sha256')).toEqual(keys('sha-256'));
    expect(keys('one frameAdvantage')).toEqual(keys('one frame. Advantage'));
    // A known word stays whole, whatever it is made of.
    expect(keys('understanding')).toEqual(['understand']);
  });

  it('knows letters with points, with and without them', () => {
    const words = (text: string) => tokenize(text).words.map((word) => word.norm);
    expect(words('e.g. in the U.S. by node.js')).toEqual(['eg', 'in', 'the', 'us', 'by', 'node', 'js']);
    expect(words('a.b.c and 1.5')).toEqual(['abc', 'and', '1.5']);
  });

  it('forgives a slip and no more', () => {
    expect(withinSlips('recieve', 'receive', 1)).toBe(true);
    expect(withinSlips('databse', 'database', 1)).toBe(true);
    expect(withinSlips('datbse', 'database', 1)).toBe(false);
    expect(withinSlips('form', 'fours', 1)).toBe(false);
  });

  it('marks what is negated', () => {
    const negated = (text: string) =>
      analyse(text)
        .words.filter((w) => w.negated && w.keys.length > 0)
        .map((w) => w.norm);
    expect(negated('It does not copy the list, and the list changes.')).toEqual(['copy', 'list']);
    expect(negated('Bulb C did not have a closed path there was a gap')).toEqual(['closed', 'path']);
    expect(negated('No the switch is open')).toEqual([]);
    expect(negated('I do not think it scales')).toEqual(['scales']);
    expect(negated('UDP does not have flow control Terminals are joined')).toEqual(['flow', 'control']);
    expect(negated('v4 cannot support it - provide multicasting')).toEqual(['support']);
    expect(negated('No it does not In real networks there are bursts')).toEqual([]);
    expect(negated('It is not only fast but also cheap.')).toEqual([]);
    expect(negated('I do not think that the cache helps here, but the index helps.')).toEqual([
      'cache',
      'helps',
    ]);
  });

  it.each(['say', 'claim', 'assume', 'suppose', 'think'])(
    'reads what somebody would not %s as denied',
    (verb) => {
      const isDenied = (text: string) => analyse(text).words.some((w) => w.negated && w.norm === 'scales');
      for (const that of ['that it', 'it']) {
        expect(isDenied(`I would ${verb} ${that} scales`)).toBe(false);
        expect(isDenied(`I would not ${verb} ${that} scales`)).toBe(true);
        expect(isDenied(`I wouldn't ${verb} ${that} scales. There are limits.`)).toBe(true);
      }
      // Of its own sentence alone.
      expect(isDenied(`I would not ${verb} that more memory helps. A cache scales.`)).toBe(false);
    },
  );
});

describe('fluency', () => {
  it('is high for sentences and low for the same words sorted', () => {
    const sorted = STRONG.split(' ').toSorted().join(' ');
    expect(fluency(analyse(STRONG))).toBeGreaterThan(0.15);
    expect(fluency(analyse(sorted))).toBeLessThan(-0.2);
  });
});

describe('pointsFromReference', () => {
  it('makes a point of each unit of meaning', () => {
    const points = pointsFromReference(
      'Push adds an element on top. Pop removes the top element; both need constant time.',
    );
    expect(points.map((p) => p.text)).toEqual([
      'Push adds an element on top.',
      'Pop removes the top element;',
      'both need constant time.',
    ]);
    expect(points.reduce((sum, p) => sum + (p.weight ?? 1), 0)).toBeCloseTo(points.length);
  });

  it('stays a rubric for a long text, and is empty for an empty one', () => {
    expect(pointsFromReference('Every unit has its own words here. '.repeat(200)).length).toBeLessThanOrEqual(
      12,
    );
    expect(pointsFromReference('... !')).toEqual([]);
  });
});

describe('calibrate', () => {
  it.each([
    ['key points', KEY_POINT_CURVE],
    ['accounts', ACCOUNT_CURVE],
  ])('rises from 0 to 10 for %s', (_, curve) => {
    const values = Array.from({ length: 101 }, (_, i) => calibrate(curve, i / 100));
    expect(values[0]).toBe(0);
    expect(values.at(-1)).toBe(10);
    for (const [i, v] of values.entries()) expect(v).toBeGreaterThanOrEqual(values[i - 1] ?? 0);
  });
});

describe('measures', () => {
  it('sees hesitation, coarse words and missing examples', () => {
    const of = (text: string) => measure(analyse(text));
    expect(of(STRONG.replace(/ /g, ' uh ')).clarity).toBeLessThan(of(STRONG).clarity - 0.2);
    expect(
      of(`${WAFFLE} My boss was a fucking idiot and the rest were stupid.`).professionalism,
    ).toBeLessThan(0.6);
    expect(of(STRONG).professionalism).toBe(1);
    expect(of('The system is good.').engagement).toBeLessThan(of(STRONG).engagement);
    expect(of('')).toEqual({ clarity: 0, engagement: 0, professionalism: 0 });
  });

  const ACCOUNT = {
    question: 'Tell me about a time when you had to deliver something late. What did you do?',
    points: [{ id: 'a', text: 'What the speaker did' }],
  };
  const part = (answer: string, name: string, question = ACCOUNT) =>
    explainForm({ ...question, answer })
      .flatMap(({ parts }) => parts)
      .find((each) => each.part === name);
  const quotes = (answer: string, name: string) => part(answer, name)?.evidence.map(({ text }) => text);

  it('are explained by the values that they are measured by, and by places in the answer', () => {
    for (const answer of [STRONG, WAFFLE, `Um, you know, ${WAFFLE} My boss was a lazy idiot.`]) {
      const measured = measure(analyse(answer));
      for (const { measure: name, value, parts } of explainForm({ ...ACCOUNT, answer })) {
        if (name !== 'structure') expect(value).toBe(measured[name]);
        expect(parts.map((each) => each.part)).toEqual(FORM_PARTS[name]);
        for (const { evidence } of parts) {
          for (const { start, end, text } of evidence) expect(answer.slice(start, end)).toBe(text);
        }
      }
    }
    expect(explainForm({ ...ACCOUNT, answer: '...' })).toEqual([]);
  });

  it('name the words that count', () => {
    expect(quotes('Um, I would, uh, ask them.', 'fillers')).toEqual(['Um', 'uh']);
    expect(quotes('The rest were stupid and lazy.', 'coarse_words')).toEqual(['stupid']);
    expect(quotes('The rest were stupid and lazy.', 'blame')).toEqual(['lazy']);
    expect(quotes('We saved 40 hours.', 'concreteness')).toEqual(['40']);
    expect(quotes(`Short one. ${'and then we went on '.repeat(8)}`, 'sentence_length')).toHaveLength(1);
    expect(quotes('The cache helps. The cache fills. The cache ends. A cache.', 'repetition')).toContain(
      'cache',
    );
  });

  it('find the parts of a story, where one was asked for', () => {
    const story =
      'Last spring our release slipped and my task was to save it. I called the customer, moved two features and wrote the rest myself. In the end we delivered 9 days late and lost no order.';
    for (const name of FORM_PARTS.structure) {
      expect(part(story, name)?.value, name).toBeGreaterThan(0.2);
      expect(part(story, name)?.evidence, name).not.toEqual([]);
    }
    expect(quotes(story, 'task')).toEqual(['task']);
    const general = part('Delivering on time is important and everybody should plan well.', 'action');
    expect(general?.value).toBe(0);
    const knowledge = { question: 'What is an index?', points: ACCOUNT.points };
    expect(explainForm({ ...knowledge, answer: story }).at(-1)).toEqual({
      measure: 'structure',
      value: null,
      parts: [],
    });
  });
});

/** The scorer alone: answers a second on one core, what it holds after many, and texts that are meant to be slow. */
import { bank } from '../../../shared/content/bank.ts';
import { scoreAnswer } from '../../../shared/domain/scoring/index.ts';
import { stem } from '../../../shared/domain/scoring/stem.ts';
import { tokenize } from '../../../shared/domain/scoring/tokenize.ts';
import type { ScoreInput } from '../../../shared/domain/scoring/types.ts';
import { analyseSentiment } from '../../../shared/domain/sentiment/index.ts';
import { samplesOf } from '../samples.ts';
import type { Effort } from '../stage.ts';
import type { Line } from '../table.ts';

const WORDS = 100;
/** As many questions as a company asks at a time, of all kinds: their rubrics stay compiled. */
const QUESTIONS = 60;
const MANY = 100_000;
const CHARS = 100_000;

/** Time of this process on a core, not by the clock: what else runs on the machine does not count. */
function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const stems = (text: string) => tokenize(text).words.map((word) => stem(word.norm));

/** The model answers of questions all over the bank, as 100 words each. */
function answers(): ScoreInput[] {
  const step = Math.ceil(bank.length / QUESTIONS);
  return bank
    .filter((_, i) => i % step === 0)
    .map(({ text: question, key_points: points, model_answer }) => {
      const words = model_answer.split(/\s+/);
      const answer = Array.from({ length: WORDS }, (_, i) => words[i % words.length]).join(' ');
      return { question, points, answer };
    });
}

/** `rounds` rates of the same work, after two rounds that only warm up. */
function rates(
  inputs: readonly ScoreInput[],
  rounds: number,
  work: (input: ScoreInput) => unknown,
): number[] {
  const times = Array.from({ length: rounds + 2 }, () =>
    cpuMs(() => {
      for (let i = 0; i < 5; i++) for (const input of inputs) work(input);
    }),
  );
  return times.slice(2).map((ms) => (5 * inputs.length * 1000) / ms);
}

export function scoreRows({ rounds }: Effort): Line[] {
  const inputs = answers();
  const floor = {
    name: 'tokenise and stem',
    samples: samplesOf(rates(inputs, rounds, ({ answer }) => stems(answer))),
  };
  const rate = (row: string, work: (input: ScoreInput) => unknown, target: string): Line => ({
    row: `${row} ${WORDS} words, one core`,
    unit: 'answers/s',
    subject: samplesOf(rates(inputs, rounds, work)),
    floor,
    target,
  });
  return [
    rate('score', scoreAnswer, 'at least 2,000 and 13 %'),
    rate('sentiment of', ({ answer }) => analyseSentiment(answer), ''),
    ...heapRows(inputs, rounds),
    ...longTextRows(),
  ];
}

/** Heap after a tenth of many answers, each different, and after all of them: the second must not be higher. */
function heapRows(inputs: readonly ScoreInput[], rounds: number): Line[] {
  const many = rounds < 5 ? MANY / 10 : MANY;
  const lines: Line[] = [];
  for (let i = 1; i <= many; i++) {
    const input = inputs[i % inputs.length] as ScoreInput;
    scoreAnswer({ ...input, answer: `${input.answer} number${i} made${i % 977}` });
    if (i !== many / 10 && i !== many) continue;
    globalThis.gc?.();
    const mb = process.memoryUsage().heapUsed / 2 ** 20;
    lines.push({ row: `heap after ${i} scored answers`, unit: 'MB', subject: samplesOf([mb]) });
  }
  return lines;
}

const LONG: Readonly<Record<string, string>> = {
  'one word': 'index ',
  'one sentence': 'I fixed the index because it was slow. ',
  'one letter': 'a',
  'words of every kind': 'My name is Bob, you know, and 1,000.5ms is not true that GREAT!!! ',
  Hindi: 'हमने डेटाबेस की समस्या ठीक की। ',
  'zero-width characters': 'in\u200bdex \u200d\u2060',
  'combining marks': 'e\u0301\u0323',
};

/** 100 kB of each, scored as an account and as knowledge, with its sentiment; by 10 kB. */
function longTextRows(): Line[] {
  const account = bank.find((question) => question.key_points.some(({ aspect }) => aspect !== undefined));
  return Object.entries(LONG).map(([name, piece]) => {
    const answer = piece.repeat(Math.ceil(CHARS / piece.length)).slice(0, CHARS);
    const asked = [bank[0], account].flatMap((question) => question ?? []);
    const work = () => {
      for (const { text: question, key_points: points } of asked) scoreAnswer({ question, points, answer });
    };
    const floor = () => stems(answer);
    return {
      row: `score 100 kB of ${name}`,
      unit: 'ms/10 kB',
      subject: samplesOf([1, 2, 3].map(() => cpuMs(work) / asked.length / (CHARS / 10_000))),
      floor: {
        name: 'tokenise and stem',
        samples: samplesOf([1, 2, 3].map(() => cpuMs(floor) / (CHARS / 10_000))),
      },
      target: 'at most 100 ms',
    };
  });
}

/** The texts that word statistics are drawn from, with what each weighs. Read only by the tools. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Weighted {
  text: string;
  weight: number;
}

/** Answers to one question together weigh this much, however many people answered. */
const PER_QUESTION = 10;
const BANK = 2;

/** Every text of the eval directory (data/*.jsonl, sentiment/*.tsv) and of the question bank. */
export function corpus(evalDir: string, contentDir: string): Weighted[] {
  return [...sentences(evalDir), ...gradedAnswers(evalDir), ...bank(contentDir)];
}

function sentences(evalDir: string): Weighted[] {
  return ['tweets', 'amazon', 'movies', 'nyt'].flatMap((name) => {
    const lines = readFileSync(join(evalDir, 'sentiment', `${name}.tsv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    return lines.map((line) => ({ text: line.split('\t').slice(6).join(' '), weight: 1 }));
  });
}

function gradedAnswers(evalDir: string): Weighted[] {
  const out: Weighted[] = [];
  for (const name of ['mohler2011', 'saf-en', 'scientsbank', 'beetle']) {
    const lines = readFileSync(join(evalDir, 'data', `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    for (const [question, rows] of Map.groupBy(
      lines.map((l) => JSON.parse(l)),
      (row) => row.question as string,
    )) {
      out.push({ text: question, weight: 2 }, { text: rows[0].reference, weight: 2 });
      for (const row of rows) out.push({ text: row.answer, weight: PER_QUESTION / rows.length });
    }
  }
  return out;
}

function bank(contentDir: string): Weighted[] {
  const out: Weighted[] = [];
  for (const name of readdirSync(join(contentDir, 'questions')).sort()) {
    for (const q of JSON.parse(readFileSync(join(contentDir, 'questions', name), 'utf8'))) {
      const said = (q.model_answer as string).split(/(?<=[.!?]) /);
      for (const text of said) out.push({ text, weight: BANK });
      for (const point of q.key_points) out.push({ text: point.text, weight: 1 });
      out.push({ text: q.text, weight: 1 });
    }
  }
  return out;
}

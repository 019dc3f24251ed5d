/** The content's files as they lie on the disk, whether index.ts imports them yet or not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuestionFile } from '../lint.ts';
import type { Skill } from '../schema.ts';

export const CONTENT = join(import.meta.dirname, '..');
export const QUESTIONS = join(CONTENT, 'questions');

export const readSkills = (): Skill[] => JSON.parse(readFileSync(join(CONTENT, 'skills.json'), 'utf8'));

/** A file that is no JSON (somebody is writing it) has the parser's complaint instead of questions. */
export function readQuestionFiles(): QuestionFile[] {
  const names = readdirSync(QUESTIONS).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    try {
      return { name, questions: JSON.parse(readFileSync(join(QUESTIONS, name), 'utf8')) };
    } catch (error) {
      return { name, questions: String(error) };
    }
  });
}

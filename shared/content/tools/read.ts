/** The content's files as they lie on the disk, whether index.ts imports them yet or not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuestionFile } from '../lint.ts';
import type { LearningResource, Skill } from '../schema.ts';

export const CONTENT = join(import.meta.dirname, '..');

const readJson = (path: string) => JSON.parse(readFileSync(join(CONTENT, path), 'utf8'));
export const readSkills = (): Skill[] => readJson('skills.json');
export const readResources = (): LearningResource[] => readJson('resources.json');

/** A file that is no JSON (somebody is writing it) has the parser's complaint instead of questions. */
export function readQuestionFiles(): QuestionFile[] {
  const names = readdirSync(join(CONTENT, 'questions')).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    try {
      return { name, questions: readJson(join('questions', name)) };
    } catch (error) {
      return { name, questions: String(error) };
    }
  });
}

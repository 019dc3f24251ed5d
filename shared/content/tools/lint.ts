/**
 * Says what is wrong in the question bank, the skills and the resources, one line for each fault; exits 1 when there is any:
 * `node shared/content/tools/lint.ts [slug…]`.
 */
import { lintBank, lintResources, lintSkills } from '../lint.ts';
import { readQuestionFiles, readResources, readSkills } from './read.ts';

const wanted = process.argv.slice(2).map((slug) => `${slug.replace(/\.json$/, '')}.json`);
const isWanted = (file: string) => wanted.length === 0 || wanted.includes(file);
const files = readQuestionFiles();
const skills = readSkills();
const missing = wanted.filter((name) => !files.some((file) => file.name === name));
for (const name of missing) console.log(`${name}: there is no such file`);

const catalogue = wanted.length > 0 ? [] : [...lintSkills(skills), ...lintResources(readResources(), skills)];
const faults = [...lintBank(files, skills, isWanted), ...catalogue];
for (const { file, key, point, what } of faults) {
  console.log([file, key, point, what].filter((part) => part !== undefined && part !== '').join(': '));
}
const questions = files.filter(({ name }) => isWanted(name)).flatMap((file) => file.questions);
if (faults.length + missing.length > 0) process.exitCode = 1;
else console.log(`ok: ${questions.length} questions`);

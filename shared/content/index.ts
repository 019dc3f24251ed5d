/** The shipped content as it is used: checked against its schema by a test, not at every start. */
import { questionFiles } from './questions.gen.ts';
import resourceList from './resources.json' with { type: 'json' };
import type { BankQuestion, LearningResource, Skill } from './schema.ts';
import skillList from './skills.json' with { type: 'json' };

export const skills: readonly Skill[] = skillList;

/** Of each skill, what to begin with comes first. */
export const resources = resourceList as readonly LearningResource[];

export const bank: readonly BankQuestion[] = questionFiles.flat() as BankQuestion[];

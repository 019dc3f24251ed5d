/** The shipped content as it is used: checked against its schema by a test, not at every start. */
import { lazy } from '../domain/lazy.ts';
import resourceList from './resources.json' with { type: 'json' };
import type { BankQuestion, LearningResource, Skill } from './schema.ts';
import skillList from './skills.json' with { type: 'json' };

export const skills: readonly Skill[] = skillList;

/** Of each skill, what to begin with comes first. */
export const resources = resourceList as readonly LearningResource[];

/** Two megabytes in a file for each skill, which no start has to wait for. */
export const loadBank = lazy(async (): Promise<readonly BankQuestion[]> => (await import('./bank.ts')).bank);

/** The shipped content as it is used: checked against its schema by a test, not at every start. */
import { lazy } from '../domain/lazy.ts';
import namedList from './named-skills.json' with { type: 'json' };
import resourceList from './resources.json' with { type: 'json' };
import type { BankQuestion, LearningResource, Skill } from './schema.ts';
import skillList from './skills.json' with { type: 'json' };

export const skills: readonly Skill[] = skillList;

/** Names of skills that have no questions of their own, each with its other spellings. */
export const namedSkills: readonly (readonly string[])[] = namedList;

/** Of each skill, what to begin with comes first. */
export const resources = resourceList as readonly LearningResource[];

/** Two megabytes in a file for each skill, which no start has to wait for. */
export const loadBank = lazy(async (): Promise<readonly BankQuestion[]> => (await import('./bank.ts')).bank);

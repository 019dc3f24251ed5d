/** The shipped content as it is used: checked against its schema by a test, not at every start. */
import adaptability from './questions/adaptability.json' with { type: 'json' };
import communication from './questions/communication.json' with { type: 'json' };
import conflictResolution from './questions/conflict-resolution.json' with { type: 'json' };
import customerFocus from './questions/customer-focus.json' with { type: 'json' };
import customerSupport from './questions/customer-support.json' with { type: 'json' };
import dataAnalysis from './questions/data-analysis.json' with { type: 'json' };
import devops from './questions/devops.json' with { type: 'json' };
import leadership from './questions/leadership.json' with { type: 'json' };
import ownership from './questions/ownership.json' with { type: 'json' };
import problemSolving from './questions/problem-solving.json' with { type: 'json' };
import productManagement from './questions/product-management.json' with { type: 'json' };
import python from './questions/python.json' with { type: 'json' };
import react from './questions/react.json' with { type: 'json' };
import restApis from './questions/rest-apis.json' with { type: 'json' };
import sales from './questions/sales.json' with { type: 'json' };
import security from './questions/security.json' with { type: 'json' };
import sql from './questions/sql.json' with { type: 'json' };
import systemDesign from './questions/system-design.json' with { type: 'json' };
import teamwork from './questions/teamwork.json' with { type: 'json' };
import testing from './questions/testing.json' with { type: 'json' };
import timeManagement from './questions/time-management.json' with { type: 'json' };
import typescript from './questions/typescript.json' with { type: 'json' };
import uxDesign from './questions/ux-design.json' with { type: 'json' };
import resourceList from './resources.json' with { type: 'json' };
import type { BankQuestion, LearningResource, Skill } from './schema.ts';
import skillList from './skills.json' with { type: 'json' };

export const skills: readonly Skill[] = skillList;

/** Of each skill, what to begin with comes first. */
export const resources = resourceList as readonly LearningResource[];

export const bank: readonly BankQuestion[] = [
  adaptability,
  communication,
  conflictResolution,
  customerFocus,
  customerSupport,
  dataAnalysis,
  devops,
  leadership,
  ownership,
  problemSolving,
  productManagement,
  python,
  react,
  restApis,
  sales,
  security,
  sql,
  systemDesign,
  teamwork,
  testing,
  timeManagement,
  typescript,
  uxDesign,
].flat() as BankQuestion[];

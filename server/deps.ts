/** What the features are made of; handed in, so that tests choose the store, the clock and the engines. */
import type { FastifyBaseLogger } from 'fastify';
import type { BankQuestion, LearningResource, Skill } from '../shared/content/schema.ts';
import type { Config } from './config.ts';
import type { Engines } from './engines/engines.ts';
import type { Mailer } from './engines/mailer.ts';
import type { Scorer } from './engines/scorer.ts';
import type { Tokens } from './features/accounts/tokens.ts';
import type { Outbound } from './outbound.ts';
import type { Sealer } from './secrets.ts';
import type { Blobs } from './store/blobs.ts';
import type { Store } from './store/store.ts';
import type { Hub } from './stream/hub.ts';

export interface Content {
  /** Loaded at the first use. */
  bank: () => Promise<readonly BankQuestion[]>;
  skills: readonly Skill[];
  /** Names of skills without questions of their own, each with its other spellings. */
  namedSkills: readonly (readonly string[])[];
  resources: readonly LearningResource[];
}

export interface Deps {
  config: Config;
  version: string;
  store: Store;
  clock: () => Date;
  tokens: Tokens;
  sealer: Sealer;
  /** Null: mail stays in the outbox. */
  mailer: Mailer | null;
  blobs: Blobs;
  outbound: Outbound;
  content: Content;
  scorer: Scorer;
  engines: Engines;
  hub: Hub;
  log: FastifyBaseLogger;
}

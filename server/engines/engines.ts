/** The engines that can be set up, made from where they are; each has one guard, whoever uses it. */
import type { Config } from '../config.ts';
import { createOutbound, type Outbound } from '../outbound.ts';
import { commandTranscriber } from './command-transcriber.ts';
import { createGuard, type GuardOptions, unguarded } from './guard.ts';
import type { Endpoint, LanguageModel } from './language-model.ts';
import { type ClientOptions, openAiModel, openAiTranscriber } from './openai.ts';
import type { Transcriber } from './transcriber.ts';

export type TranscriberPlace = Endpoint | { command: string };

/** `once`: to be tried out, without retries and whatever came of calls before. */
export interface Engines {
  languageModel(endpoint: Endpoint, how?: 'once'): LanguageModel;
  transcriber(where: TranscriberPlace, how?: 'once'): Transcriber;
}

/** A model on a laptop takes its time. */
const TIMES: ClientOptions = { chatMs: 60_000, speechMs: 180_000 };

export type EngineOptions = Partial<ClientOptions & GuardOptions>;

export function createEngines(
  {
    outbound,
    config,
    clock,
    version,
  }: { outbound: Outbound; config: Pick<Config, 'programEnv'>; clock: () => Date; version: string },
  options: EngineOptions = {},
): Engines {
  const times = { ...TIMES, ...options };
  const guard = createGuard(options);
  const anywhere = createOutbound({ allowPrivate: true });
  const toolsFor = ({ isInstances }: Endpoint, how?: 'once') => ({
    ...{ clock, version },
    outbound: isInstances ? anywhere : outbound,
    guard: how === 'once' ? unguarded : guard,
  });
  return {
    languageModel: (endpoint, how) => openAiModel(endpoint, toolsFor(endpoint, how), times),
    transcriber: (where, how) =>
      'command' in where
        ? commandTranscriber(where.command, { speechMs: times.speechMs, env: config.programEnv })
        : openAiTranscriber(where, toolsFor(where, how), times),
  };
}

/** Why an engine gave no result, in the words of the contract. */
import { ENGINE_FAILURES, type EngineFailure, type EngineTrouble } from '../../shared/contract/engines.ts';

export class EngineError extends Error {
  override name = 'EngineError';
  readonly trouble: EngineTrouble;
  /** Milliseconds that it wants to be left alone for; 0: it says nothing of it. */
  readonly waitMs: number;

  constructor(
    trouble: EngineTrouble,
    message: string,
    { waitMs = 0, cause }: { waitMs?: number; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.trouble = trouble;
    this.waitMs = waitMs;
  }
}

const PASSING: readonly EngineTrouble[] = [
  'unreachable',
  'timeout',
  'server_error',
  'circuit_open',
] satisfies EngineFailure[];

/** Whether the same call may go well later. What was answered and is wrong stays wrong. */
export const isPassing = (error: unknown): error is EngineError =>
  error instanceof EngineError && PASSING.includes(error.trouble);

/** Whether the engine gave no result; else it gave one that the checks refused. */
export const isFailure = (trouble: EngineTrouble): trouble is EngineFailure =>
  (ENGINE_FAILURES as readonly string[]).includes(trouble);

/** A language model as a port: a second opinion on an answer, and a question that follows up on a missed point. */
import type { Verdict } from '../../shared/domain/second-opinion.ts';

export interface GradeRequest {
  question: string;
  points: readonly { id: string; text: string }[];
  /** What the candidate said: data, whatever it reads like. */
  answer: string;
}

export interface FollowUpRequest {
  question: string;
  answer: string;
  /** The point that the answer missed. */
  point: string;
  /** ISO 639-1: of the question that is to be made. */
  language: string;
}

/** A result in the shape that was asked for; whether it is true of the answer is for its caller to check. */
export interface Result<T> {
  value: T;
  promptVersion: string;
  durationMs: number;
}

export interface LanguageModel {
  readonly model: string;
  readonly host: string;
  /** @throws {EngineError} */
  grade(request: GradeRequest, signal?: AbortSignal): Promise<Result<Verdict>>;
  /** @throws {EngineError} */
  followUp(request: FollowUpRequest, signal?: AbortSignal): Promise<Result<string>>;
}

/** Where an engine is and how it is called. */
export interface Endpoint {
  url: string;
  model: string;
  apiKey: string | null;
  /** Named by whoever runs this instance, not by one of its users: it may be at a private address. */
  isInstances?: true;
}

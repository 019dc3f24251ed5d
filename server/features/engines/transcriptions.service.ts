/** A spoken answer as a draft. The sound lies on the disk for as long as the engine takes, and is not kept. */
import { AUDIO, type DraftTranscript } from '../../../shared/contract/engines.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import { round } from '../../../shared/domain/progress.ts';
import type { Deps } from '../../deps.ts';
import type { Sound, Transcriber, Word } from '../../engines/transcriber.ts';
import { EngineError } from '../../engines/trouble.ts';
import { ApiError } from '../../errors.ts';
import type { Blobs, StagedBlob } from '../../store/blobs.ts';
import { mediaTypeOf } from '../accounts/media-type.ts';
import { meanConfidence } from '../answers/timing.ts';
import { access, type InterviewRow, requireRunning } from '../interviews/interviews.access.ts';
import type { InterviewService } from '../interviews/interviews.service.ts';
import type { AskingService } from '../questions/asking.service.ts';
import { recordUse } from './opinions.service.ts';
import type { EngineSettings } from './settings.service.ts';

const TAKES = 'Send a sound: WebM, Ogg, WAV, MP3, MP4 or FLAC.';
/** What a sound is called, by what is in it; a container that may hold pictures too goes by its sound. */
const TYPES: Record<string, { mediaType: (typeof AUDIO.types)[number]; ending: string }> = {
  'video/webm': { mediaType: 'audio/webm', ending: 'webm' },
  'audio/webm': { mediaType: 'audio/webm', ending: 'webm' },
  'audio/ogg': { mediaType: 'audio/ogg', ending: 'ogg' },
  'audio/ogg; codecs=opus': { mediaType: 'audio/ogg', ending: 'ogg' },
  'audio/wav': { mediaType: 'audio/wav', ending: 'wav' },
  'audio/mpeg': { mediaType: 'audio/mpeg', ending: 'mp3' },
  'video/mp4': { mediaType: 'audio/mp4', ending: 'mp4' },
  'audio/mp4': { mediaType: 'audio/mp4', ending: 'm4a' },
  'audio/x-m4a': { mediaType: 'audio/mp4', ending: 'm4a' },
  'audio/flac': { mediaType: 'audio/flac', ending: 'flac' },
  'audio/x-flac': { mediaType: 'audio/flac', ending: 'flac' },
};
/** Sounds at one time: each is held in memory while it is sent, or keeps a program busy. */
const MOST_AT_ONCE = 4;
/** Of one tenant, whose slow engine is not to keep all others from theirs. */
const MOST_OF_TENANT = 2;

type Receive = (blobs: Blobs, maxBytes: number) => Promise<StagedBlob>;

export function transcriptionService(
  { store, blobs, log }: Pick<Deps, 'store' | 'blobs' | 'log'>,
  settings: Pick<EngineSettings, 'ofInterview' | 'transcriberLabelFor'>,
  interviews: Pick<InterviewService, 'allows' | 'agreedTranscriber'>,
  asking: Pick<AskingService, 'find'>,
) {
  /** How many are under way, by tenant. */
  const running = new Map<string, number>();

  /** @throws {ApiError} SERVICE_UNAVAILABLE */
  function requireRoom(tenant: string): void {
    const all = [...running.values()].reduce((sum, n) => sum + n, 0);
    if (all >= MOST_AT_ONCE || (running.get(tenant) ?? 0) >= MOST_OF_TENANT) {
      throw new ApiError('SERVICE_UNAVAILABLE', 'The transcriber is busy. Try again in a moment.');
    }
  }

  /** @throws {ApiError} as `transcribe` does. */
  async function check(actor: Actor, id: number, questionId: number) {
    const { row, rights } = await access(store.read, actor, id, 'run');
    requireRunning(row);
    const question = await asking.find(store.read, id, questionId, rights.isReviewer);
    if (question.answered_at !== null) {
      throw new ApiError('INVALID_STATE', 'This question has been answered already.');
    }
    if (!(await interviews.allows(store.read, id, 'ai_scoring'))) {
      throw new ApiError('CONSENT_REQUIRED', 'The candidate did not agree to engines.');
    }
    const { transcriber } = await settings.ofInterview(store.read, row);
    if (transcriber === null) throw new ApiError('INVALID_STATE', 'No transcriber is set up.');
    // What is said goes nowhere that was not named to whoever says it.
    const named = await settings.transcriberLabelFor(store.read, row);
    if (named !== null && named !== (await interviews.agreedTranscriber(store.read, id))) {
      throw new ApiError('CONSENT_REQUIRED', 'The candidate was not told of this transcriber.');
    }
    // Before all of a sound comes in vain.
    requireRoom(row.tenant);
    return { row, engine: transcriber.open() };
  }

  /** @throws {ApiError} SERVICE_UNAVAILABLE where others came first while the sound did. */
  async function hear(tenant: string, engine: Transcriber, sound: Sound, signal: AbortSignal) {
    requireRoom(tenant);
    const began = performance.now();
    running.set(tenant, (running.get(tenant) ?? 0) + 1);
    try {
      return { ...(await engine.transcribe(sound, signal)), trouble: null };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      // Its message may quote what the engine wrote, and that is what somebody said.
      log.warn({ trouble: error.trouble, host: engine.host }, 'A sound could not be transcribed');
      return { trouble: error.trouble, durationMs: Math.round(performance.now() - began) };
    } finally {
      const left = (running.get(tenant) ?? 1) - 1;
      if (left === 0) running.delete(tenant);
      else running.set(tenant, left);
    }
  }

  /** Written down whatever came of it, before anybody is told. */
  const record = (
    row: InterviewRow,
    questionId: number,
    { model, host }: Transcriber,
    heard: Awaited<ReturnType<typeof hear>>,
  ) =>
    store.write(row.tenant, (write) =>
      recordUse(write, {
        interviewId: row.id,
        questionId,
        answerId: null,
        purpose: 'transcription',
        ...{ model, host, promptVersion: null, result: null },
        trouble: heard.trouble,
        durationMs: heard.durationMs,
      }),
    );

  return {
    /**
     * `receive` takes the sound off the wire; `signal` ends the work.
     * @throws {ApiError} INVALID_STATE unless it is running, the question open and a transcriber set up;
     *   CONSENT_REQUIRED; UNSUPPORTED_MEDIA_TYPE for what is no sound by its content; SERVICE_UNAVAILABLE where the
     *   engine gave nothing.
     */
    async transcribe(
      actor: Actor,
      id: number,
      questionId: number,
      receive: Receive,
      signal: AbortSignal,
    ): Promise<DraftTranscript> {
      const { row, engine } = await check(actor, id, questionId);
      const staged = await receive(blobs, AUDIO.maxBytes);
      try {
        const known = TYPES[(await mediaTypeOf(staged.path)) ?? ''];
        if (known === undefined) throw new ApiError('UNSUPPORTED_MEDIA_TYPE', TAKES, { file: [TAKES] });
        const { path } = staged;
        const { mediaType, ending } = known;
        const sound = { path, mediaType, name: `answer.${ending}`, language: row.language };
        const heard = await hear(row.tenant, engine, sound, signal);
        await record(row, questionId, engine, heard);
        if (heard.trouble !== null) {
          throw new ApiError(
            'SERVICE_UNAVAILABLE',
            'The transcriber gave no text. Type the answer, or try again.',
          );
        }
        return {
          question_id: questionId,
          text: heard.text,
          words: heard.words,
          confidence: confidenceOf(heard.words),
          model: engine.model,
          duration_ms: heard.durationMs,
        };
      } finally {
        await staged.discard();
      }
    },
  };
}
export type TranscriptionService = ReturnType<typeof transcriptionService>;

function confidenceOf(words: readonly Word[] | null): number | null {
  const mean = meanConfidence(words);
  return mean === undefined ? null : round(mean, 3);
}

/** One take: the browser's recorder, whose pieces go into the outbox as they are made. */
import { v4 as uuid } from 'uuid';
import type { RecordingType } from '../../../shared/contract/recordings.ts';
import { changeTake, keepPiece, keepTake, type Take } from './outbox.ts';
import { wakeSender } from './sender.ts';

/** So much is lost at most when the page dies. */
const PIECE_MS = 6_000;
const KINDS = {
  audio: ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'],
  video: ['video/webm;codecs=vp8,opus', 'video/mp4'],
} as const;
/** Speech is well understood at that; a small picture too. */
const BITS = { audioBitsPerSecond: 32_000, videoBitsPerSecond: 500_000 };

interface Options {
  stream: MediaStream;
  video: boolean;
  user: number;
  interviewId: number;
  questionId: number;
  /** After each piece: all that was recorded so far, to be heard by a transcriber. */
  onPiece: (soFar: Blob) => void;
  /** The browser's own storage has no room: what is not sent yet would not outlive this page. */
  onUnkept: () => void;
}

/** What a take came to. */
export interface Taken {
  content: Blob;
  seconds: number;
}

export class Recorder {
  readonly #recorder: MediaRecorder;
  readonly #options: Options;
  readonly #parts: Blob[] = [];
  readonly #take: Take;
  #bytes = 0;
  /** Seconds that were recorded up to the last pause or piece. */
  #seconds = 0;
  #since: number | null = null;
  #pieceStart = 0;
  /** Pieces are kept one after the other. */
  #kept: Promise<void> = Promise.resolve();
  readonly #ended: Promise<void>;

  constructor(options: Options) {
    this.#options = options;
    const { stream, video, user, interviewId, questionId } = options;
    const mimeType = KINDS[video ? 'video' : 'audio'].find((kind) => MediaRecorder.isTypeSupported(kind));
    this.#recorder = new MediaRecorder(stream, { ...BITS, ...(mimeType && { mimeType }) });
    this.#take = {
      ...{ id: uuid(), user, interviewId, questionId, recordingId: null, whole: null },
      mediaType: mediaTypeOf(mimeType, video),
      startedAt: new Date().toISOString(),
    };
    this.#recorder.ondataavailable = ({ data }) => this.#add(data);
    this.#ended = new Promise((resolve) => {
      this.#recorder.onstop = () => resolve();
    });
    this.#kept = keepTake(this.#take).then((isKept) => {
      if (!isKept) options.onUnkept();
    });
    this.#recorder.start(PIECE_MS);
    this.#since = performance.now();
  }

  /** Seconds that were recorded, pauses left out. */
  get seconds(): number {
    return this.#seconds + (this.#since === null ? 0 : (performance.now() - this.#since) / 1000);
  }

  pause(): void {
    if (this.#recorder.state !== 'recording') return;
    this.#recorder.pause();
    this.#seconds = this.seconds;
    this.#since = null;
  }

  resume(): void {
    if (this.#recorder.state !== 'paused') return;
    this.#recorder.resume();
    this.#since = performance.now();
  }

  /** Ends it; resolves when its last piece is kept. */
  async stop(): Promise<Taken> {
    this.#seconds = this.seconds;
    this.#since = null;
    // A device that was unplugged has ended it already.
    if (this.#recorder.state !== 'inactive') this.#recorder.stop();
    await this.#ended;
    await this.#kept;
    await changeTake(this.#take.id, { whole: { bytes: this.#bytes, seconds: this.#seconds } });
    wakeSender();
    return { content: this.#soFar(), seconds: this.#seconds };
  }

  #soFar(): Blob {
    return new Blob(this.#parts, { type: this.#take.mediaType });
  }

  #add(content: Blob): void {
    if (content.size === 0) return;
    const piece = {
      ...{ take: this.#take.id, index: this.#parts.length, offset: this.#bytes, start: this.#pieceStart },
      content,
    };
    this.#parts.push(content);
    this.#bytes += content.size;
    this.#pieceStart = this.seconds;
    this.#kept = this.#kept.then(async () => {
      if (!(await keepPiece(piece))) this.#options.onUnkept();
      wakeSender();
    });
    this.#options.onPiece(this.#soFar());
  }
}

/** Where the browser says nothing of what it can, it makes what most do. */
const mediaTypeOf = (mimeType: string | undefined, video: boolean): RecordingType =>
  (mimeType?.split(';')[0] as RecordingType | undefined) ?? (video ? 'video/webm' : 'audio/webm');

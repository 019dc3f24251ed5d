/** The microphone and the camera: asking for them, and how loud it is. */

/** Why there is no sound: refused, none there, in use elsewhere, or a browser that cannot record. */
export type DeviceProblem = 'denied' | 'missing' | 'busy' | 'unsupported';

export class NoDevice extends Error {
  readonly problem: DeviceProblem;
  constructor(problem: DeviceProblem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

const PROBLEMS: Record<string, DeviceProblem> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** @throws {NoDevice} */
export async function openDevices(wanted: { audio: boolean; video: boolean }): Promise<MediaStream> {
  // Absent on plain http away from loopback.
  if (!navigator.mediaDevices || typeof MediaRecorder === 'undefined') throw new NoDevice('unsupported');
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: wanted.audio && { echoCancellation: true, noiseSuppression: true },
      video: wanted.video && { width: 640, height: 480, frameRate: 15 },
    });
  } catch (error) {
    const problem = error instanceof DOMException ? PROBLEMS[error.name] : undefined;
    throw new NoDevice(problem ?? 'busy', error);
  }
}

export function closeDevices(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** How loud it is at the moment, 0–1. `close` lets go of the sound. */
export interface LevelMeter {
  level(): number;
  close(): void;
}

/** A quiet room is near 0, a voice at arm's length near 1. */
const LOUD = 0.25;

export function meterOf(stream: MediaStream): LevelMeter {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    level() {
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, value) => sum + value * value, 0) / samples.length;
      return Math.min(1, Math.sqrt(power) / LOUD);
    },
    close: () => void context.close(),
  };
}

/** A sound as bars, and how long it is: what a browser records says neither. */

/** `peaks`: 0–1, the loudest is 1. A sound that cannot be read is flat, of length 0, and may play all the same. */
export async function peaksOf(sound: Blob, bars: number): Promise<{ peaks: number[]; seconds: number }> {
  // The lowest rate that every browser takes: shape and length are all that is wanted.
  const context = new OfflineAudioContext(1, 1, 8000);
  let decoded: AudioBuffer;
  try {
    decoded = await context.decodeAudioData(await sound.arrayBuffer());
  } catch {
    return { peaks: Array(bars).fill(0), seconds: 0 };
  }
  return { peaks: barsOf(decoded.getChannelData(0), bars), seconds: decoded.duration };
}

/** The mean of each stretch, against that of the loudest one. */
export function barsOf(samples: Float32Array, bars: number): number[] {
  const size = Math.max(1, Math.floor(samples.length / bars));
  const means = Array.from({ length: bars }, (_, bar) => {
    const part = samples.subarray(bar * size, (bar + 1) * size);
    return part.length === 0 ? 0 : part.reduce((sum, value) => sum + Math.abs(value), 0) / part.length;
  });
  const loudest = Math.max(...means);
  return loudest === 0 ? means : means.map((mean) => mean / loudest);
}

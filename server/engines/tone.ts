/** A sound in which nobody says anything, to try a transcriber with. */

export const TONE_SECONDS = 1;
const RATE = 16_000;
const HERTZ = 440;
const LOUDNESS = 0.1;

/** WAV: 16-bit, mono. Source: Multimedia Programming Interface and Data Specifications 1.0, "Waveform Audio". */
export function tone(): Buffer {
  const samples = TONE_SECONDS * RATE;
  const wav = Buffer.alloc(44 + 2 * samples);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + 2 * samples, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20); // PCM
  wav.writeUInt16LE(1, 22); // channels
  wav.writeUInt32LE(RATE, 24);
  wav.writeUInt32LE(2 * RATE, 28); // bytes a second
  wav.writeUInt16LE(2, 32); // bytes a frame
  wav.writeUInt16LE(16, 34); // bits a sample
  wav.write('data', 36);
  wav.writeUInt32LE(2 * samples, 40);
  for (let i = 0; i < samples; i++) {
    const value = LOUDNESS * Math.sin((2 * Math.PI * HERTZ * i) / RATE);
    wav.writeInt16LE(Math.round(value * 0x7fff), 44 + 2 * i);
  }
  return wav;
}

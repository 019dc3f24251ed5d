/** A sound as loud and as uneven as speech: a low voice with overtones, in syllables. WAV, 16 kHz, mono, 16 bit. */
const RATE = 16_000;
const PITCH_HZ = 130;
const SYLLABLES_PER_SECOND = 4;

export function speechLike(seconds: number): Buffer {
  const samples = Int16Array.from({ length: RATE * seconds }, (_, nr) => {
    const time = nr / RATE;
    const loudness = Math.max(0, Math.sin(2 * Math.PI * SYLLABLES_PER_SECOND * time)) ** 0.5;
    let voice = 0;
    for (let tone = 1; tone <= 12; tone++) voice += Math.sin(2 * Math.PI * PITCH_HZ * tone * time) / tone;
    return 9_000 * loudness * voice;
  });
  const header = Buffer.alloc(44);
  header.write('RIFF');
  header.writeUInt32LE(36 + samples.byteLength, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.byteLength, 40);
  return Buffer.concat([header, Buffer.from(samples.buffer)]);
}

import { useEffect, useState } from 'react';
import { barsPath } from './bars.ts';
import { meterOf } from './microphone.ts';
import classes from './recording.module.css';

const SAMPLE_MS = 100;
const BARS = 40;
const SHAPE = { pitch: 4, width: 2.4, height: 28 };

/** The last four seconds of what the microphone hears, as bars; still while `still`. */
export function Levels({
  stream,
  still = false,
  label,
}: {
  stream: MediaStream;
  still?: boolean;
  label: string;
}) {
  const [bars, setBars] = useState<readonly number[]>(() => Array(BARS).fill(0));
  useEffect(() => {
    if (still) return;
    const meter = meterOf(stream);
    const timer = setInterval(() => setBars((old) => [...old.slice(1 - BARS), meter.level()]), SAMPLE_MS);
    return () => {
      clearInterval(timer);
      meter.close();
    };
  }, [stream, still]);
  return (
    <svg
      className={classes.levels}
      viewBox={`0 0 ${BARS * SHAPE.pitch} ${SHAPE.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      data-loudest={Math.max(...bars).toFixed(2)}
    >
      <path d={barsPath(bars, SHAPE)} />
    </svg>
  );
}

import { useEffect, useRef } from 'react';
import classes from './recording.module.css';

/** What the camera sees. */
export function Preview({ stream, label }: { stream: MediaStream; label: string }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return <video ref={video} className={classes.preview} muted autoPlay playsInline aria-label={label} />;
}

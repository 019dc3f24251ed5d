import { useCallback, useEffect, useState } from 'react';

const ASK_MS = 1_500;
/** A window that is busy may miss one. */
const MISSES = 2;

const channelName = (interviewId: number) => `jobhive.candidate.${interviewId}`;

/** Answers this browser's other windows that the candidate's window is open. */
export function useCandidateWindow(interviewId: number): void {
  useEffect(() => {
    const channel = new BroadcastChannel(channelName(interviewId));
    channel.onmessage = ({ data }) => data === 'who' && channel.postMessage('here');
    channel.postMessage('here');
    return () => channel.close();
  }, [interviewId]);
}

/**
 * Whether the interviewer's window writes the answer. There is one pen: while the candidate has a window of
 * their own, or has written last, it is theirs, and the interviewer takes it on purpose only.
 */
export function usePen(interviewId: number) {
  const [isHere, setHere] = useState(true);
  useEffect(() => {
    const channel = new BroadcastChannel(channelName(interviewId));
    let present = false;
    let unanswered = 0;
    // A window that is closed or has crashed cannot say so; it only answers no longer.
    const ask = () => {
      if (present && unanswered >= MISSES) {
        present = false;
        setHere(true);
      }
      unanswered++;
      channel.postMessage('who');
    };
    channel.onmessage = ({ data }) => {
      if (data !== 'here') return;
      unanswered = 0;
      if (!present) setHere(false);
      present = true;
    };
    ask();
    const timer = setInterval(ask, ASK_MS);
    return () => {
      clearInterval(timer);
      channel.close();
    };
  }, [interviewId]);
  const take = useCallback(() => setHere(true), []);
  const leave = useCallback(() => setHere(false), []);
  return { isHere, take, leave };
}
export type Pen = ReturnType<typeof usePen>;

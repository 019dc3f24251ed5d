import { useCallback, useEffect, useState } from 'react';

const channelName = (interviewId: number) => `jobhive.candidate.${interviewId}`;

/** Tells this browser's other windows that the candidate's window is open. */
export function useCandidateWindow(interviewId: number): void {
  useEffect(() => {
    const channel = new BroadcastChannel(channelName(interviewId));
    const here = () => channel.postMessage('here');
    const gone = () => channel.postMessage('gone');
    channel.onmessage = ({ data }) => data === 'who' && here();
    here();
    addEventListener('pagehide', gone);
    return () => {
      removeEventListener('pagehide', gone);
      gone();
      channel.close();
    };
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
    channel.onmessage = ({ data }) => {
      if (data === 'here') setHere(false);
      if (data !== 'gone') return;
      setHere(true);
      // There may be a second one.
      channel.postMessage('who');
    };
    channel.postMessage('who');
    return () => channel.close();
  }, [interviewId]);
  const take = useCallback(() => setHere(true), []);
  const leave = useCallback(() => setHere(false), []);
  return { isHere, take, leave };
}
export type Pen = ReturnType<typeof usePen>;

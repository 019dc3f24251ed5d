import { useEffect, useRef, useState } from 'react';
import type { StreamMessage } from '../../../shared/protocol/down.ts';
import type { StreamState } from '../../../shared/sdk/js/index.ts';
import { client } from '../../api/client.ts';

interface Options {
  onMessage: (message: StreamMessage) => void;
  /** Connected, for the first time or again: what was missed may have to be fetched. */
  onOpen: () => void;
}

/** Listens to an interview for as long as the page is open. */
export function useStream(interviewId: number, options: Options): StreamState {
  const [state, setState] = useState<StreamState>('connecting');
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    const subscription = client.subscribe(interviewId, {
      onMessage: (message) => latest.current.onMessage(message),
      onState: (next) => {
        setState(next);
        if (next === 'open') latest.current.onOpen();
      },
    });
    return () => subscription.close();
  }, [interviewId]);
  return state;
}

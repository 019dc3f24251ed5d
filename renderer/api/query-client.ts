import { notifyManager, QueryClient } from '@tanstack/react-query';
import { JobHiveConnectionError } from '../../shared/sdk/js/index.ts';

// As soon as the event is over, before anything is drawn. By default it is told a turn later, and a box that was ticked
// flips back for a frame: React puts it where it still is to stand.
notifyManager.setScheduler(queueMicrotask);

/** The server is on this device as a rule, so what the browser thinks of the network does not matter. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      // A refusal stays a refusal; only a server that is away may be back in a moment.
      retry: (failures, error) => error instanceof JobHiveConnectionError && failures < 2,
      retryDelay: (failures) => 300 * 2 ** failures,
    },
    mutations: { networkMode: 'always' },
  },
});

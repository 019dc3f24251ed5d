import { QueryClient } from '@tanstack/react-query';
import { JobHiveConnectionError } from '../../shared/sdk/js/index.ts';

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

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { SyncStatus } from '../../../shared/contract/sync.ts';
import { keys, queries } from '../../api/queries.ts';

const statusKey = queries.syncStatus().queryKey;
const isStatus = (key: readonly unknown[]) => key.join() === statusKey.join();

/** After each round all that is shown is read anew, for it may have changed elsewhere. */
export function useFollowSync(status: SyncStatus | undefined): void {
  const cache = useQueryClient();
  const mark = status && [status.url, status.last_success, status.quarantined].join();
  const before = useRef(mark);
  useEffect(() => {
    if (mark === undefined || before.current === mark) return;
    const isFirst = before.current === undefined;
    before.current = mark;
    if (!isFirst) void cache.invalidateQueries({ predicate: ({ queryKey }) => !isStatus(queryKey) });
  }, [mark, cache]);
}

/** A call that answers how syncing stands afterwards, and what is shown then is read anew. */
export function useSyncCall<Input = void>(
  call: (input: Input) => Promise<SyncStatus>,
  options: { onSuccess?: (status: SyncStatus) => void; onError?: (error: unknown) => void } = {},
) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: call,
    onSuccess: (status) => {
      cache.setQueryData(statusKey, status);
      options.onSuccess?.(status);
      return cache.invalidateQueries({
        queryKey: keys.sync,
        predicate: ({ queryKey }) => !isStatus(queryKey),
      });
    },
    ...(options.onError && { onError: options.onError }),
  });
}

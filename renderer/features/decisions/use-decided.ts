import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { toastDone, toastError } from '../../ui/toast.ts';

interface About {
  id: number;
  jobId: number | null;
}

/** To be called when a decision was written or taken back: whatever shows it is fetched anew. */
export function useDecided({ id, jobId }: About): () => void {
  const cache = useQueryClient();
  return () => {
    void cache.invalidateQueries({ queryKey: keys.interview(id) });
    if (jobId !== null) void cache.invalidateQueries({ queryKey: keys.comparison(jobId) });
  };
}

/** Takes a decision back: none holds then, and it stays in the history. */
export function useTakeBack(about: About) {
  const { t } = useTranslation();
  const decided = useDecided(about);
  return useMutation({
    mutationFn: () => client.call(routes.takeBackDecision, { params: { id: about.id } }),
    onSuccess: () => {
      decided();
      toastDone(t('decision.takenBack'));
    },
    onError: toastError,
  });
}

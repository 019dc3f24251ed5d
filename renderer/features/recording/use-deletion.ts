import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { toastDone, toastError } from '../../ui/toast.ts';
import { toastUndo } from '../../ui/toast-undo.tsx';

/** Deletes a recording by its number, with the way back: its sound goes a minute later. */
export function useDeletion(interviewId: number) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const again = () => cache.invalidateQueries({ queryKey: queries.recordings(interviewId).queryKey });
  const params = (recording_id: number) => ({ id: interviewId, recording_id });
  const restore = useMutation({
    mutationFn: (id: number) => client.call(routes.restoreRecording, { params: params(id) }),
    onSuccess: () => {
      toastDone(t('player.restored'));
      return again();
    },
    onError: toastError,
  });
  return useMutation({
    mutationFn: (id: number) => client.call(routes.deleteRecording, { params: params(id) }),
    onSuccess: (_, id) => {
      toastUndo(t('player.deleted'), { label: t('action.undo'), onUndo: () => restore.mutate(id) });
      return again();
    },
    onError: toastError,
  });
}

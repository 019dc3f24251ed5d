import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/queries.ts';
import { toastDone, toastError } from '../../ui/toast.ts';
import { toastUndo } from '../../ui/toast-undo.tsx';

/** Says that questions or sets were changed, with the way back. */
export function useUndo() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  return (message: string, undo: () => Promise<unknown>, undone: string) =>
    toastUndo(message, {
      label: t('action.undo'),
      onUndo: () =>
        void undo()
          .then(
            () => toastDone(undone),
            (error) => toastError(error),
          )
          .finally(() => void cache.invalidateQueries({ queryKey: keys.questionSets })),
    });
}

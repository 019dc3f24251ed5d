import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { toastDone, toastError } from '../../ui/toast.ts';

/** Scores the interview with the scorer and the graded examples of today; the old scores stay in the history. */
export function ScoreAgain({ interviewId }: { interviewId: number }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const rescore = useMutation({
    mutationFn: () => client.call(routes.rescoreInterview, { params: { id: interviewId } }),
    onSuccess: ({ unchanged, rescored }) => {
      void cache.invalidateQueries({ queryKey: keys.interview(interviewId) });
      void cache.invalidateQueries({ queryKey: keys.exemplars });
      toastDone(unchanged ? t('report.rescoredNone') : t('report.rescored', { count: rescored }));
    },
    onError: toastError,
  });
  return (
    <Button
      variant="default"
      size="xs"
      className="jh-no-print"
      leftSection={<IconRefresh size={15} />}
      loading={rescore.isPending}
      onClick={() => rescore.mutate()}
    >
      {t('report.rescore')}
    </Button>
  );
}

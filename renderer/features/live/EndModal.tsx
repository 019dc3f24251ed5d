import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/index.ts';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { JobHiveError } from '../../../shared/sdk/js/index.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys } from '../../api/queries.ts';
import { ConfirmModal } from '../../ui/confirm.tsx';

interface Props {
  interview: Interview;
  opened: boolean;
  onClose: () => void;
}

/** Ends the interview, after asking, and goes to its report. */
export function EndModal({ interview, opened, onClose }: Props) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const end = useMutation({
    mutationFn: async () => {
      try {
        await client.call(routes.endInterview, { params: { id: interview.id } });
      } catch (error) {
        // Ended from the other window: that is what was wanted.
        if (!(error instanceof JobHiveError && error.code === 'INVALID_STATE')) throw error;
      }
    },
    onSuccess: async () => {
      void cache.invalidateQueries({ queryKey: keys.interviews });
      await cache.invalidateQueries({ queryKey: keys.interview(interview.id) });
      await navigate({
        to: '/interviews/$interviewId/report',
        params: { interviewId: interview.id },
        replace: true,
        ignoreBlocker: true,
      });
    },
  });
  const open = interview.question_count - interview.answered_count;
  return (
    <ConfirmModal
      opened={opened}
      title={t(interview.is_practice ? 'live.endPracticeTitle' : 'live.endTitle')}
      confirmLabel={t(interview.is_practice ? 'live.endPractice' : 'live.end')}
      cancelLabel={t('live.goOn')}
      busy={end.isPending}
      error={end.isError ? errorText(end.error) : null}
      onConfirm={() => end.mutate()}
      onClose={onClose}
    >
      {open > 0 ? t('live.endOpen', { count: open }) : t('live.endText')}
    </ConfirmModal>
  );
}

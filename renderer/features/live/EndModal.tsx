import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { v4 as uuid } from 'uuid';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { JobHiveError } from '../../../shared/sdk/js/index.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys } from '../../api/queries.ts';
import { ConfirmModal } from '../../ui/confirm.tsx';
import { settle } from './left-over.ts';
import { draftQuery, useDraft } from './use-draft.ts';
import type { Live } from './use-live.ts';
import { isTooLate } from './use-submission.ts';

interface Props {
  interview: Interview;
  live: Live;
  opened: boolean;
  onClose: () => void;
}

/** Ends the interview, after asking, and goes to its report. An answer that is open is handed in as it stands. */
export function EndModal({ interview, live, opened, onClose }: Props) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const params = { id: interview.id };
  const questionId = live.current?.id ?? 0;
  /** What is written for the open question: in this window's box, else wherever it was written last. */
  const openWords = async (): Promise<string> => {
    if (live.writing.current?.question_id === questionId) return live.writing.current.text;
    return (await cache.fetchQuery({ ...draftQuery(interview.id, questionId), staleTime: 0 })).text;
  };
  const handIn = async () => {
    const text = await openWords();
    if (text.trim() === '') return;
    try {
      const body = { question_id: questionId, text, client_id: uuid() };
      await client.call(routes.createAnswer, { params, body });
    } catch (error) {
      // Answered a moment ago, here or in the other window.
      if (!isTooLate(error)) throw error;
      await settle(interview.id, questionId, text, true);
    }
  };
  const end = useMutation({
    mutationFn: async () => {
      if (live.current) await handIn();
      try {
        await client.call(routes.endInterview, { params });
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
      {live.current ? (
        <WithOpenAnswer interview={interview} live={live} questionId={live.current.id} />
      ) : (
        <WhatIsLost count={interview.question_count - live.done} />
      )}
    </ConfirmModal>
  );
}

function WithOpenAnswer({
  interview,
  live,
  questionId,
}: Pick<Props, 'interview' | 'live'> & { questionId: number }) {
  const { t } = useTranslation();
  const { draft } = useDraft(interview.id, questionId, live.remoteDraft);
  const here = live.writing.current;
  const text = here?.question_id === questionId ? here.text : draft?.text;
  const handsIn = text !== undefined && text.trim() !== '';
  return (
    <>
      {handsIn && `${t('live.endHandsIn')} `}
      <WhatIsLost count={interview.question_count - live.done - (handsIn ? 1 : 0)} />
    </>
  );
}

function WhatIsLost({ count }: { count: number }) {
  const { t } = useTranslation();
  return count > 0 ? t('live.endOpen', { count }) : t('live.endText');
}

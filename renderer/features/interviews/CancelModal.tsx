import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys, queries } from '../../api/queries.ts';
import { ConfirmModal } from '../../ui/confirm.tsx';
import { toastDone } from '../../ui/toast.ts';

const limits = TEXT_LIMITS.cancelInterview;

interface Props {
  interview: Interview;
  opened: boolean;
  onClose: () => void;
}

/** Calls an interview off, with a reason. */
export function CancelModal({ interview, opened, onClose }: Props) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [reason, setReason] = useState('');
  const cancel = useMutation({
    mutationFn: () => client.call(routes.cancelInterview, { params: { id: interview.id }, body: { reason } }),
    onSuccess: (saved) => {
      cache.setQueryData(queries.interview(interview.id).queryKey, saved);
      void cache.invalidateQueries({ queryKey: keys.interviews });
      toastDone(t('interview.cancelled'));
      onClose();
    },
  });
  return (
    <ConfirmModal
      opened={opened}
      title={t('interview.cancelTitle')}
      confirmLabel={t('interview.cancel')}
      cancelLabel={t('interview.keep')}
      danger
      busy={cancel.isPending}
      error={cancel.isError ? errorText(cancel.error) : null}
      onConfirm={() => cancel.mutate()}
      onClose={onClose}
    >
      <Textarea
        label={t('interview.reason')}
        description={t('interview.reasonHint')}
        autosize
        minRows={3}
        maxLength={limits.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmModal>
  );
}

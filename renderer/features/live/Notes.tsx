import { Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/index.ts';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { toastError } from '../../ui/toast.ts';
import { useAutosave } from '../../ui/use-autosave.ts';
import { useUnsaved } from '../../ui/use-unsaved.tsx';

/** The interviewer's notes, saved as they are written. */
export function Notes({ interview, minRows = 4 }: { interview: Interview; minRows?: number }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [text, setText] = useState(interview.interviewer_notes);
  const notes = useAutosave<string>({
    delay: 700,
    save: async (interviewer_notes) => {
      const saved = await client.call(routes.patchInterview, {
        params: { id: interview.id },
        body: { interviewer_notes },
      });
      cache.setQueryData(queries.interview(interview.id).queryKey, saved);
    },
    onRefused: toastError,
  });
  const leaving = useUnsaved(notes.state === 'failed');
  return (
    <>
      {leaving}
      <Textarea
        aria-label={t('notes.title')}
        placeholder={t('notes.placeholder')}
        autosize
        minRows={minRows}
        maxRows={14}
        maxLength={50_000}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          notes.push(event.currentTarget.value);
        }}
        onBlur={notes.flush}
      />
      <Text
        className="jh-no-print"
        fz="xs"
        mt={5}
        c={notes.state === 'failed' ? 'var(--jh-bad)' : 'dimmed'}
        role="status"
      >
        {text === '' && notes.state === 'saved' ? t('notes.private') : t(`notes.state.${notes.state}`)}
      </Text>
    </>
  );
}

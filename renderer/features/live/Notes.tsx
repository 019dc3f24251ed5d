import { Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { toastError } from '../../ui/toast.ts';
import { useAutosave } from '../../ui/use-autosave.ts';
import { useUnsaved } from '../../ui/use-unsaved.tsx';
import { mergeNotes } from './merge-notes.ts';
import { forgetRescuedNotes, readRescuedNotes, rescueNotes } from './rescue.ts';

/** The interviewer's notes, saved as they are written, together with what others write meanwhile. */
export function Notes({ interview, minRows = 4 }: { interview: Interview; minRows?: number }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const stored = interview.interviewer_notes;
  const [kept] = useState(() => readRescuedNotes(interview.id));
  const [text, setText] = useState(kept?.text ?? stored);
  /** The server's notes that `text` was written on. */
  const base = useRef(kept?.base ?? stored);
  const current = useRef(text);
  current.current = text;
  const show = (next: string) => {
    current.current = next;
    setText(next);
  };

  const notes = useAutosave<string>({
    delay: 700,
    save: async (mine) => {
      const params = { id: interview.id };
      const theirs = (await client.call(routes.getInterview, { params })).interviewer_notes;
      const interviewer_notes = mergeNotes(base.current, mine, theirs);
      const saved = await client.call(routes.patchInterview, { params, body: { interviewer_notes } });
      // What was written while this was saved stands on the merged notes now.
      const next = mergeNotes(mine, current.current, interviewer_notes);
      if (current.current !== mine) notes.push(next);
      // At once: a key that is pressed before the box shows the merged notes would be taken for a change of them.
      flushSync(() => show(next));
      base.current = interviewer_notes;
      const { queryKey } = queries.interview(interview.id);
      await cache.cancelQueries({ queryKey });
      cache.setQueryData(queryKey, saved);
    },
    onRefused: toastError,
    rescue: {
      keep: (mine) => rescueNotes(interview.id, { text: mine, base: base.current }),
      forget: (mine) => forgetRescuedNotes(interview.id, mine),
    },
  });
  const leaving = useUnsaved(notes.state === 'failed' || notes.state === 'refused', notes.state !== 'saved');

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the notes open
  useEffect(() => {
    if (kept) notes.push(kept.text);
  }, []);
  // Written in another window: it appears here, unless something here is on its way there. Before the next key can be
  // pressed, for the same reason.
  useLayoutEffect(() => {
    if (notes.state !== 'saved' || current.current !== base.current) return;
    base.current = stored;
    current.current = stored;
    setText(stored);
  }, [stored, notes.state]);

  return (
    <>
      {leaving}
      <Textarea
        className="jh-no-print"
        aria-label={t('notes.title')}
        placeholder={t('notes.placeholder')}
        autosize
        minRows={minRows}
        maxRows={14}
        maxLength={50_000}
        dir="auto"
        value={text}
        onChange={(event) => {
          show(event.currentTarget.value);
          notes.push(event.currentTarget.value);
        }}
        onBlur={notes.flush}
      />
      {/* On paper a text box would show its first lines only. */}
      <Text className="jh-print-only jh-text" dir="auto">
        {text}
      </Text>
      <Text
        className="jh-no-print"
        fz="xs"
        mt={5}
        c={notes.state === 'failed' || notes.state === 'refused' ? 'var(--jh-bad)' : 'dimmed'}
        role="status"
      >
        {text === '' && notes.state === 'saved' ? t('notes.private') : t(`notes.state.${notes.state}`)}
      </Text>
    </>
  );
}

import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftTranscript } from '../../../shared/contract/engines.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { formatPercent } from '../../ui/format.ts';
import { cut } from '../../ui/spans.ts';
import classes from './recording.module.css';
import { placeWords, UNSURE_BELOW } from './words.ts';

/** What the transcriber heard; the words that it is not sure of are marked. */
export function Heard({ draft, isWhole }: { draft: DraftTranscript; isWhole: boolean }) {
  const { t } = useTranslation();
  const placed = placeWords(draft.text, draft.words ?? []);
  const unsure = placed.filter(({ heard }) => (heard.confidence ?? 1) < UNSURE_BELOW).map(({ span }) => span);
  // Where it is sure of all of it, the box has the words already.
  if (isWhole && unsure.length === 0) return null;
  return (
    <section className={classes.heard} aria-label={t('voice.heard')} aria-live={isWhole ? 'off' : 'polite'}>
      <Text fz="xs" c="dimmed" mb={4}>
        {t(isWhole ? 'voice.heardWhole' : 'voice.heardSoFar', { model: draft.model })}
        {draft.confidence !== null && ` · ${t('voice.sure', { share: formatPercent(draft.confidence) })}`}
        {unsure.length > 0 && ` · ${t('voice.unsure', { count: unsure.length })}`}
      </Text>
      <div dir="auto" lang={INTERVIEW_LANGUAGE}>
        {cut(draft.text, unsure).map((piece) =>
          piece.marked ? (
            <mark key={piece.start} className={classes.unsure}>
              {piece.text}
            </mark>
          ) : (
            <Fragment key={piece.start}>{piece.text}</Fragment>
          ),
        )}
      </div>
    </section>
  );
}

import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Explanation } from '../../../shared/contract/analysis.ts';
import { queries } from '../../api/queries.ts';
import { formatPercent } from '../../ui/format.ts';
import { ScoreBar } from '../../ui/ScoreBar.tsx';
import { Section } from '../../ui/Section.tsx';
import { FormDetails } from './FormDetails.tsx';
import { formOf } from './form.ts';
import classes from './report.module.css';

const TONES = ['positive', 'neutral', 'mixed', 'negative'] as const;
const QUALITIES = ['clarity', 'engagement', 'professionalism'] as const;

/** What the words sound like. Measured, not validated, and said so. Nothing where nothing was measured. */
export function Measures({
  interviewId,
  explanation,
}: {
  interviewId: number;
  explanation: Explanation | undefined;
}) {
  const { t } = useTranslation();
  const sentiment = useQuery(queries.sentiment(interviewId));
  const found = sentiment.data?.results[0];
  if (!found) return null;
  const structure = formOf(explanation, 'structure');
  return (
    <Section title={t('measure.title')} intro={t('measure.hint')}>
      <Text fz="sm" mb={6}>
        {t('measure.tone')}: <b>{t(`measure.label.${found.overall_sentiment}`)}</b>
      </Text>
      <div className={classes.tones} aria-hidden="true">
        {TONES.filter((tone) => found[`${tone}_score`] > 0).map((tone) => (
          <span key={tone} data-tone={tone} style={{ flexGrow: found[`${tone}_score`] }} />
        ))}
      </div>
      <ul className={classes.legend}>
        {TONES.map((tone) => (
          <li key={tone}>
            <span className={classes.swatch} data-tone={tone} aria-hidden="true" />
            {t(`measure.${tone}`)} {formatPercent(found[`${tone}_score`])}
          </li>
        ))}
      </ul>
      <Stack gap="sm" mt="md">
        {QUALITIES.map((quality) => (
          <div key={quality}>
            <ScoreBar
              label={t(`measure.${quality}`)}
              value={found[`${quality}_score`]}
              max={1}
              text={formatPercent(found[`${quality}_score`])}
            />
            <FormDetails form={formOf(explanation, quality)} measure={quality} />
          </div>
        ))}
        {structure.value !== null && (
          <div>
            <ScoreBar
              label={t('measure.structure')}
              value={structure.value}
              max={1}
              text={formatPercent(structure.value)}
            />
            <FormDetails form={structure} measure="structure" />
          </div>
        )}
      </Stack>
    </Section>
  );
}

import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { formatPercent } from '../../ui/format.ts';
import { ScoreBar } from '../../ui/ScoreBar.tsx';
import { Section } from '../../ui/Section.tsx';
import classes from './report.module.css';

const TONES = ['positive', 'neutral', 'mixed', 'negative'] as const;
const QUALITIES = ['clarity', 'engagement', 'professionalism'] as const;

/** What the words sound like. Measured, not validated, and said so. Nothing where nothing was measured. */
export function Measures({ interviewId }: { interviewId: number }) {
  const { t } = useTranslation();
  const sentiment = useQuery(queries.sentiment(interviewId));
  const found = sentiment.data?.results[0];
  if (!found) return null;
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
          <ScoreBar
            key={quality}
            label={t(`measure.${quality}`)}
            value={found[`${quality}_score`]}
            max={1}
            text={formatPercent(found[`${quality}_score`])}
          />
        ))}
      </Stack>
    </Section>
  );
}

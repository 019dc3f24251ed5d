import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormMeasure } from '../../../shared/domain/scoring/form.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { formatPercent } from '../../ui/format.ts';
import type { FormSummary } from './form.ts';
import classes from './report.module.css';

const LONGEST = 80;
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

/** How a measure of form came about: what each part counted, and the words that show it. */
export function FormDetails({ form, measure }: { form: FormSummary; measure: FormMeasure }) {
  const { t } = useTranslation();
  if (form.parts.length === 0) return null;
  return (
    <details className={classes.form}>
      <summary>{t('measure.why', { measure: t(`measure.${measure}`) })}</summary>
      <ul>
        {form.parts.map(({ part, figure, quotes }) => (
          <li key={part}>
            {t(`measure.part.${part}`, { figure: Math.round(figure), percent: formatPercent(figure) })}
            {quotes.length > 0 && (
              <Text
                fz="xs"
                c="dimmed"
                dir="auto"
                lang={INTERVIEW_LANGUAGE}
                style={{ overflowWrap: 'anywhere' }}
              >
                {quotes.map((quote) => `“${shortened(quote)}”`).join(' · ')}
              </Text>
            )}
          </li>
        ))}
      </ul>
      <Text fz="xs" c="dimmed">
        {t('measure.inAnswers', { count: form.answers })}
      </Text>
    </details>
  );
}

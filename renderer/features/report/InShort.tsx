import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { serverWords } from '../../i18n/server-words.ts';
import { Section } from '../../ui/Section.tsx';
import { Quoting } from './Quoting.tsx';
import classes from './report.module.css';

/** What stands out over all answers; nothing where nothing does. */
export function InShort({ lines, practice }: { lines: readonly string[]; practice: boolean }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <Section
      title={t('report.inShort')}
      intro={t(practice ? 'report.inShortHint' : 'report.inShortHiringHint')}
    >
      <Stack component="ul" gap="sm" className={classes.advice}>
        {lines.map((line) => (
          <Text component="li" key={line} dir="auto">
            <Quoting text={serverWords(line)} />
          </Text>
        ))}
      </Stack>
    </Section>
  );
}

import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatDateTime, formatScore } from '../../ui/format.ts';
import classes from './people.module.css';

/** Scores that people set and that hold no more, newest first. Nothing where there are none. */
export function OverrideHistory({ interviewId }: { interviewId: number }) {
  const { t } = useTranslation();
  const overrides = useQuery(queries.overrides(interviewId));
  const ended = (overrides.data?.results ?? []).filter((each) => each.ended_at !== null);
  if (ended.length === 0) return null;
  return (
    <>
      <Text fw={600} fz="sm" mt="md" mb={6}>
        {t('people.history')}
      </Text>
      <ol className={classes.history}>
        {ended.map((each) => (
          <Text key={each.id} component="li" fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {t('people.ended', {
              name: each.skill ? serverWords(each.skill.name) : t('score.overall'),
              score: formatScore(each.score),
              by: each.made_by.username,
              from: formatDateTime(each.created_at),
              to: formatDateTime(each.ended_at ?? each.created_at),
              ender: each.ended_by?.username,
            })}{' '}
            <span dir="auto">“{each.reason}”</span>
          </Text>
        ))}
      </ol>
    </>
  );
}

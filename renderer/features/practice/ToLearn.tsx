import { Button, Stack, Text } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { Section } from '../../ui/Section.tsx';
import { LearningStep } from '../report/LearningStep.tsx';
import classes from '../report/report.module.css';
import { type Step, stepsOf } from './learning.ts';

/** The latest practices whose paths are shown: what was weak long ago may no longer be. */
const LATEST = 6;
const FIRST_SHOWN = 6;

/** What the latest practices suggest to learn with, to tick off over the weeks. Nothing where nothing is suggested. */
export function ToLearn() {
  const latest = useQuery(
    queries.interviews({
      is_practice: 'true',
      status: 'completed',
      ordering: '-end_time',
      limit: String(LATEST),
    }),
  );
  const paths = useQueries({
    queries: (latest.data?.results ?? []).map(({ id }) => queries.learningPath(id)),
  });
  if (paths.some(({ isPending }) => isPending)) return null;
  const steps = stepsOf(paths.flatMap(({ data }) => data?.results ?? []));
  return steps.length === 0 ? null : <Steps steps={steps} />;
}

function Steps({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation();
  // What is done stands behind, but what was ticked off just now stays where it is: nothing jumps under the pointer.
  const [wasDone] = useState(() => new Set(steps.filter(isDone).map(urlOf)));
  const [all, setAll] = useState(false);
  const ordered = [
    ...steps.filter((step) => !wasDone.has(urlOf(step))),
    ...steps.filter((step) => wasDone.has(urlOf(step))),
  ];
  return (
    <Section
      title={t('learning.title')}
      intro={t('practice.learningHint')}
      actions={
        <Text fz="sm" c="dimmed" className="jh-numbers">
          {t('learning.done', { done: steps.filter(isDone).length, count: steps.length })}
        </Text>
      }
    >
      <Stack component="ol" gap="sm" className={classes.advice}>
        {ordered.slice(0, all ? undefined : FIRST_SHOWN).map((step) => (
          <LearningStep key={urlOf(step)} {...step} />
        ))}
      </Stack>
      {!all && ordered.length > FIRST_SHOWN && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt="sm"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setAll(true)}
        >
          {t('practice.learningAll', { count: ordered.length })}
        </Button>
      )}
    </Section>
  );
}

const urlOf = ({ resource }: Step): string => resource.url;
const isDone = ({ resource }: Step): boolean => resource.completed;

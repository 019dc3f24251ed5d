import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { Section } from '../../ui/Section.tsx';
import { LearningStep } from './LearningStep.tsx';
import classes from './report.module.css';

/** What to learn the weak skills with, to tick off; nothing where nothing is weak. */
export function LearningPath({ interviewId }: { interviewId: number }) {
  const { t } = useTranslation();
  const path = useQuery(queries.learningPath(interviewId)).data?.results[0];
  if (!path || path.resources.length === 0) return null;
  const done = path.resources.filter(({ completed }) => completed).length;
  return (
    <Section
      title={t('learning.title')}
      intro={t('learning.intro')}
      actions={
        <Text fz="sm" c="dimmed" className="jh-numbers">
          {t('learning.done', { done, count: path.resources.length })}
        </Text>
      }
    >
      <Stack component="ol" gap="sm" className={classes.advice}>
        {path.resources.map((resource) => (
          <LearningStep
            key={resource.id}
            resource={resource}
            places={[{ interviewId, pathId: path.id, resourceId: resource.id }]}
          />
        ))}
      </Stack>
    </Section>
  );
}

import { Anchor, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/index.ts';
import type { LearningPath as Path } from '../../../shared/contract/recommendations.ts';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { Section } from '../../ui/Section.tsx';
import { toastError } from '../../ui/toast.ts';
import classes from './report.module.css';

type Resource = Path['resources'][number];

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
          <Step key={resource.id} interviewId={interviewId} pathId={path.id} resource={resource} />
        ))}
      </Stack>
    </Section>
  );
}

function Step({
  interviewId,
  pathId,
  resource,
}: {
  interviewId: number;
  pathId: number;
  resource: Resource;
}) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { queryKey } = queries.learningPath(interviewId);
  const tick = useMutation({
    mutationFn: (completed: boolean) =>
      client.call(routes.tickLearningResource, {
        params: { id: pathId, rid: resource.id },
        body: { completed },
      }),
    onSettled: () => cache.invalidateQueries({ queryKey }),
    onError: toastError,
  });
  const { id, title, url, skill, level, resource_type, estimated_hours } = resource;
  const checked = tick.isPending ? tick.variables : resource.completed;
  return (
    <li>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <span id={`tick-${id}`} className="jh-hidden">
          {t('learning.tick')}
        </span>
        <Checkbox
          mt={2}
          id={`resource-${id}`}
          aria-labelledby={`tick-${id} resource-${id}-title`}
          checked={checked}
          onChange={(event) => tick.mutate(event.currentTarget.checked)}
        />
        <div>
          <Anchor
            id={`resource-${id}-title`}
            href={url}
            target="_blank"
            rel="noreferrer"
            fw={550}
            lang={INTERVIEW_LANGUAGE}
          >
            {title}
          </Anchor>
          <Text fz="sm" c="dimmed">
            {[
              ...(skill ? [serverWords(skill.name)] : []),
              level
                ? `${t(`learning.type.${resource_type}`)} ${t(`learning.level.${level}`)}`
                : t(`learning.type.${resource_type}`),
              t('learning.hours', { count: estimated_hours }),
            ].join(' · ')}
          </Text>
        </div>
      </Group>
    </li>
  );
}

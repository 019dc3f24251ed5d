import { Anchor, Checkbox, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { LearningPath } from '../../../shared/contract/recommendations.ts';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { toastError } from '../../ui/toast.ts';

type Resource = LearningPath['resources'][number];

/** Where a resource stands: the same one may be in the paths of several interviews, and is done in all of them at once. */
export interface Place {
  interviewId: number;
  pathId: number;
  resourceId: number;
}

/** One thing to learn with, and the box that says whether it is done. */
export function LearningStep({ resource, places }: { resource: Resource; places: readonly Place[] }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const tick = useMutation({
    mutationFn: (completed: boolean) =>
      Promise.all(
        places.map(({ pathId, resourceId }) =>
          client.call(routes.tickLearningResource, {
            params: { id: pathId, rid: resourceId },
            body: { completed },
          }),
        ),
      ),
    onSettled: () =>
      Promise.all(
        places.map(({ interviewId }) =>
          cache.invalidateQueries({ queryKey: queries.learningPath(interviewId).queryKey }),
        ),
      ),
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

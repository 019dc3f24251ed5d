import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconUserEdit } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScoreOverride } from '../../../shared/contract/overrides.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { keys, queries } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatDateTime, formatScore } from '../../ui/format.ts';
import { toastDone, toastError } from '../../ui/toast.ts';
import classes from './people.module.css';
import { SetScoreModal, type Target } from './SetScoreModal.tsx';
import { usePart } from './use-part.ts';

interface Props extends Target {
  interviewId: number;
}

/** A person's score beside the engine's, with its reason and the way back; or the way to set one. */
export function SetScore({ interviewId, skill, engine }: Props) {
  const { t } = useTranslation();
  const { mayReview } = usePart();
  const [opened, setOpened] = useState(false);
  const overrides = useQuery(queries.overrides(interviewId));
  const held = overrides.data?.results.find(
    (each) => each.ended_at === null && (each.skill?.id ?? null) === (skill?.id ?? null),
  );
  if (held === undefined && !mayReview) return null;
  return (
    <div className={classes.setScore}>
      {held && <Held override={held} />}
      {mayReview && (
        <Group gap={4} className="jh-no-print">
          <Button
            variant="subtle"
            color="gray"
            c="inherit"
            size="compact-sm"
            leftSection={<IconUserEdit size={15} />}
            aria-label={t('people.setFor', { name: skill ? serverWords(skill.name) : t('score.overall') })}
            onClick={() => setOpened(true)}
          >
            {t(held ? 'people.setAnew' : 'people.setOpen')}
          </Button>
          {held && <TakeBack interviewId={interviewId} override={held} />}
        </Group>
      )}
      <SetScoreModal
        interviewId={interviewId}
        target={opened ? { skill, engine } : null}
        onClose={() => setOpened(false)}
      />
    </div>
  );
}

function Held({ override }: { override: ScoreOverride }) {
  const { t } = useTranslation();
  return (
    <div className={classes.held}>
      <Text fz="sm">
        <b className="jh-numbers">
          {override.skill === null
            ? t('people.of100', { score: formatScore(override.score) })
            : t('score.of10', { score: formatScore(override.score) })}
        </b>{' '}
        {t('people.setBy', {
          name: override.made_by.username,
          when: formatDateTime(override.created_at),
        })}
      </Text>
      <Text fz="sm" className="jh-text" dir="auto">
        “{override.reason}”
      </Text>
    </div>
  );
}

/** Nothing is lost by it: it stays in the history, and another one can be set. */
function TakeBack({ interviewId, override }: { interviewId: number; override: ScoreOverride }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const end = useMutation({
    mutationFn: () =>
      client.call(routes.endOverride, { params: { id: interviewId, override_id: override.id } }),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: keys.interview(interviewId) });
      toastDone(t('people.takenBack'));
    },
    onError: toastError,
  });
  return (
    <Button
      variant="subtle"
      color="gray"
      c="inherit"
      size="compact-sm"
      leftSection={<IconArrowBackUp size={15} />}
      loading={end.isPending}
      aria-label={t('people.takeBackFor', {
        name: override.skill ? serverWords(override.skill.name) : t('score.overall'),
      })}
      onClick={() => end.mutate()}
    >
      {t('people.takeBack')}
    </Button>
  );
}

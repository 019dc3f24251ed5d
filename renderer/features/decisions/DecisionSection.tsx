import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconGavel, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionRecord } from '../../../shared/contract/decision.ts';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { queries } from '../../api/queries.ts';
import { formatDateTime } from '../../ui/format.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';
import { usePart } from '../people/use-part.ts';
import { DecisionBadge } from './DecisionBadge.tsx';
import { type Decided, DecisionModal } from './DecisionModal.tsx';
import classes from './decisions.module.css';
import { useTakeBack } from './use-decided.ts';

/** What people decided about the candidate, now and before. The engine proposes nothing here. */
export function DecisionSection({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const { mayReview } = usePart();
  const [asked, ask] = useState<Decided | null>(null);
  const all = useQuery(queries.decisions(interview.id));
  const held = all.data?.results.find((each) => each.ended_at === null);
  const about = { id: interview.id, name: interview.candidate_name, jobId: interview.job?.id ?? null };
  const takeBack = useTakeBack(about);
  return (
    <Section
      title={t('decision.title')}
      intro={t('decision.intro')}
      actions={
        mayReview &&
        all.data && (
          <Button
            className="jh-no-print"
            variant={held ? 'default' : 'filled'}
            leftSection={held ? <IconPencil size={16} /> : <IconGavel size={16} />}
            onClick={() => ask({ ...about, decision: held ?? null })}
          >
            {t(held ? 'decision.change' : 'decision.decide')}
          </Button>
        )
      }
    >
      <QueryView query={all} loading={<RowsSkeleton rows={1} />}>
        {({ results }) => {
          const ended = results.filter((each) => each.ended_at !== null);
          return (
            <>
              {held ? (
                <div className={classes.held}>
                  <Group gap="xs" mb={4}>
                    <DecisionBadge decision={held.decision} />
                    <Text fz="sm" c="dimmed">
                      {t('decision.by', {
                        name: held.decided_by.username,
                        when: formatDateTime(held.decided_at),
                      })}
                    </Text>
                  </Group>
                  <Text className="jh-text" dir="auto">
                    {held.reason}
                  </Text>
                </div>
              ) : (
                <Text c="dimmed">{t('decision.none')}</Text>
              )}
              {held && mayReview && (
                <Group mt={6} className="jh-no-print">
                  <Button
                    variant="subtle"
                    color="gray"
                    c="inherit"
                    size="compact-sm"
                    leftSection={<IconArrowBackUp size={15} />}
                    loading={takeBack.isPending}
                    onClick={() => takeBack.mutate()}
                  >
                    {t('decision.takeBack')}
                  </Button>
                </Group>
              )}
              {ended.length > 0 && <History ended={ended} />}
            </>
          );
        }}
      </QueryView>
      <DecisionModal about={asked} onClose={() => ask(null)} />
    </Section>
  );
}

/** Those that hold no more, newest first. */
function History({ ended }: { ended: readonly DecisionRecord[] }) {
  const { t } = useTranslation();
  return (
    <>
      <Text fw={600} fz="sm" mt="md" mb={6}>
        {t('decision.history')}
      </Text>
      <ol className={classes.history}>
        {ended.map((each) => (
          <Text key={each.id} component="li" fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            <b>{t(`decision.value.${each.decision}`)}</b>{' '}
            {t('decision.ended', {
              by: each.decided_by.username,
              from: formatDateTime(each.decided_at),
              to: formatDateTime(each.ended_at ?? each.decided_at),
              ender: each.ended_by?.username,
            })}{' '}
            <span dir="auto">“{each.reason}”</span>
          </Text>
        ))}
      </ol>
    </>
  );
}

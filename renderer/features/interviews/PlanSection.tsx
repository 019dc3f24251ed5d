import { Accordion, Badge, Button, Group, List, Text } from '@mantine/core';
import { IconListCheck, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { Question } from '../../../shared/contract/questions.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys, queries } from '../../api/queries.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { serverWords } from '../../i18n/server-words.ts';
import flush from '../../ui/accordion.module.css';
import { ConfirmModal } from '../../ui/confirm.tsx';
import { formatDuration } from '../../ui/format.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { EmptyState, RowsSkeleton } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { QuestionModal } from './QuestionModal.tsx';

/** The interview's questions, each with what a good answer says. For the recruiter's eyes. */
export function PlanSection({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const questions = useQuery(queries.questions(interview.id));
  const open = ['scheduled', 'no_show', 'in_progress'].includes(interview.status);
  const add = open && (
    <Button variant="default" size="xs" leftSection={<IconPlus size={15} />} onClick={() => setAdding(true)}>
      {t('plan.add')}
    </Button>
  );
  return (
    <Section flush title={t('plan.title')} intro={t(open ? 'plan.intro' : 'plan.introEnded')} actions={add}>
      <QueryView query={questions} loading={<RowsSkeleton rows={4} />}>
        {({ results }) =>
          results.length > 0 ? (
            <Accordion multiple classNames={{ item: flush.item }}>
              {results.map((question) => (
                <PlannedQuestion key={question.id} question={question} interview={interview} open={open} />
              ))}
            </Accordion>
          ) : (
            <EmptyState icon={IconListCheck} title={t('plan.empty')}>
              {t('plan.emptyHint')}
            </EmptyState>
          )
        }
      </QueryView>
      <QuestionModal interview={interview} opened={adding} onClose={() => setAdding(false)} />
    </Section>
  );
}

interface PlannedProps {
  question: Question;
  interview: Interview;
  /** Whether the plan may still change. */
  open: boolean;
}

function PlannedQuestion({ question, interview, open }: PlannedProps) {
  const { t } = useTranslation();
  // A question of the bank stays as it was reviewed; it is known by its rating scale.
  const isOwn = question.is_generated || (question.anchors === null && question.parent_id === null);
  return (
    <Accordion.Item value={String(question.id)}>
      <Accordion.Control>
        <Group wrap="nowrap" align="flex-start" gap="md">
          <Text c="dimmed" className="jh-numbers" w={18} ta="right" style={{ flex: 'none' }}>
            {question.order}
          </Text>
          <div>
            <Text dir="auto" lang={INTERVIEW_LANGUAGE}>
              {question.text}
            </Text>
            <Group gap={6} mt={6}>
              <Badge color="gray">{serverWords(question.skill.name)}</Badge>
              {question.is_generated && <Badge>{t('plan.generated')}</Badge>}
              <Badge color="gray">{t(`kind.${question.kind}`)}</Badge>
              <Text fz="sm" c="dimmed">
                {t(`difficulty.${question.difficulty}`)} · {formatDuration(question.time_limit_seconds)}
              </Text>
            </Group>
          </div>
        </Group>
      </Accordion.Control>
      <Accordion.Panel pl={34}>
        <Text fz="sm" fw={600} mb={4}>
          {t('plan.keyPoints')}
        </Text>
        <List size="sm" spacing={4}>
          {(question.key_points ?? []).map((point) => (
            <List.Item key={point.id} dir="auto" lang={INTERVIEW_LANGUAGE}>
              {point.text}
            </List.Item>
          ))}
        </List>
        {open && isOwn && question.asked_at === null && (
          <EditQuestion question={question} interview={interview} />
        )}
      </Accordion.Panel>
    </Accordion.Item>
  );
}

/** Changing a question of one's own, or one made from the job's text, or taking it out. */
function EditQuestion({ question, interview }: Omit<PlannedProps, 'open'>) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [dialog, setDialog] = useState<'edit' | 'remove' | null>(null);
  const close = () => setDialog(null);
  const remove = useMutation({
    mutationFn: () => client.call(routes.removeQuestion, { params: { id: interview.id, qid: question.id } }),
    onSuccess: () => {
      toastDone(t('plan.removed'));
      void cache.invalidateQueries({ queryKey: keys.interview(interview.id) });
    },
  });
  return (
    <Group gap="xs" mt="sm">
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPencil size={14} />}
        onClick={() => setDialog('edit')}
      >
        {t('plan.edit')}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconTrash size={14} />}
        onClick={() => setDialog('remove')}
      >
        {t('plan.remove')}
      </Button>
      <QuestionModal interview={interview} question={question} opened={dialog === 'edit'} onClose={close} />
      <ConfirmModal
        opened={dialog === 'remove'}
        title={t('plan.removeTitle')}
        confirmLabel={t('plan.remove')}
        danger
        busy={remove.isPending}
        error={remove.isError ? errorText(remove.error) : null}
        onConfirm={() => remove.mutate()}
        onClose={close}
      >
        {t('plan.removeText')}
      </ConfirmModal>
    </Group>
  );
}

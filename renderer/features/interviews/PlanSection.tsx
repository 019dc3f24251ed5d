import { Accordion, Badge, Button, Group, List, Text } from '@mantine/core';
import { IconListCheck, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import type { Question } from '../../../shared/contract/questions.ts';
import { queries } from '../../api/queries.ts';
import flush from '../../ui/accordion.module.css';
import { formatDuration } from '../../ui/format.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { EmptyState, RowsSkeleton } from '../../ui/states.tsx';
import { AddQuestionModal } from './AddQuestionModal.tsx';

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
                <PlannedQuestion key={question.id} question={question} />
              ))}
            </Accordion>
          ) : (
            <EmptyState icon={IconListCheck} title={t('plan.empty')}>
              {t('plan.emptyHint')}
            </EmptyState>
          )
        }
      </QueryView>
      <AddQuestionModal interview={interview} opened={adding} onClose={() => setAdding(false)} />
    </Section>
  );
}

function PlannedQuestion({ question }: { question: Question }) {
  const { t } = useTranslation();
  return (
    <Accordion.Item value={String(question.id)}>
      <Accordion.Control>
        <Group wrap="nowrap" align="flex-start" gap="md">
          <Text c="dimmed" className="jh-numbers" w={18} ta="right" style={{ flex: 'none' }}>
            {question.order}
          </Text>
          <div>
            <Text dir="auto">{question.text}</Text>
            <Group gap={6} mt={6}>
              <Badge color="gray">{question.skill.name}</Badge>
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
            <List.Item key={point.id} dir="auto">
              {point.text}
            </List.Item>
          ))}
        </List>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

import { Badge, Button, Group, Spoiler, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exemplar } from '../../../shared/contract/exemplars.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatDate, formatScore } from '../../ui/format.ts';
import { ButtonLink } from '../../ui/links.tsx';
import { ScoreValue } from '../../ui/ScoreValue.tsx';
import { usePart } from '../people/use-part.ts';
import classes from './examples.module.css';
import { GradeModal } from './GradeModal.tsx';

/** A graded example in the list: the question, the answer, and both judgements of it. */
export function ExampleRow({ exemplar }: { exemplar: Exemplar }) {
  const { t } = useTranslation();
  const { mayGrade } = usePart();
  const [opened, setOpened] = useState(false);
  const { question, answer, graded_by, engine_score, note } = exemplar;
  return (
    <li className={classes.row}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="md">
        <Text fw={600} dir="auto" lang={INTERVIEW_LANGUAGE} style={{ overflowWrap: 'anywhere' }}>
          {question.text}
        </Text>
        <ScoreValue score={exemplar.score} size="lg" />
      </Group>
      <Group gap={8} mt={4}>
        <Badge color="gray">{serverWords(question.skill.name)}</Badge>
        <Text fz="sm" c="dimmed">
          {t('examples.by', { name: graded_by.username, date: formatDate(exemplar.updated_at) })}
          {' · '}
          {engine_score === null
            ? t('examples.engineNone')
            : t('examples.engine', { score: formatScore(engine_score) })}
        </Text>
      </Group>
      <Spoiler maxHeight={66} showLabel={t('examples.more')} hideLabel={t('examples.less')} mt={8}>
        <Text className="jh-text" fz="sm" dir="auto" lang={INTERVIEW_LANGUAGE}>
          {answer}
        </Text>
      </Spoiler>
      {note && (
        <Text fz="sm" c="dimmed" mt={6} className="jh-text" dir="auto">
          {note}
        </Text>
      )}
      <Group gap={6} mt={8}>
        {mayGrade && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPencil size={14} />}
            onClick={() => setOpened(true)}
          >
            {t('examples.edit')}
          </Button>
        )}
        <ButtonLink
          variant="subtle"
          color="gray"
          c="inherit"
          size="compact-sm"
          to="/interviews/$interviewId/report"
          params={{ interviewId: exemplar.interview_session }}
        >
          {t('examples.report', { name: exemplar.candidate_name })}
        </ButtonLink>
      </Group>
      <GradeModal
        answer={{ id: exemplar.answer_id, text: answer, question: question.text }}
        exemplar={exemplar}
        opened={opened}
        onClose={() => setOpened(false)}
      />
    </li>
  );
}

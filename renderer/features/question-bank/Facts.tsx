import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Difficulty, QuestionKind } from '../../../shared/content/schema.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatDuration } from '../../ui/format.ts';

interface Props {
  question: {
    skill: { name: string };
    kind: QuestionKind;
    difficulty: Difficulty;
    time_limit_seconds: number;
  };
  /** The set that it is in. */
  setName?: string;
}

/** What a question measures, how hard it is and how long it may take. */
export function Facts({ question, setName }: Props) {
  const { t } = useTranslation();
  return (
    <Group gap={8} mt={4}>
      <Badge color="gray">{serverWords(question.skill.name)}</Badge>
      <Text fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
        {t(`kind.${question.kind}`)} · {t(`difficulty.${question.difficulty}`)} ·{' '}
        {formatDuration(question.time_limit_seconds)}
        {setName !== undefined && (
          <>
            {' · '}
            <bdi>{t('bank.inSet', { name: setName })}</bdi>
          </>
        )}
      </Text>
    </Group>
  );
}

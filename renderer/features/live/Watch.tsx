import { Button, Group, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { RowsSkeleton } from '../../ui/states.tsx';
import classes from './live.module.css';
import { type RemoteDraft, useDraft } from './use-draft.ts';

interface Props {
  interviewId: number;
  questionId: number;
  streamed: RemoteDraft | null;
  /** Takes the pen. */
  onTake: () => void;
}

/** The answer while it is written in another window: to be read, and written on only on purpose. */
export function Watch({ interviewId, questionId, streamed, onTake }: Props) {
  const { t } = useTranslation();
  const { draft } = useDraft(interviewId, questionId, streamed);
  if (!draft) return <RowsSkeleton rows={2} />;
  return (
    <div>
      <Text fz="sm" fw={600} mb={4} id="watched-answer">
        {t('answer.labelInterviewer')}
      </Text>
      <section className={classes.watched} aria-labelledby="watched-answer">
        {draft.text.trim() === '' ? (
          <Text c="dimmed">{t('watch.empty')}</Text>
        ) : (
          <Text className="jh-text" dir="auto" lang={INTERVIEW_LANGUAGE}>
            {draft.text}
          </Text>
        )}
      </section>
      <Group justify="space-between" mt="sm" gap="sm">
        <Text fz="sm" c="dimmed">
          {t('watch.hint')}
        </Text>
        <Button variant="default" leftSection={<IconPencil size={16} />} onClick={onTake}>
          {t('watch.take')}
        </Button>
      </Group>
    </div>
  );
}

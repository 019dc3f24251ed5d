import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconMessageExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { toastDone } from '../../ui/toast.ts';
import { forgetLeftOver, useLeftOver } from './left-over.ts';
import classes from './live.module.css';

interface Props {
  interviewId: number;
  /** Questions that take words no longer. */
  isClosed: (questionId: number) => boolean;
}

/** Words that were written and are in no answer, with what can be done about them. Nothing when there are none. */
export function LeftOverWords({ interviewId, isClosed }: Props) {
  const { t } = useTranslation();
  const list = useLeftOver(interviewId);
  if (list.length === 0) return null;
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    toastDone(t('action.copied'));
  };
  return (
    <Stack gap="sm">
      {list.map((item) => (
        <Alert
          key={`${item.question_id} ${item.text}`}
          color="honey"
          icon={<IconMessageExclamation size={18} />}
          title={t(isClosed(item.question_id) ? 'leftOver.late' : 'leftOver.replaced')}
          className={classes.notSaved}
          role="alert"
        >
          <Text fz="sm">{t(isClosed(item.question_id) ? 'leftOver.lateText' : 'leftOver.replacedText')}</Text>
          <Text
            component="blockquote"
            dir="auto"
            lang={INTERVIEW_LANGUAGE}
            className={`jh-text ${classes.leftOver}`}
          >
            {item.text}
          </Text>
          <Group gap="xs" mt="sm">
            {navigator.clipboard && (
              <Button size="xs" variant="default" onClick={() => void copy(item.text)}>
                {t('action.copy')}
              </Button>
            )}
            <Button size="xs" variant="default" onClick={() => forgetLeftOver(interviewId, item)}>
              {t('leftOver.discard')}
            </Button>
          </Group>
        </Alert>
      ))}
    </Stack>
  );
}

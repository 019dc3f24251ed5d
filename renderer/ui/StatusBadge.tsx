import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InterviewStatus } from '../../shared/contract/interviews.ts';
import classes from './StatusBadge.module.css';

/** An interview's status: a word and a dot, never a colour alone. */
export function StatusBadge({ status }: { status: InterviewStatus }) {
  const { t } = useTranslation();
  return (
    <Badge className={classes.badge} data-status={status} leftSection={<span className={classes.dot} />}>
      {t(`status.${status}`)}
    </Badge>
  );
}

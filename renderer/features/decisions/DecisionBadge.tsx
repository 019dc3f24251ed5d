import { Badge } from '@mantine/core';
import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DecisionValue } from '../../../shared/contract/decision.ts';
import classes from './decisions.module.css';

const ICONS = { hire: IconCheck, maybe: IconQuestionMark, no_hire: IconX } as const;

/** What a person decided; told apart by sign and word, not by colour alone. */
export function DecisionBadge({ decision }: { decision: DecisionValue }) {
  const { t } = useTranslation();
  const Icon = ICONS[decision];
  return (
    <Badge
      className={classes.badge}
      data-decision={decision}
      leftSection={<Icon size={13} stroke={2.4} aria-hidden="true" />}
    >
      {t(`decision.value.${decision}`)}
    </Badge>
  );
}

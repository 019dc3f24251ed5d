import { Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ChoiceBar.module.css';

interface Props {
  label: string;
  /** What is chosen so far. */
  said: string;
  /** What can be done with it. */
  children: ReactNode;
}

/** Stays at the bottom of the window while rows of a list are chosen. */
export function ChoiceBar({ label, said, children }: Props) {
  return (
    <Paper className={classes.bar} shadow="md" withBorder p="sm" component="section" aria-label={label}>
      <Group justify="space-between" gap="sm">
        <Text fz="sm" role="status" style={{ flex: '1 1 160px', minWidth: 0 }} lineClamp={2}>
          {said}
        </Text>
        <Group gap="xs">{children}</Group>
      </Group>
    </Paper>
  );
}

import { Box, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTitle } from './use-title.ts';

interface Props {
  title: string;
  /** Shown above the title: where this page belongs. */
  back?: ReactNode;
  intro?: ReactNode;
  /** Beside the title, e.g. a status. */
  mark?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page; also names the window. */
export function PageHeader({ title, back, intro, mark, actions }: Props) {
  useTitle(title);
  return (
    <Box mb="lg">
      {back && <Box mb={6}>{back}</Box>}
      <Group justify="space-between" align="flex-start" gap="md">
        <Box style={{ flex: '1 1 280px', minWidth: 0 }}>
          <Group gap="sm">
            <Title order={1} tabIndex={-1} dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {title}
            </Title>
            {mark}
          </Group>
          {intro && (
            <Text c="dimmed" mt={4} maw={680} component="div" style={{ overflowWrap: 'anywhere' }}>
              {intro}
            </Text>
          )}
        </Box>
        {actions && (
          // Where they do not fit on one line, the last one, which is the main one, stands first.
          <Group gap="xs" wrap="wrap-reverse" className="jh-no-print">
            {actions}
          </Group>
        )}
      </Group>
    </Box>
  );
}

import { Box, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

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
  useEffect(() => {
    document.title = `${title} · JobHive Studio`;
  }, [title]);
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
          <Group gap="xs" className="jh-no-print">
            {actions}
          </Group>
        )}
      </Group>
    </Box>
  );
}

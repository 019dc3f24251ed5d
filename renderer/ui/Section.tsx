import { Box, Card, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  intro?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** For content that draws its own edges, such as a list of rows. */
  flush?: boolean;
  className?: string;
}

/** A titled card; a landmark that screen readers can jump to. */
export function Section({ title, intro, actions, children, flush, className }: Props) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} padding={flush ? 0 : 'lg'} className={className}>
      <Box mb={flush ? 0 : 'md'} p={flush ? 'lg' : 0} pb={flush ? 'sm' : 0}>
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Title order={2} id={id} style={{ minWidth: 0 }}>
            {title}
          </Title>
          {actions && <div style={{ flex: 'none' }}>{actions}</div>}
        </Group>
        {intro && (
          <Text c="dimmed" fz="sm" mt={2} component="div">
            {intro}
          </Text>
        )}
      </Box>
      {children}
    </Card>
  );
}

import { Card, Group, Text, Title } from '@mantine/core';
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
      <Group
        justify="space-between"
        align="flex-start"
        wrap="nowrap"
        mb={flush ? 0 : 'md'}
        p={flush ? 'lg' : 0}
        pb={flush ? 'sm' : 0}
      >
        <div style={{ minWidth: 0 }}>
          <Title order={2} id={id}>
            {title}
          </Title>
          {intro && (
            <Text c="dimmed" fz="sm" mt={2} component="div">
              {intro}
            </Text>
          )}
        </div>
        {actions && <div style={{ flex: 'none' }}>{actions}</div>}
      </Group>
      {children}
    </Card>
  );
}

import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Facts below each other. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <Stack component="dl" gap="md" m={0}>
      {children}
    </Stack>
  );
}

/** A fact and its name. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Group gap="2px 16px" align="baseline">
      <Text component="dt" c="dimmed" fz="sm" w={140}>
        {name}
      </Text>
      <Text component="dd" m={0} style={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Text>
    </Group>
  );
}

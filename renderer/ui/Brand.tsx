import { Group, Text } from '@mantine/core';

/** The mark: a cell of the hive that speaks. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        fill="#f2a516"
        d="M14.3 1.9a3.4 3.4 0 0 1 3.4 0l9.2 5.3a3.4 3.4 0 0 1 1.7 3v10.6a3.4 3.4 0 0 1-1.7 3l-9.2 5.3a3.4 3.4 0 0 1-3.4 0l-9.2-5.3a3.4 3.4 0 0 1-1.7-3V10.2a3.4 3.4 0 0 1 1.7-3z"
      />
      <path
        fill="#211f1b"
        d="M10.6 10.4h10.8a2.2 2.2 0 0 1 2.2 2.2v5.3a2.2 2.2 0 0 1-2.2 2.2h-3.5l-4 3.4v-3.4h-3.3a2.2 2.2 0 0 1-2.2-2.2v-5.3a2.2 2.2 0 0 1 2.2-2.2z"
      />
    </svg>
  );
}

/** Mark and name. */
export function Brand({ size = 28 }: { size?: number }) {
  return (
    <Group gap={9} wrap="nowrap" translate="no">
      <Mark size={size} />
      <Text
        fw={700}
        fz={size > 30 ? 22 : 16}
        lh={1}
        style={{ letterSpacing: '-0.02em', whiteSpace: 'nowrap' }}
      >
        JobHive <span style={{ fontWeight: 450, color: 'var(--mantine-color-dimmed)' }}>Studio</span>
      </Text>
    </Group>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { closing } from './toast.ts';

/** Says that something worked, with the way back for as long as it is shown. */
export function toastUndo(message: string, { label, onUndo }: { label: string; onUndo: () => void }): void {
  const id = notifications.show({
    color: 'var(--jh-good)',
    role: 'status',
    autoClose: 10_000,
    ...closing(),
    message: (
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text fz="sm" c="var(--mantine-color-text)">
          {message}
        </Text>
        <Button
          variant="default"
          size="compact-sm"
          style={{ flex: 'none' }}
          // Two of them may be there at once.
          aria-label={`${label}: ${message}`}
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  });
}

import { notifications } from '@mantine/notifications';
import { errorText } from '../api/errors.ts';

/** Says that something worked. */
export function toastDone(message: string): void {
  notifications.show({ message, color: 'var(--jh-good)', role: 'status' });
}

/** Says that something did not. */
export function toastError(error: unknown): void {
  notifications.show({ message: errorText(error), color: 'var(--jh-bad)', autoClose: 8000, role: 'alert' });
}

import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { errorText } from '../api/errors.ts';

/** The name of the button that closes a toast. */
export const closing = () => ({ closeButtonProps: { 'aria-label': i18next.t('action.close') } });

/** Says that something worked. */
export function toastDone(message: string): void {
  notifications.show({ message, color: 'var(--jh-good)', role: 'status', ...closing() });
}

/** Says that something did not. */
export function toastError(error: unknown): void {
  notifications.show({
    message: errorText(error),
    color: 'var(--jh-bad)',
    autoClose: 8000,
    role: 'alert',
    ...closing(),
  });
}

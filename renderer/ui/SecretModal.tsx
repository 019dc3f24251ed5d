import { Alert, Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  opened: boolean;
  title: string;
  /** What the secret is called, and what to do with it. */
  label: string;
  hint: string;
  onClose: () => void;
  /** What comes before; calls `show` with the secret once there is one. */
  children: (show: (secret: string) => void) => ReactNode;
}

/** A dialogue that ends with a secret that is shown once: from then on only its own button closes it. */
export function SecretModal({ opened, title, onClose, ...rest }: Props) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  const close = () => {
    setShown(false);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      title={title}
      closeOnClickOutside={!isShown}
      closeOnEscape={!isShown}
      withCloseButton={!isShown}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Content {...rest} onShown={() => setShown(true)} onClose={close} />
    </Modal>
  );
}

function Content({
  label,
  hint,
  children,
  onShown,
  onClose,
}: Omit<Props, 'opened' | 'title'> & { onShown: () => void }) {
  const { t } = useTranslation();
  const [secret, setSecret] = useState<string | null>(null);
  if (secret === null)
    return children((made) => {
      setSecret(made);
      onShown();
    });
  return (
    <Stack>
      <Alert color="gray" role="status" icon={<IconKey size={18} />} title={t('secret.title')}>
        <Text fz="sm">{hint}</Text>
      </Alert>
      <Group align="flex-end" gap="xs">
        <TextInput
          label={label}
          value={secret}
          readOnly
          data-autofocus
          autoFocus
          flex="1 1 260px"
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          // Where the clipboard is refused, it is marked for copying by hand.
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'action.copied' : 'action.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Group justify="flex-end">
        <Button onClick={onClose}>{t('secret.done')}</Button>
      </Group>
    </Stack>
  );
}

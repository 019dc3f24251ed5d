import { ActionIcon, Kbd, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ComponentType, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isApple } from '../../ui/apple.ts';
import { toastError } from '../../ui/toast.ts';
import classes from '../Shell.module.css';
import type { PaletteProps } from './Palette.tsx';

/** Opens the command palette, as its shortcut does from anywhere on the page. It is fetched when it is first opened. */
export function PaletteButton({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation();
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null);
  const [opened, setOpened] = useState(false);
  /** What had the focus when it was opened. */
  const origin = useRef<HTMLElement>(null);
  const open = () => {
    // What a dialogue asks is answered first, and what was written there is not left behind.
    // The palette itself may be on its way out: whoever calls it back then means it.
    if (opened || document.querySelector('[aria-modal="true"]:not([data-keeps-focus])')) return;
    origin.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    import('./Palette.tsx').then((loaded) => {
      setPalette(() => loaded.Palette);
      setOpened(true);
    }, toastError);
  };
  const close = () => {
    setOpened(false);
    // Where the page came only now, what had the focus is gone with the one before.
    const back = origin.current?.isConnected ? origin.current : document.getElementById('main');
    back?.focus({ preventScroll: true });
  };
  const apple = isApple();
  // In fields too, and in those first of all: it is where the hands are.
  useHotkeys([[apple ? 'meta+K' : 'ctrl+K', open]], [], true);
  const shared = {
    onClick: open,
    'aria-haspopup': 'dialog',
    'aria-keyshortcuts': apple ? 'Meta+K' : 'Control+K',
  } as const;
  return (
    <>
      {compact ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          c="inherit"
          size={36}
          aria-label={t('palette.open')}
          {...shared}
        >
          <IconSearch size={20} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      ) : (
        <UnstyledButton className={classes.find} {...shared}>
          <IconSearch size={16} stroke={1.7} aria-hidden="true" />
          <span>{t('palette.open')}</span>
          <Kbd size="xs" aria-hidden="true">
            {apple ? '⌘ K' : 'Ctrl K'}
          </Kbd>
        </UnstyledButton>
      )}
      {Palette && <Palette opened={opened} onClose={close} />}
    </>
  );
}

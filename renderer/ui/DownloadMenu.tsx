import { Button, Group, Loader, Menu, Text } from '@mantine/core';
import {
  IconBraces,
  IconChevronDown,
  IconDownload,
  IconFileText,
  IconFileTypePdf,
  IconTable,
  IconWorld,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from './save-file.ts';
import { toastError } from './toast.ts';

const ICONS = {
  pdf: IconFileTypePdf,
  html: IconWorld,
  json: IconBraces,
  csv: IconTable,
  yaml: IconFileText,
} as const;

export interface Download {
  kind: keyof typeof ICONS;
  /** What it is saved as. */
  name: string;
  fetch: (signal: AbortSignal) => Promise<Blob>;
}

/** Files to save, from one button; one that takes long can be called off. */
export function DownloadMenu({ label, files }: { label: string; files: readonly Download[] }) {
  const { t } = useTranslation();
  const running = useRef<AbortController>(null);
  const fetched = useMutation({
    mutationFn: async (file: Download) => {
      running.current = new AbortController();
      saveFile(await file.fetch(running.current.signal), file.name);
    },
    onError: (error) => {
      if (!running.current?.signal.aborted) toastError(error);
    },
  });
  useEffect(() => () => running.current?.abort(), []);
  if (fetched.isPending) {
    return (
      <Group gap="xs" wrap="nowrap">
        <Loader size={18} color="var(--jh-meter)" aria-hidden="true" />
        <Text fz="sm" role="status">
          {t('download.making', { kind: t(`download.short.${fetched.variables.kind}`) })}
        </Text>
        <Button variant="default" onClick={() => running.current?.abort()}>
          {t('action.cancel')}
        </Button>
      </Group>
    );
  }
  const [only] = files;
  if (files.length === 1 && only) {
    return (
      <Button variant="default" leftSection={<IconDownload size={16} />} onClick={() => fetched.mutate(only)}>
        {t('download.only', { kind: t(`download.short.${only.kind}`) })}
      </Button>
    );
  }
  return (
    <Menu position="bottom-end" radius="md" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {files.map((file) => {
          const Icon = ICONS[file.kind];
          return (
            <Menu.Item
              key={file.kind}
              leftSection={<Icon size={17} aria-hidden="true" />}
              onClick={() => fetched.mutate(file)}
            >
              {t(`download.kind.${file.kind}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

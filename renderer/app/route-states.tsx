import { Box } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/links.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';

/** A page that failed, with a way to try again. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <Box py="xl">
      <ErrorState
        heading={1}
        error={error}
        retry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </Box>
  );
}

/** An address that leads nowhere. */
export function MissingPage() {
  const { t } = useTranslation();
  return (
    <EmptyState
      heading={1}
      icon={IconMapOff}
      title={t('missing.title')}
      action={<ButtonLink to="/">{t('missing.home')}</ButtonLink>}
    >
      {t('missing.text')}
    </EmptyState>
  );
}

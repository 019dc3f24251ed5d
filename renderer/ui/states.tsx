/** What a page shows while it waits, when there is nothing, and when something went wrong. */
import { Alert, Box, Button, Card, Group, Skeleton, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconAlertCircle, IconPlugConnectedX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText, isMissing, isUnreachable } from '../api/errors.ts';
import { queries } from '../api/queries.ts';
import { ButtonLink } from './links.tsx';
import { useTitle } from './use-title.ts';

const ASK_AWAY_MS = 3_000;

interface EmptyProps {
  icon: ComponentType<{ size?: number; stroke?: number }>;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** 1 where it is all that the page has to say; the window is named after it then. */
  heading?: 1 | 2;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ icon: Icon, title, children, action, heading = 2 }: EmptyProps) {
  useTitle(heading === 1 ? title : null);
  return (
    <Stack align="center" gap="xs" py={44} px="lg" ta="center">
      <ThemeIcon variant="light" size={52} radius="xl" aria-hidden="true">
        <Icon size={26} stroke={1.6} />
      </ThemeIcon>
      <Title order={heading} mt={6} fz={17}>
        {title}
      </Title>
      {children && (
        <Text c="dimmed" maw={420} component="div" style={{ textWrap: 'balance' }}>
          {children}
        </Text>
      )}
      {action && (
        <Group mt="sm" justify="center">
          {action}
        </Group>
      )}
    </Stack>
  );
}

interface ErrorProps {
  error: unknown;
  retry?: () => void;
  heading?: 1 | 2;
}

/** A page or a part that could not be loaded, with a way to try again. */
export function ErrorState({ error, retry, heading }: ErrorProps) {
  const { t } = useTranslation();
  const away = isUnreachable(error);
  useReturn(away ? retry : undefined);
  const title = away ? t('error.awayTitle') : isMissing(error) ? t('error.missingTitle') : t('error.title');
  return (
    <div role="alert">
      <EmptyState
        icon={away ? IconPlugConnectedX : IconAlertCircle}
        title={title}
        heading={heading}
        action={
          isMissing(error) ? (
            <ButtonLink to="/" variant="default">
              {t('missing.home')}
            </ButtonLink>
          ) : (
            retry && (
              <Button variant="default" onClick={retry}>
                {t('action.retry')}
              </Button>
            )
          )
        }
      >
        {errorText(error)} {isMissing(error) && t('error.missingText')}
      </EmptyState>
    </div>
  );
}

/** Calls `onReturn` once the server answers again; asks nothing without it. */
function useReturn(onReturn: (() => void) | undefined): void {
  const [since] = useState(() => Date.now());
  const studio = useQuery({
    ...queries.studio(),
    enabled: onReturn !== undefined,
    refetchInterval: ASK_AWAY_MS,
    retry: false,
  });
  const latest = useRef(onReturn);
  latest.current = onReturn;
  const answered = studio.dataUpdatedAt > since ? studio.dataUpdatedAt : 0;
  useEffect(() => {
    if (answered > 0) latest.current?.();
  }, [answered]);
}

/** A refusal that belongs to no field of a form. */
export function FormAlert({ message }: { message: string | null }) {
  if (!message) return null;
  return (
    <Alert color="red" variant="light" icon={<IconAlertCircle size={18} />} role="alert" c="var(--jh-bad)">
      {message}
    </Alert>
  );
}

/** Rows that are on their way. */
export function RowsSkeleton({ rows = 5 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <Box p="lg" role="status" aria-label={t('state.loading')}>
      <Lines rows={rows} />
    </Box>
  );
}

function Lines({ rows }: { rows: number }) {
  return (
    <Stack gap="lg">
      {[...Array(rows).keys()].map((row) => (
        <Group key={row} justify="space-between" wrap="nowrap">
          <Stack gap={8} style={{ flex: 1 }}>
            <Skeleton height={14} width={`${38 + ((row * 17) % 30)}%`} />
            <Skeleton height={10} width={`${22 + ((row * 11) % 20)}%`} />
          </Stack>
          <Skeleton height={22} width={72} />
        </Group>
      ))}
    </Stack>
  );
}

/** A page that is on its way. */
export function PageSkeleton() {
  const { t } = useTranslation();
  return (
    <Stack gap="lg" role="status" aria-label={t('state.loading')}>
      <Stack gap={10}>
        <Skeleton height={26} width="min(320px, 60%)" />
        <Skeleton height={14} width="min(460px, 80%)" />
      </Stack>
      <Card>
        <Lines rows={3} />
      </Card>
      <Card>
        <Lines rows={4} />
      </Card>
    </Stack>
  );
}

import { Box, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { type NewSession, startSession } from '../../api/session.ts';
import { Brand } from '../../ui/Brand.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { AccountCard } from './AccountCard.tsx';
import { OfflineCard } from './OfflineCard.tsx';
import classes from './WelcomePage.module.css';

const route = getRouteApi('/welcome');

/** The first screen: work on this device, or with an account. */
export function WelcomePage() {
  const { t } = useTranslation();
  const router = useRouter();
  const { next } = route.useSearch();
  const studio = useQuery(queries.studio());
  useEffect(() => {
    document.title = 'JobHive Studio';
  }, []);
  const enter = (session: NewSession) => {
    startSession(session);
    // Only an address of our own: `next` comes from the address bar.
    router.history.push(next?.startsWith('/') && !next.startsWith('//') ? next : '/');
  };

  return (
    <main className={classes.page} id="main">
      <Box className={classes.head}>
        <Brand size={38} />
        <Title order={1} mt={28} className={classes.claim}>
          {t('welcome.title')}
        </Title>
        <Text c="dimmed" fz="lg" maw={560} mt={8}>
          {t('welcome.intro')}
        </Text>
      </Box>
      <QueryView query={studio}>
        {({ mode, profiles }) =>
          mode === 'device' ? (
            <div className={classes.choices}>
              <OfflineCard profiles={profiles} onSession={enter} />
              <AccountCard onSession={enter} />
            </div>
          ) : (
            <Stack maw={460}>
              <AccountCard onSession={enter} prominent />
            </Stack>
          )
        }
      </QueryView>
    </main>
  );
}

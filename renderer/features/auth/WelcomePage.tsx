import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { type NewSession, startSession } from '../../api/session.ts';
import { Brand } from '../../ui/Brand.tsx';
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { AccountCard } from './AccountCard.tsx';
import { OfflineCard } from './OfflineCard.tsx';
import classes from './WelcomePage.module.css';

/** The first screen: work on this device, or with an account. */
export function WelcomePage() {
  const { t } = useTranslation();
  const router = useRouter();
  const { email } = useSearch({ from: '/welcome' });
  const studio = useQuery(queries.studio());
  const cache = useQueryClient();
  useEffect(() => {
    document.title = 'JobHive Studio';
    // Nobody is signed in here: what the last one saw is not for the next one.
    cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== queries.studio().queryKey[0] });
  }, [cache]);
  const enter = (session: NewSession) => {
    startSession(session);
    // Asks the route anew: with a session it leads to where one wanted to go.
    void router.invalidate();
  };

  return (
    <main className={classes.page} id="main" tabIndex={-1}>
      <Box className={classes.head}>
        <Group justify="space-between">
          <Brand size={38} />
          <LanguageSwitch bare />
        </Group>
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
              <AccountCard onSession={enter} invited={email} />
            </div>
          ) : (
            <Stack maw={460}>
              <AccountCard onSession={enter} invited={email} prominent />
            </Stack>
          )
        }
      </QueryView>
    </main>
  );
}

import { Box, Button, Card, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconArrowRight, IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { Studio } from '../../../shared/contract/studio.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import type { NewSession } from '../../api/session.ts';
import { Initials } from '../../ui/Initials.tsx';
import { FormAlert } from '../../ui/states.tsx';
import { NewProfileForm } from './NewProfileForm.tsx';
import classes from './WelcomePage.module.css';

interface Props {
  profiles: Studio['profiles'];
  onSession: (session: NewSession) => void;
}

/** The main way in on a device: a local profile, no account, no network. */
export function OfflineCard({ profiles, onSession }: Props) {
  const { t } = useTranslation();
  const [making, setMaking] = useState(profiles.length === 0);
  const open = useMutation({
    mutationFn: (profile_id: number) => client.call(routes.offline, { body: { profile_id } }),
    onSuccess: onSession,
  });
  return (
    <Card component="section" aria-labelledby="offline-title" className={classes.main} padding="xl">
      <Title order={2} id="offline-title" fz={21}>
        {t('offline.title')}
      </Title>
      <Text c="dimmed" mt={2} mb="lg">
        {t('offline.intro')}
      </Text>
      {making ? (
        <NewProfileForm
          onSession={onSession}
          onCancel={profiles.length > 0 ? () => setMaking(false) : undefined}
        />
      ) : (
        <Stack gap="xs">
          {profiles.map((profile) => (
            <UnstyledButton
              key={profile.id}
              className={classes.profile}
              data-busy={open.isPending || undefined}
              disabled={open.isPending}
              onClick={() => open.mutate(profile.id)}
            >
              <span className="jh-hidden">{t('offline.continueAs')}</span>
              <Initials name={profile.name} size={38} />
              <Box style={{ flex: 1, minWidth: 0 }}>
                <Text fw={600} truncate dir="auto">
                  {profile.name}
                </Text>
                <Text fz="sm" c="dimmed" truncate>
                  {profile.company_name ?? t(`role.${profile.role}`)}
                </Text>
              </Box>
              <IconArrowRight size={18} aria-hidden="true" />
            </UnstyledButton>
          ))}
          <FormAlert message={open.isError ? errorText(open.error) : null} />
          <Button
            variant="subtle"
            color="gray"
            c="inherit"
            leftSection={<IconPlus size={16} />}
            onClick={() => setMaking(true)}
            style={{ alignSelf: 'flex-start' }}
          >
            {t('offline.new')}
          </Button>
        </Stack>
      )}
    </Card>
  );
}

import { Button, Group, Input, Select, Stack, Text } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { endSession } from '../../api/session.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SchemeSwitch } from '../../ui/SchemeSwitch.tsx';
import { Section } from '../../ui/Section.tsx';
import { displayName, useMe } from '../auth/use-me.ts';
import { ProfileForm } from './ProfileForm.tsx';
import { StudioFacts } from './StudioFacts.tsx';

/** The person, the looks, and what this studio is. */
export function SettingsPage() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <PageHeader title={t('nav.settings')} />
      <Stack gap="lg" maw={760}>
        <Section title={t('settings.profile')}>
          <ProfileForm me={me} />
        </Section>
        <Section title={t('settings.looks')}>
          <Stack gap="lg">
            <div>
              <Input.Label labelElement="div">{t('scheme.label')}</Input.Label>
              <div style={{ maxWidth: 320 }}>
                <SchemeSwitch />
              </div>
            </div>
            <Select
              label={t('settings.language')}
              description={t('settings.languageHint')}
              allowDeselect={false}
              maw={320}
              value="en"
              data={[{ value: 'en', label: 'English' }]}
            />
          </Stack>
        </Section>
        <Section title={t('settings.studio')} intro={t('settings.studioHint')}>
          <StudioFacts />
        </Section>
        <Section title={t('settings.session')}>
          <Group justify="space-between">
            <Text c="dimmed">{t('settings.signedInAs', { name: displayName(me) })}</Text>
            <Button
              variant="default"
              leftSection={<IconLogout size={16} />}
              onClick={() => void endSession()}
            >
              {t('action.signOut')}
            </Button>
          </Group>
        </Section>
      </Stack>
    </>
  );
}

import { Group, Input, Stack, Text } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx';
import { ButtonLink } from '../../ui/links.tsx';
import { SchemeSwitch } from '../../ui/SchemeSwitch.tsx';
import { Section } from '../../ui/Section.tsx';
import { displayName, useMe } from '../auth/use-me.ts';
import { EnginesSection } from './EnginesSection.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';
import { StudioFacts } from './StudioFacts.tsx';

/** The person, the looks, and what this studio is. */
export function SettingsPage() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <SettingsFrame title={t('nav.settings')}>
      <Stack gap="lg" maw={760}>
        <Section title={t('settings.profile')}>
          <ProfileForm me={me} />
        </Section>
        <Section title={t('settings.looks')}>
          <Stack gap="md" maw={320}>
            <div>
              <Input.Label labelElement="div">{t('scheme.label')}</Input.Label>
              <SchemeSwitch />
            </div>
            <LanguageSwitch />
          </Stack>
        </Section>
        <Section title={t('settings.studio')} intro={t('settings.studioHint')}>
          <StudioFacts />
        </Section>
        <EnginesSection />
        <Section title={t('settings.session')}>
          <Group justify="space-between">
            <Text c="dimmed">{t('settings.signedInAs', { name: displayName(me) })}</Text>
            <ButtonLink to="/sign-out" variant="default" leftSection={<IconLogout size={16} />}>
              {t('action.signOut')}
            </ButtonLink>
          </Group>
        </Section>
      </Stack>
    </SettingsFrame>
  );
}

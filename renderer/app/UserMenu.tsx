import { Box, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconLogout, IconSelector, IconSettings } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { User } from '../../shared/contract/users.ts';
import { displayName } from '../features/auth/use-me.ts';
import { Initials } from '../ui/Initials.tsx';
import { SCHEMES, useScheme } from '../ui/use-scheme.ts';
import classes from './Shell.module.css';

/** Who is signed in, the theme, and the way out. */
export function UserMenu({ me, compact = false }: { me: User; compact?: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { colorScheme, setScheme } = useScheme();
  const name = displayName(me);
  return (
    <Menu
      position={compact ? 'bottom-end' : 'top-start'}
      width={236}
      radius="lg"
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <UnstyledButton className={classes.user} style={compact ? { width: 'auto', padding: 4 } : undefined}>
          <span className="jh-hidden">{t('shell.userMenu')}</span>
          {compact && <span className="jh-hidden">{name}</span>}
          <Initials name={name} size={32} />
          {!compact && (
            <>
              <Box style={{ minWidth: 0, flex: 1 }}>
                <Text fz={13.5} fw={600} truncate lh={1.3} dir="auto">
                  {name}
                </Text>
                <Text fz={12} c="dimmed" truncate lh={1.3}>
                  {me.company?.company_name ?? t(`role.${me.role}`)}
                </Text>
              </Box>
              <IconSelector size={15} aria-hidden="true" />
            </>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('scheme.label')}</Menu.Label>
        <Menu.RadioGroup
          aria-label={t('scheme.label')}
          value={colorScheme}
          onChange={(value) => setScheme(value as typeof colorScheme)}
        >
          {SCHEMES.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {t(`scheme.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconSettings size={16} />}
          onClick={() => void navigate({ to: '/settings' })}
        >
          {t('nav.settings')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void navigate({ to: '/sign-out' })}>
          {t('action.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

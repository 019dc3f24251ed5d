import { AppShell, Box, Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../features/auth/use-me.ts';
import { Brand } from '../ui/Brand.tsx';
import { TextLink } from '../ui/links.tsx';
import { ConnectionState } from './ConnectionState.tsx';
import { NavLinks } from './NavLinks.tsx';
import { PaletteButton } from './palette/PaletteButton.tsx';
import classes from './Shell.module.css';
import { UserMenu } from './UserMenu.tsx';

/** The frame of all pages but the live ones: navigation at the left, or at the bottom of a phone. */
export function Shell() {
  const { t } = useTranslation();
  const me = useMe();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });

  return (
    <AppShell
      layout="alt"
      navbar={{ width: 236, breakpoint: 'sm', collapsed: { mobile: true } }}
      header={{ height: 56, collapsed: !narrow }}
      footer={{ height: 62, collapsed: !narrow }}
      padding={0}
      withBorder={false}
    >
      <a className="jh-skip" href="#main">
        {t('shell.skip')}
      </a>
      {narrow ? (
        <>
          <AppShell.Header className={classes.header}>
            <Group h="100%" px="md" justify="space-between" wrap="nowrap">
              <TextLink to="/" underline="never" c="inherit" aria-label={t('shell.home')}>
                <Brand size={26} />
              </TextLink>
              <Group gap={6} wrap="nowrap">
                <PaletteButton compact />
                <ConnectionState compact />
                <UserMenu me={me} compact />
              </Group>
            </Group>
          </AppShell.Header>
          <AppShell.Footer className={classes.footer}>
            <NavLinks role={me.role} bottom />
          </AppShell.Footer>
        </>
      ) : (
        <AppShell.Navbar className={classes.navbar} component="header">
          <Box px={10} pt={4} pb="lg">
            <TextLink to="/" underline="never" c="inherit" aria-label={t('shell.home')}>
              <Brand />
            </TextLink>
          </Box>
          <PaletteButton />
          <NavLinks role={me.role} />
          <Box mt="auto" pt="md">
            <ConnectionState />
            <UserMenu me={me} />
          </Box>
        </AppShell.Navbar>
      )}
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        <div className={classes.page}>
          <Outlet />
        </div>
      </AppShell.Main>
    </AppShell>
  );
}

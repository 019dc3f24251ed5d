import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useMe } from '../auth/use-me.ts';
import { settingsPages } from './pages.ts';
import classes from './settings.module.css';

/** A page of the settings: the way to the others, its head, its content. */
export function SettingsFrame({
  children,
  ...head
}: ComponentProps<typeof PageHeader> & { children: ReactNode }) {
  return (
    <>
      <SettingsNav />
      <PageHeader {...head} />
      {children}
    </>
  );
}

/** The way to the other pages; by itself where the head of a page is yet to come. */
export function SettingsNav() {
  const { t } = useTranslation();
  const pages = settingsPages(useMe(), useQuery(queries.studio()).data?.mode);
  const nav = useRef<HTMLElement>(null);
  const count = pages.length;
  // On a narrow screen they stand in one line, which may be scrolled; one of them comes when the server has answered.
  useEffect(() => {
    if (count === 0) return;
    nav.current
      ?.querySelector('[data-status=active]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [count]);
  return (
    <nav ref={nav} aria-label={t('settings.pages')} className={classes.pages}>
      {pages.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          className={classes.page}
          activeOptions={{ exact: to === '/settings', includeSearch: false }}
        >
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}

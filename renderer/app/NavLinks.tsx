import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../shared/contract/users.ts';
import { queries } from '../api/queries.ts';
import { navigation } from './nav.ts';
import classes from './Shell.module.css';

/** The navigation, as a column or as a phone's bottom bar. */
export function NavLinks({ role, bottom = false }: { role: Role; bottom?: boolean }) {
  const { t } = useTranslation();
  const { interviewId } = useParams({ strict: false });
  const shown = useQuery({ ...queries.interview(interviewId ?? 0), enabled: false });
  // A practice is below /interviews as well, but belongs to the practice page.
  const practising = interviewId !== undefined && shown.data?.is_practice === true;
  return (
    <nav aria-label={t('nav.label')} className={bottom ? classes.bottom : classes.links}>
      {navigation(role).map(({ to, label, icon: Icon }) => (
        <Link
          key={to}
          to={to}
          className={classes.link}
          activeOptions={{
            exact: to === '/' || (practising && to === '/interviews'),
            includeSearch: false,
          }}
          {...(practising && to === '/practice' && { 'data-status': 'active', 'aria-current': 'page' })}
        >
          <Icon size={bottom ? 21 : 18} stroke={1.7} aria-hidden="true" />
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}

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
  // Below /interviews as well, but it belongs to the practice page.
  const practising = interviewId !== undefined && shown.data?.is_practice === true;
  const belongs = (to: string) => practising && to === '/practice';
  const doesNot = (to: string) => practising && to === '/interviews';
  return (
    <nav aria-label={t('nav.label')} className={bottom ? classes.bottom : classes.links}>
      {navigation(role).map(({ to, label, icon: Icon }) => (
        <Link
          key={to}
          to={to}
          className={classes.link}
          {...(belongs(to) && { 'data-status': 'active', 'aria-current': 'page' })}
          {...(doesNot(to) && { 'data-status': undefined, 'aria-current': undefined })}
          activeOptions={{ exact: to === '/', includeSearch: false }}
        >
          <Icon size={bottom ? 21 : 18} stroke={1.7} aria-hidden="true" />
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}

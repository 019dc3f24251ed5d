import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../shared/contract/users.ts';
import { navigation } from './nav.ts';
import classes from './Shell.module.css';

/** The navigation, as a column or as a phone's bottom bar. */
export function NavLinks({ role, bottom = false }: { role: Role; bottom?: boolean }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('nav.label')} className={bottom ? classes.bottom : classes.links}>
      {navigation(role).map(({ to, label, icon: Icon }) => (
        <Link
          key={to}
          to={to}
          className={classes.link}
          activeOptions={{ exact: to === '/', includeSearch: false }}
        >
          <Icon size={bottom ? 21 : 18} stroke={1.7} aria-hidden="true" />
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './question-bank.module.css';

/** From the questions to the sets and back. */
export function PartsNav() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('bank.parts')} className={classes.parts}>
      <Link to="/questions" className={classes.part} activeOptions={{ exact: true, includeSearch: false }}>
        {t('bank.questions')}
      </Link>
      <Link to="/questions/sets" className={classes.part} activeOptions={{ includeSearch: false }}>
        {t('bank.sets')}
      </Link>
    </nav>
  );
}

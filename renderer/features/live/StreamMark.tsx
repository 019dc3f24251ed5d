import { useTranslation } from 'react-i18next';
import type { StreamState } from '../../../shared/sdk/js/index.ts';
import classes from './live.module.css';

/** Whether this window follows the interview; quiet while all is well. */
export function StreamMark({ state }: { state: StreamState }) {
  const { t } = useTranslation();
  const good = state === 'open';
  return (
    <span className={classes.stream} data-good={good || undefined} role="status">
      <span className={classes.streamDot} aria-hidden="true" />
      <span>{t(good ? 'live.connected' : state === 'closed' ? 'live.disconnected' : 'live.connecting')}</span>
    </span>
  );
}

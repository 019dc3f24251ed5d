import { useTranslation } from 'react-i18next';
import { useActionName } from '../audit/use-action-name.ts';

/** What a change is called: as the audit calls it, but for how the API was asked for it. */
export function useChangeName(): (name: string) => string {
  const { t, i18n } = useTranslation();
  const nameOf = useActionName();
  return (name) => {
    if (name === 'upload' || name === 'keepAttempt' || name === 'system') return t(`sync.name.${name}`);
    const whole = name.replace(/^patch/, 'update');
    return nameOf(i18n.exists(`audit.action.${whole}`) ? whole : name);
  };
}

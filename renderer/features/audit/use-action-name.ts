import { useTranslation } from 'react-i18next';

/** What an action is called; one of a newer server than these pages keeps the API's name for it. */
export function useActionName(): (action: string) => string {
  const { t, i18n } = useTranslation();
  return (action) => {
    const key = `audit.action.${action}`;
    // The catalogue has them all (tested); the compiler cannot know which of them a text names.
    return i18n.exists(key) ? t(key as 'audit.action.createJob') : action;
  };
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { WebhookEndpoint } from '../../../shared/contract/webhooks.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { toastDone, toastError } from '../../ui/toast.ts';

/** Switches an endpoint on (true) or off. */
export function useSwitch({ id }: Pick<WebhookEndpoint, 'id'>) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (enabled: boolean) =>
      client.call(routes.updateWebhookEndpoint, { params: { id }, body: { enabled } }),
    onSuccess: ({ enabled }) => {
      toastDone(t(enabled ? 'webhooks.turnedOn' : 'webhooks.turnedOff'));
      return cache.invalidateQueries({ queryKey: keys.webhooks });
    },
    onError: toastError,
  });
}

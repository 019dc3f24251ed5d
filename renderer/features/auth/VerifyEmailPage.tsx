import { Button, Group } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { errorText, splitErrors } from '../../api/errors.ts';
import { ensureSession } from '../../api/session.ts';
import { ButtonLink } from '../../ui/links.tsx';
import { FormAlert, PageSkeleton } from '../../ui/states.tsx';
import { NarrowPage } from './NarrowPage.tsx';

/** Where the mail leads: proves the address, and says how that went. */
export function VerifyEmailPage() {
  const { t } = useTranslation();
  const { token = '' } = useSearch({ from: '/verify-email' });
  // A query and no mutation: it is asked once for a token, however often the page is drawn.
  const proof = useQuery({
    queryKey: ['verify-email', token],
    queryFn: async () => {
      await client.call(routes.verifyEmail, { body: { token } });
      return true;
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const session = useQuery({
    queryKey: ['session'],
    queryFn: ensureSession,
    enabled: proof.isError,
    gcTime: 0,
  });
  const again = useMutation({ mutationFn: () => client.call(routes.resendVerification, {}) });
  if (proof.isPending) return <PageSkeleton />;
  return (
    <NarrowPage
      title={t(proof.isSuccess ? 'verify.done' : 'verify.failed')}
      intro={
        proof.isSuccess
          ? t('verify.doneText')
          : `${splitErrors(proof.error, []).message} ${t('verify.failedText')}`
      }
    >
      <FormAlert message={again.isError ? errorText(again.error) : null} />
      <Group>
        {proof.isError && session.data === true && (
          <Button loading={again.isPending} disabled={again.isSuccess} onClick={() => again.mutate()}>
            {t(again.isSuccess ? 'verify.sent' : 'verify.again')}
          </Button>
        )}
        <ButtonLink to="/" variant={proof.isSuccess ? 'filled' : 'default'}>
          {t('verify.on')}
        </ButtonLink>
      </Group>
    </NarrowPage>
  );
}

import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../shared/contract/companies.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys } from '../../api/queries.ts';
import { ConfirmModal } from '../../ui/confirm.tsx';
import { toastDone } from '../../ui/toast.ts';
import { useMe } from '../auth/use-me.ts';
import { memberName } from './member-name.ts';

interface Props {
  member: Member;
  isSelf: boolean;
}

/** Removes a member, takes an invitation back, or leaves the team; asks first. */
export function RemoveMember({ member, isSelf }: Props) {
  const { t } = useTranslation();
  const { company } = useMe();
  const [asked, setAsked] = useState(false);
  const name = memberName(member);
  const leave = useAfterLeaving();
  const cache = useQueryClient();
  const isInvited = member.status === 'invited';
  const words = isSelf
    ? ({
        button: 'team.leave',
        label: 'team.leaveOf',
        title: 'team.leaveTitle',
        text: 'team.leaveText',
      } as const)
    : isInvited
      ? ({
          button: 'team.takeBack',
          label: 'team.takeBackOf',
          title: 'team.takeBackTitle',
          text: 'team.takeBackText',
        } as const)
      : ({
          button: 'team.remove',
          label: 'team.removeOf',
          title: 'team.removeTitle',
          text: 'team.removeText',
        } as const);
  const remove = useMutation({
    mutationFn: () => client.call(routes.removeMember, { params: { id: member.id } }),
    onSuccess: async () => {
      setAsked(false);
      if (isSelf) {
        await leave();
        return toastDone(t('team.left'));
      }
      toastDone(t(isInvited ? 'team.takenBack' : 'team.removed', { name }));
      return cache.invalidateQueries({ queryKey: keys.members });
    },
  });
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        c="inherit"
        size="compact-sm"
        miw={96}
        aria-label={t(words.label, { name })}
        onClick={() => setAsked(true)}
      >
        {t(words.button)}
      </Button>
      <ConfirmModal
        opened={asked}
        title={t(words.title, { name, company: company?.company_name })}
        confirmLabel={t(words.button)}
        danger
        busy={remove.isPending}
        error={remove.isError ? errorText(remove.error) : null}
        onConfirm={() => remove.mutate()}
        onClose={() => {
          setAsked(false);
          remove.reset();
        }}
      >
        {t(words.text)}
      </ConfirmModal>
    </>
  );
}

/** Goes home as who one is now; what was seen of the company is forgotten. */
function useAfterLeaving() {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await cache.refetchQueries({ queryKey: keys.me });
    await navigate({ to: '/' });
    cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.me[0] });
  };
}

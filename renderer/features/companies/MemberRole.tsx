import { Select } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../shared/contract/companies.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { MemberRole as RoleName } from '../../../shared/contract/users.ts';
import { MEMBER_ROLES } from '../../../shared/contract/values.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys } from '../../api/queries.ts';
import { ConfirmModal } from '../../ui/confirm.tsx';
import { toastDone, toastError } from '../../ui/toast.ts';
import { toastUndo } from '../../ui/toast-undo.tsx';
import { memberName } from './member-name.ts';

interface Props {
  member: Member;
  isSelf: boolean;
}

/** `from`: the role to offer the way back to. */
interface Change {
  to: RoleName;
  from?: RoleName;
}

/** Changes a member's role at once, with the way back; asks before an owner gives up their own. */
export function MemberRole({ member, isSelf }: Props) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [asked, setAsked] = useState<RoleName | null>(null);
  const name = memberName(member);
  // A row may be gone when the answer comes, where the list is narrowed to a role: nothing here waits for it.
  const change = useMutation({
    mutationFn: ({ to }: Change) =>
      client.call(routes.updateMember, { params: { id: member.id }, body: { member_role: to } }),
    onSuccess: (_, { to, from }) => {
      setAsked(null);
      const message = t('team.roleChanged', { name, role: t(`team.name.${to}`) });
      if (from === undefined) toastDone(message);
      else toastUndo(message, { label: t('team.undo'), onUndo: () => change.mutate({ to: from }) });
      return Promise.all([keys.members, keys.me].map((queryKey) => cache.invalidateQueries({ queryKey })));
    },
    onError: (error) => {
      // Over one's own role the dialogue is open and says it.
      if (!isSelf) toastError(error);
    },
  });
  const choose = (to: RoleName) => {
    if (to === member.member_role) return;
    if (isSelf) setAsked(to);
    else change.mutate({ to, from: member.member_role });
  };
  return (
    <>
      <Select
        aria-label={t('team.roleOf', { name })}
        allowDeselect={false}
        w={150}
        disabled={change.isPending}
        value={change.isPending && !isSelf ? change.variables.to : member.member_role}
        onChange={(value) => value && choose(value as RoleName)}
        data={MEMBER_ROLES.map((value) => ({ value, label: t(`team.name.${value}`) }))}
      />
      <ConfirmModal
        opened={asked !== null}
        title={t('team.ownTitle')}
        confirmLabel={t('team.ownConfirm')}
        danger
        busy={change.isPending}
        error={change.isError ? errorText(change.error) : null}
        onConfirm={() => asked && change.mutate({ to: asked })}
        onClose={() => {
          setAsked(null);
          change.reset();
        }}
      >
        {asked && t('team.ownText', { role: t(`team.name.${asked}`) })}
      </ConfirmModal>
    </>
  );
}

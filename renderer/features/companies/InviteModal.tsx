import { Modal, Select, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import type { MemberRole } from '../../../shared/contract/users.ts';
import { MEMBER_ROLES } from '../../../shared/contract/values.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { toastDone } from '../../ui/toast.ts';

const limits = TEXT_LIMITS.addMember;

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Adds the account of an address to the team, or invites the address. */
export function InviteModal({ opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('team.inviteTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <InviteForm onClose={onClose} />
    </Modal>
  );
}

function InviteForm({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const form = useForm({
    initialValues: { email: '', member_role: 'interviewer' as MemberRole },
    validate: { email: (value) => (value.trim() ? null : t('team.emailMissing')) },
  });
  return (
    <DialogForm
      form={form}
      fields={['email', 'member_role']}
      saveLabel={t('team.sendInvitation')}
      save={({ email, member_role }) =>
        client.call(routes.addMember, { body: { email: email.trim(), member_role } })
      }
      onSaved={({ status, name, email }) => {
        void cache.invalidateQueries({ queryKey: keys.members });
        toastDone(status === 'invited' ? t('team.wasInvited', { email }) : t('team.added', { name }));
      }}
      onClose={onClose}
    >
      <Text fz="sm" c="dimmed">
        {t('team.inviteHint')}
      </Text>
      <TextInput
        label={t('field.email')}
        type="email"
        autoComplete="off"
        withAsterisk
        data-autofocus
        maxLength={limits.email}
        {...form.getInputProps('email')}
      />
      <Select
        label={t('team.memberRole')}
        description={t(`team.may.${form.values.member_role}`)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        allowDeselect={false}
        data={MEMBER_ROLES.map((value) => ({ value, label: t(`team.name.${value}`) }))}
        {...form.getInputProps('member_role')}
      />
    </DialogForm>
  );
}

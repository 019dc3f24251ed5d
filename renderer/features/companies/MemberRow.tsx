import { Badge, Button, CopyButton, Group, Text } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../shared/contract/companies.ts';
import { formatDate } from '../../ui/format.ts';
import { Initials } from '../../ui/Initials.tsx';
import rows from '../../ui/rows.module.css';
import { useMe } from '../auth/use-me.ts';
import { MemberRole } from './MemberRole.tsx';
import { memberName } from './member-name.ts';
import { RemoveMember } from './RemoveMember.tsx';

/** A member or an invitation: who, as what, and what can be done about it. */
export function MemberRow({ member }: { member: Member }) {
  const { t } = useTranslation();
  const me = useMe();
  const isSelf = member.user_id === me.id;
  const isOwner = me.company?.member_role === 'owner';
  const isInvited = member.status === 'invited';
  const name = memberName(member);
  const date = formatDate(member.created_at);
  return (
    <li className={rows.row}>
      <Initials name={name} size={36} />
      <div className={rows.main}>
        <Group gap={8}>
          <Text fw={600} dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          {isSelf && <Badge color="gray">{t('team.you')}</Badge>}
          {isInvited && <Badge>{t('team.invited')}</Badge>}
        </Group>
        <Text fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {!isInvited && member.email !== null && `${member.email} · `}
          {t(isInvited ? 'team.invitedOn' : 'team.since', { date })}
        </Text>
      </div>
      {isOwner && isInvited && member.email !== null && <InvitationLink email={member.email} />}
      {isOwner ? (
        <MemberRole member={member} isSelf={isSelf} />
      ) : (
        <Text fz="sm">{t(`team.name.${member.member_role}`)}</Text>
      )}
      {(isOwner || isSelf) && <RemoveMember member={member} isSelf={isSelf} />}
    </li>
  );
}

/** The address that the mail leads to, for where no mail goes out. */
function InvitationLink({ email }: { email: string }) {
  const { t } = useTranslation();
  const link = `${location.origin}/welcome?${new URLSearchParams({ email })}`;
  return (
    <CopyButton value={link}>
      {({ copied, copy }) => (
        <Button size="compact-sm" variant="default" leftSection={<IconLink size={14} />} onClick={copy}>
          {t(copied ? 'team.linkCopied' : 'team.copyLink')}
        </Button>
      )}
    </CopyButton>
  );
}

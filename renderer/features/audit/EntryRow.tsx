import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../shared/contract/audit.ts';
import { formatDateTime } from '../../ui/format.ts';
import { TextLink } from '../../ui/links.tsx';
import rows from '../../ui/rows.module.css';
import { useActionName } from './use-action-name.ts';

/** An entry of the audit: what, about what, who, when, and which fields were sent. */
export function EntryRow({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const nameOf = useActionName();
  const { at, user, via, action, subject, fields } = entry;
  const who = user === null ? t('audit.system') : user.name || t('audit.gone', { id: user.id });
  return (
    <li className={rows.row}>
      <div className={rows.main}>
        <Group gap={8}>
          <Text fw={600}>{nameOf(action)}</Text>
          {subject && <Subject subject={subject} />}
          {via === 'api_key' && <Badge color="gray">{t('audit.byKey')}</Badge>}
        </Group>
        <Text fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          <bdi>{who}</bdi>
          {fields.length > 0 && (
            <>
              {` · ${t('audit.fields')} `}
              <span lang="en">{fields.join(', ')}</span>
            </>
          )}
        </Text>
      </div>
      <Text fz="sm" component="time" dateTime={at}>
        {formatDateTime(at)}
      </Text>
    </li>
  );
}

/** What it was about; a link where it has a page of its own. */
function Subject({ subject: { kind, id } }: { subject: NonNullable<AuditEntry['subject']> }) {
  const { t } = useTranslation();
  const name = t('audit.subject', { kind: t(`audit.kind.${kind}`), id });
  if (kind === 'job')
    return (
      <TextLink fz="sm" to="/jobs/$jobId" params={{ jobId: id }}>
        {name}
      </TextLink>
    );
  if (kind === 'interview')
    return (
      <TextLink fz="sm" to="/interviews/$interviewId" params={{ interviewId: id }}>
        {name}
      </TextLink>
    );
  if (kind === 'webhook_endpoint')
    return (
      <TextLink fz="sm" to="/settings/webhooks/$endpointId" params={{ endpointId: id }}>
        {name}
      </TextLink>
    );
  return <Text fz="sm">{name}</Text>;
}

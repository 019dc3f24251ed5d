import { Button, Card, Group, Select, Stack, Text } from '@mantine/core';
import { IconUserPlus, IconUserSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MEMBER_ROLES } from '../../../shared/contract/values.ts';
import { queries } from '../../api/queries.ts';
import { PagedList } from '../../ui/PagedList.tsx';
import { pageQuery } from '../../ui/Pager.tsx';
import rows from '../../ui/rows.module.css';
import { Section } from '../../ui/Section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useMe } from '../auth/use-me.ts';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { InviteModal } from './InviteModal.tsx';
import { MemberRow } from './MemberRow.tsx';

const route = getRouteApi('/framed/settings/team');
const ANY = 'any';

/** Who works for the company, as what; its owners change it. Role and page are in the address. */
export function TeamPage() {
  const { t } = useTranslation();
  const { company } = useMe();
  const { role, page } = route.useSearch();
  const navigate = route.useNavigate();
  const [inviting, setInviting] = useState(false);
  const members = useQuery(queries.members({ ...pageQuery(page), member_role: role }));
  const isOwner = company?.member_role === 'owner';
  const isAlone = isOwner && role === undefined && members.data?.count === 1;
  return (
    <SettingsFrame
      title={t('team.title')}
      intro={t('team.intro', { company: company?.company_name })}
      actions={
        isOwner && (
          <Button leftSection={<IconUserPlus size={17} />} onClick={() => setInviting(true)}>
            {t('team.invite')}
          </Button>
        )
      }
    >
      <Stack gap="lg">
        <Card padding={0}>
          <div className={rows.filters}>
            <Select
              aria-label={t('team.memberRole')}
              allowDeselect={false}
              value={role ?? ANY}
              onChange={(value) =>
                void navigate({ search: { role: MEMBER_ROLES.find((known) => known === value) } })
              }
              data={[
                { value: ANY, label: t('team.anyRole') },
                ...MEMBER_ROLES.map((value) => ({ value, label: t(`team.name.${value}`) })),
              ]}
            />
            {!isOwner && (
              <Text fz="sm" c="dimmed">
                {t('team.byOwner')}
              </Text>
            )}
          </div>
          <PagedList
            query={members}
            page={page}
            onPage={(next) => void navigate({ search: (old) => ({ ...old, page: next }) })}
            empty={
              <EmptyState icon={IconUserSearch} title={t('team.noMatch')}>
                {t('team.noMatchHint')}
              </EmptyState>
            }
          >
            {(results) => (
              <ul className={rows.list} aria-label={t('team.title')}>
                {results.map((member) => (
                  <MemberRow key={member.id} member={member} />
                ))}
              </ul>
            )}
          </PagedList>
          {isAlone && (
            <Text c="dimmed" fz="sm" px="lg" pb="md">
              {t('team.alone')}
            </Text>
          )}
        </Card>
        <Section title={t('team.roles')}>
          <Stack component="dl" gap="sm" m={0}>
            {MEMBER_ROLES.map((each) => (
              <Group key={each} gap="2px 16px" align="baseline">
                <Text component="dt" fw={600} fz="sm" w={110}>
                  {t(`team.name.${each}`)}
                </Text>
                <Text component="dd" m={0} fz="sm" style={{ flex: '1 1 260px', minWidth: 0 }}>
                  {t(`team.may.${each}`)}
                </Text>
              </Group>
            ))}
          </Stack>
        </Section>
      </Stack>
      <InviteModal opened={inviting} onClose={() => setInviting(false)} />
    </SettingsFrame>
  );
}

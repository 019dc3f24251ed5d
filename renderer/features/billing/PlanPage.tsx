import { Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BillingAnalytics, Subscription } from '../../../shared/contract/billing.ts';
import { queries } from '../../api/queries.ts';
import { formatDate, formatDollars } from '../../ui/format.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';
import { useMe } from '../auth/use-me.ts';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { Plans } from './Plans.tsx';
import { Usage } from './Usage.tsx';

/** What is subscribed to, what it allows, and what was used of it. */
export function PlanPage() {
  const { t } = useTranslation();
  const me = useMe();
  const subscription = useQuery(queries.subscription());
  const usage = useQuery(queries.usage());
  return (
    <SettingsFrame
      title={t('billing.title')}
      intro={t(me.company ? 'billing.introCompany' : 'billing.intro')}
    >
      <Stack gap="lg" maw={760}>
        <QueryView card query={subscription} loading={<RowsSkeleton rows={2} />}>
          {(current) => (
            <QueryView card query={usage} loading={<RowsSkeleton rows={3} />}>
              {(used) => {
                const isFree = current === null && hasNoLimit(used);
                return (
                  <>
                    <Section title={t('billing.current')}>
                      <Current subscription={current} isFree={isFree} />
                    </Section>
                    <Text fz="sm" c="dimmed">
                      {t(isFree ? 'billing.stripe' : 'billing.byOperator')}
                    </Text>
                    <Usage usage={used} />
                    {!isFree && (
                      <Plans type={me.company ? 'employer' : 'candidate'} currentId={current?.plan.id} />
                    )}
                  </>
                );
              }}
            </QueryView>
          )}
        </QueryView>
      </Stack>
    </SettingsFrame>
  );
}

/** Where there is no billing, everything may be used without a subscription. */
const hasNoLimit = ({ current_period: period, feature_access: access }: BillingAnalytics): boolean =>
  [period.interviews_limit, period.job_postings_limit, period.applications_limit].every(
    (limit) => limit === null,
  ) && Object.values(access).every(Boolean);

function Current({ subscription, isFree }: { subscription: Subscription | null; isFree: boolean }) {
  const { t } = useTranslation();
  if (subscription === null) return <Text>{t(isFree ? 'billing.free' : 'billing.none')}</Text>;
  const { plan, status, current_period_end, cancel_at_period_end } = subscription;
  return (
    <Stack gap={4}>
      <Group gap={8}>
        <Text fw={600}>{plan.name}</Text>
        <Badge color="gray">{t(`billing.status.${status}`)}</Badge>
      </Group>
      <Text fz="sm" c="dimmed">
        {t('billing.perMonth', { price: formatDollars(Number(plan.price)) })}
        {' · '}
        {t(cancel_at_period_end ? 'billing.endsOn' : 'billing.renewsOn', {
          date: formatDate(current_period_end),
        })}
      </Text>
    </Stack>
  );
}

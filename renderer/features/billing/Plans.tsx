import { Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Plan, PlanType } from '../../../shared/contract/billing.ts';
import { queries } from '../../api/queries.ts';
import { formatDollars } from '../../ui/format.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import rows from '../../ui/rows.module.css';
import { Section } from '../../ui/Section.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';

/** What there is to subscribe to, side by side with what is. */
export function Plans({ type, currentId }: { type: PlanType; currentId: number | undefined }) {
  const { t } = useTranslation();
  const plans = useQuery(queries.plans(type));
  return (
    <Section flush title={t('billing.plans')}>
      <QueryView query={plans} loading={<RowsSkeleton rows={3} />}>
        {({ results }) => (
          <ul className={rows.list}>
            {results.map((plan) => (
              <PlanRow key={plan.id} plan={plan} isCurrent={plan.id === currentId} />
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}

function PlanRow({ plan, isCurrent }: { plan: Plan; isCurrent: boolean }) {
  const { t } = useTranslation();
  const limits = (['interview', 'job_posting', 'application'] as const)
    .map((what) => ({ what, limit: plan[`${what}_limit`] }))
    // A plan that allows none of something is not for it.
    .filter(({ limit }) => limit !== 0)
    .map(({ what, limit }) =>
      limit === null ? t(`billing.all.${what}`) : t(`billing.some.${what}`, { count: limit }),
    );
  return (
    <li className={rows.row}>
      <Stack gap={2} className={rows.main}>
        <Group gap={8}>
          <Text fw={600}>{plan.name}</Text>
          {isCurrent && <Badge>{t('billing.yours')}</Badge>}
        </Group>
        <Text fz="sm" c="dimmed">
          {[...limits, ...plan.features.map((feature) => t(`billing.feature.${feature}`))].join(' · ')}
        </Text>
      </Stack>
      <Text>{t('billing.perMonth', { price: formatDollars(Number(plan.price)) })}</Text>
    </li>
  );
}

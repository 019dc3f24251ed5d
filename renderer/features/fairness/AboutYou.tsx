import { Button, Group, Select, SimpleGrid, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RouteBodyInput } from '../../../shared/contract/common.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { DIMENSIONS, type Dimension, GROUPS, NOT_SAID } from '../../../shared/contract/values.ts';
import { FEWEST_IN_GROUP } from '../../../shared/domain/adverse-impact.ts';
import { client } from '../../api/client.ts';
import { Section } from '../../ui/Section.tsx';
import { toastDone, toastError } from '../../ui/toast.ts';

type Said = NonNullable<RouteBodyInput<typeof routes.saveDemographics>>;

/** What a candidate may say about themselves, for the company's check that decisions are even. Nobody has to. */
export function AboutYou({ interviewId }: { interviewId: number }) {
  const { t } = useTranslation();
  // What was said before is not read back: it is for nobody's eyes, and whoever sits here may be somebody else.
  const [said, setSaid] = useState<Partial<Record<Dimension, string>>>({});
  const save = useMutation({
    mutationFn: () =>
      client.call(routes.saveDemographics, { params: { id: interviewId }, body: said as Said }),
    onSuccess: () => {
      setSaid({});
      toastDone(t('aboutYou.saved'));
    },
    onError: toastError,
  });
  return (
    <Section title={t('aboutYou.title')} intro={t('aboutYou.intro', { least: FEWEST_IN_GROUP })}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {DIMENSIONS.map((dimension) => (
            <Select
              key={dimension}
              label={t(`impact.dimension.${dimension}`)}
              placeholder={t('aboutYou.nothing')}
              clearable
              clearButtonProps={{ 'aria-label': t('action.clear') }}
              value={said[dimension] ?? null}
              onChange={(value) => setSaid((old) => ({ ...old, [dimension]: value ?? undefined }))}
              data={[
                ...GROUPS[dimension].map((group) => ({ value: group, label: t(`impact.groups.${group}`) })),
                { value: NOT_SAID, label: t('aboutYou.notSaid') },
              ]}
            />
          ))}
        </SimpleGrid>
        <Group>
          <Button
            variant="default"
            disabled={Object.values(said).every((value) => value === undefined)}
            loading={save.isPending}
            onClick={() => save.mutate()}
          >
            {t('aboutYou.save')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}

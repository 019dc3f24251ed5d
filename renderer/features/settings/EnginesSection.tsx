import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Engines } from '../../../shared/contract/engines.ts';
import { queries } from '../../api/queries.ts';
import { formatDateTime } from '../../ui/format.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';
import { LanguageModelForm } from './LanguageModelForm.tsx';
import { TranscriberForm } from './TranscriberForm.tsx';

/** Engines beside the embedded scorer: off until somebody sets them up, and tried out here. */
export function EnginesSection() {
  const { t } = useTranslation();
  const engines = useQuery(queries.engines());
  return (
    <Section title={t('engines.title')} intro={t('engines.intro')}>
      <QueryView query={engines} loading={<RowsSkeleton rows={3} />}>
        {(found) => (
          <Stack gap="xl">
            <Stack gap="sm" component="section">
              <Title order={3} fz="md">
                {t('engines.model')}
              </Title>
              <Text c="dimmed" fz="sm">
                {t('engines.modelHint')}
              </Text>
              {found.may_change ? (
                <LanguageModelForm engines={found} key={`${found.language_model?.url}`} />
              ) : (
                <Text>{found.language_model ? nameOf(found.language_model) : t('engines.none')}</Text>
              )}
            </Stack>
            <Stack gap="sm" component="section">
              <Title order={3} fz="md">
                {t('engines.transcriber')}
              </Title>
              <Text c="dimmed" fz="sm">
                {t('engines.transcriberHint')}
              </Text>
              {found.may_change ? (
                <TranscriberForm engines={found} key={`${found.transcriber?.url}`} />
              ) : (
                <Text>
                  {found.transcriber
                    ? (found.transcriber.command ?? nameOf(found.transcriber))
                    : t('engines.none')}
                </Text>
              )}
            </Stack>
            {found.may_change ? <Recent uses={found.recent} /> : <Text fz="sm">{t('engines.byOwner')}</Text>}
          </Stack>
        )}
      </QueryView>
    </Section>
  );
}

const nameOf = ({ model, url }: { model: string | null; url: string | null }) => `${model} (${url})`;

/** What was asked of the engines last, so that nothing is sent unseen. */
function Recent({ uses }: { uses: Engines['recent'] }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" component="section">
      <Title order={3} fz="md">
        {t('engines.recent')}
      </Title>
      {uses.length === 0 ? (
        <Text c="dimmed" fz="sm">
          {t('engines.noRecent')}
        </Text>
      ) : (
        <Stack component="ul" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
          {uses.map((use) => (
            <Text component="li" fz="sm" key={`${use.at} ${use.interview_id} ${use.purpose}`}>
              {formatDateTime(use.at)} · {t(`engines.purpose.${use.purpose}`)} ·{' '}
              {t('engines.at', { model: use.model, host: use.host })} ·{' '}
              {use.failure ? t(`engines.trouble.${use.failure}`) : t('engines.given')}
            </Text>
          ))}
        </Stack>
      )}
    </Stack>
  );
}

import { Box, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Company } from '../../../shared/contract/companies.ts';
import { queries } from '../../api/queries.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';
import { Fact, Facts } from '../settings/Facts.tsx';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { CompanyForm } from './CompanyForm.tsx';

/** What the company is called and how it scores; its owners change it, others read it. */
export function CompanyPage() {
  const { t } = useTranslation();
  const company = useQuery(queries.company());
  return (
    <SettingsFrame title={t('company.title')} intro={t('company.intro')}>
      <Box maw={760}>
        <Section title={t('company.profile')}>
          <QueryView query={company} loading={<RowsSkeleton rows={3} />}>
            {(found) =>
              found.member_role === 'owner' ? (
                <CompanyForm company={found} />
              ) : (
                <CompanyFacts company={found} />
              )
            }
          </QueryView>
        </Section>
      </Box>
    </SettingsFrame>
  );
}

function CompanyFacts({ company }: { company: Company }) {
  const { t } = useTranslation();
  return (
    <>
      <Facts>
        <Fact name={t('company.name')}>{company.company_name}</Fact>
        <Fact name={t('company.industry')}>{company.industry || t('company.noIndustry')}</Fact>
        <Fact name={t('company.sentiment')}>
          {t(company.sentiment_in_fit ? 'company.on' : 'company.off')}
        </Fact>
        <Fact name={t('company.keepDays')}>{company.recording_keep_days ?? t('company.keepAlways')}</Fact>
      </Facts>
      <Text fz="sm" c="dimmed" mt="md">
        {t('company.byOwner')}
      </Text>
    </>
  );
}

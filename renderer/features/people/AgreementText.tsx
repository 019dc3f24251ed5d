import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RatersAgreement } from '../../../shared/contract/reports.ts';
import { formatWeight } from '../../ui/format.ts';

type Agreement = RatersAgreement['with_engine'];

/** How far the engine and people agree, and people among themselves, in words and figures; or what is missing to tell. */
export function AgreementText({ found }: { found: RatersAgreement }) {
  return (
    <>
      <Line who="engine" found={found.with_engine} icc={found.with_engine.icc_single} kind="2,1" />
      <Line who="people" found={found.between_people} icc={found.between_people.icc_average} kind="2,k" />
    </>
  );
}

interface LineProps {
  who: 'engine' | 'people';
  found: Agreement;
  icc: number | null;
  /** Which of the coefficients of Shrout and Fleiss. */
  kind: string;
}

function Line({ who, found: { items, needed, level, kappa }, icc, kind }: LineProps) {
  const { t } = useTranslation();
  const isEnough = items >= needed;
  return (
    <Text fz="sm" mt={6}>
      {t(`people.agree.${who}`)}{' '}
      {level ? (
        <b>{t(`people.level.${level}`)}</b>
      ) : (
        <span>{isEnough ? t('people.noSpread') : t('people.tooFew', { needed, count: items })}</span>
      )}
      {level && icc !== null && (
        <Text component="span" fz="sm" c="dimmed">
          {' '}
          {t('people.figures', {
            kind,
            icc: formatWeight(icc),
            kappa: kappa === null ? '–' : formatWeight(kappa),
            items,
          })}
        </Text>
      )}
    </Text>
  );
}

import { Button } from '@mantine/core';
import { IconColumns3, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MOST_COMPARED } from '../../../shared/contract/values.ts';
import { ChoiceBar } from '../../ui/ChoiceBar.tsx';
import { ButtonLink } from '../../ui/links.tsx';
import type { CompareChoice } from './use-compare-choice.ts';

/** Begins choosing whom to compare. */
export function CompareToggle({ choice }: { choice: CompareChoice }) {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={choice.isOn ? <IconX size={16} /> : <IconColumns3 size={16} />}
      onClick={() => choice.turn(!choice.isOn)}
    >
      {t(choice.isOn ? 'compare.stop' : 'compare.start')}
    </Button>
  );
}

/** Who is chosen so far, and the way to the comparison; at the bottom of the window while rows can be chosen. */
export function CompareBar({ choice: { isOn, chosen } }: { choice: CompareChoice }) {
  const { t } = useTranslation();
  if (!isOn) return null;
  const [first] = chosen;
  return (
    <ChoiceBar
      label={t('compare.start')}
      said={
        first === undefined
          ? t('compare.chooseHint', { most: MOST_COMPARED })
          : t('compare.chosen', {
              count: chosen.length,
              most: MOST_COMPARED,
              names: chosen.map(({ name }) => name).join(', '),
            })
      }
    >
      {first !== undefined && chosen.length > 1 ? (
        <ButtonLink
          to="/jobs/$jobId/compare"
          params={{ jobId: first.jobId }}
          search={{ ids: chosen.map(({ id }) => id).join(',') }}
        >
          {t('compare.go', { count: chosen.length })}
        </ButtonLink>
      ) : (
        <Button disabled>{t('compare.goNone')}</Button>
      )}
    </ChoiceBar>
  );
}

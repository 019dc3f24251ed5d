import { useTranslation } from 'react-i18next';
import { asRating } from '../../../shared/domain/agreement.ts';
import { formatScore } from '../../ui/format.ts';

/** A score of the engine, 0–10, on the scale on which people rate; null where it gave none. */
export function EngineScore({ score }: { score: number | null }) {
  const { t } = useTranslation();
  if (score === null) return t('score.none');
  return t('people.engineOf', { rating: formatScore(asRating(score)), score: formatScore(score) });
}

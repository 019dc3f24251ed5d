/** Both sides of a change that two made, as people read them. */
import type { TFunction } from 'i18next';
import type { Quarantined } from '../../../shared/contract/sync.ts';
import { formatDateTime, formatNumber } from '../../ui/format.ts';

/** Fields that a person may have changed, in the order in which they are shown; the others follow from them. */
const FIELDS = [
  ...(['title', 'name', 'company_name', 'job_focus', 'is_active', 'requirements', 'description'] as const),
  ...(['skills', 'questions', 'industry', 'sentiment_in_fit', 'recording_keep_days'] as const),
  ...(['status', 'cover_letter', 'deleted_at'] as const),
];
type Field = (typeof FIELDS)[number];
type Value = string | number | null;

export interface Difference {
  field: Field;
  /** Null where the words are the same, and what differs is not among them. */
  sides: { mine: string; theirs: string } | null;
}

interface StoredSkill {
  slug: string;
  is_required: boolean;
  weight: number;
  years?: number | null;
}

/** The fields that differ, in words. */
export function differencesOf(
  { mine, theirs }: Pick<Quarantined, 'mine' | 'theirs'>,
  t: TFunction,
): Difference[] {
  if (theirs === null) return [];
  return FIELDS.flatMap((field) => {
    const [here, there] = [mine[field], theirs[field]];
    if (here === undefined || there === undefined || here === there) return [];
    const sides = { mine: wordsOf(field, here, t), theirs: wordsOf(field, there, t) };
    return [{ field, sides: sides.mine === sides.theirs ? null : sides }];
  });
}

function wordsOf(field: Field, value: Value, t: TFunction): string {
  if (field === 'recording_keep_days')
    return value === null ? t('company.keepAlways') : formatNumber(Number(value));
  if (field === 'deleted_at') return value === null ? t('sync.notDeleted') : formatDateTime(String(value));
  if (field === 'is_active' || field === 'sentiment_in_fit') return t(value ? 'company.on' : 'company.off');
  if (value === null || value === '') return t('sync.empty');
  if (field === 'job_focus') return t(`focus.${value as 'technical'}`, { defaultValue: String(value) });
  if (field === 'status') return t(`sync.application.${value as 'offered'}`, { defaultValue: String(value) });
  if (field === 'skills') return listOf<StoredSkill>(value, (skill) => skillWords(skill, t), ', ', t);
  if (field === 'questions')
    return listOf<{ text: string }>(value, ({ text }, nr) => `${nr + 1}. ${text}`, '\n', t);
  return String(value);
}

/** @param json A list, as the store keeps it. */
function listOf<T>(json: Value, words: (item: T, nr: number) => string, glue: string, t: TFunction): string {
  const items = JSON.parse(String(json)) as T[];
  return items.map(words).join(glue) || t('sync.empty');
}

const skillWords = ({ slug, is_required, weight, years }: StoredSkill, t: TFunction): string =>
  [
    slug.replaceAll('-', ' '),
    weight !== 1 && `×${formatNumber(weight)}`,
    years && t('skills.yearsShort', { count: years }),
    !is_required && `(${t('skills.optional')})`,
  ]
    .filter(Boolean)
    .join(' ');

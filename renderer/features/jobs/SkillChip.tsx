import { useTranslation } from 'react-i18next';
import type { JobSkill } from '../../../shared/contract/jobs.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatWeight } from '../../ui/format.ts';
import classes from './jobs.module.css';

/** Whether the studio's own list lacks it. */
export const isOwn = ({ id }: JobSkill['skill']): boolean => id === 0;

/** A skill of a job: solid when required, dashed when nice to have; its weight when it is not 1. */
export function SkillChip({ skill: { skill, is_required, weight, years } }: { skill: JobSkill }) {
  const { t } = useTranslation();
  return (
    <span
      className={classes.skill}
      data-optional={is_required ? undefined : true}
      title={t(is_required ? 'skills.required' : 'skills.optional')}
    >
      {isOwn(skill) && (
        <span title={t('skills.own')} aria-hidden="true">
          ◇
        </span>
      )}
      {serverWords(skill.name)}
      {!is_required && <span className="jh-hidden">{t('skills.optional')}</span>}
      {years !== null && (
        <span className="jh-numbers" style={{ color: 'var(--mantine-color-dimmed)' }}>
          {t('skills.yearsShort', { count: years })}
        </span>
      )}
      {weight !== 1 && (
        <span className="jh-numbers" style={{ color: 'var(--mantine-color-dimmed)' }}>
          ×{formatWeight(weight)}
        </span>
      )}
    </span>
  );
}

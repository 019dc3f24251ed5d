import i18next from 'i18next';
import type { InterviewListItem } from '../../../shared/contract/interviews.ts';
import { serverWords } from '../../i18n/server-words.ts';

/** More names are no title. */
const MOST_NAMES = 3;

/** The job, or for practice without one its first skills, which weigh the most. */
export function interviewTitle({ job, skills }: Pick<InterviewListItem, 'job' | 'skills'>): string {
  if (job) return job.title;
  if (skills.length === 0) return i18next.t('interview.withoutJob');
  const names = skills
    .slice(0, MOST_NAMES)
    .map((skill) => serverWords(skill.name))
    .join(', ');
  const others = skills.length - MOST_NAMES;
  return others > 0 ? i18next.t('interview.skillsAndMore', { names, count: others }) : names;
}

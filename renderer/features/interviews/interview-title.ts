import i18next from 'i18next';
import type { InterviewListItem } from '../../../shared/contract/interviews.ts';
import { serverWords } from '../../i18n/server-words.ts';

/** More names are no title. */
const MOST_NAMES = 3;

/** The job; for practice without one what its advert was called, else its first skills, which weigh the most. */
export function interviewTitle({
  job,
  title,
  skills,
}: Pick<InterviewListItem, 'job' | 'title' | 'skills'>): string {
  const name = job?.title ?? title;
  if (name) return name;
  if (skills.length === 0) return i18next.t('interview.withoutJob');
  const names = skills
    .slice(0, MOST_NAMES)
    .map((skill) => serverWords(skill.name))
    .join(', ');
  const others = skills.length - MOST_NAMES;
  return others > 0 ? i18next.t('interview.skillsAndMore', { names, count: others }) : names;
}

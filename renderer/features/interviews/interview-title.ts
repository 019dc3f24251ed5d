import i18next from 'i18next';
import type { InterviewListItem } from '../../../shared/contract/interviews.ts';
import { serverWords } from '../../i18n/server-words.ts';

/** The job, or for practice without one the skills. */
export const interviewTitle = ({ job, skills }: Pick<InterviewListItem, 'job' | 'skills'>): string =>
  job?.title ??
  (skills.map((skill) => serverWords(skill.name)).join(', ') || i18next.t('interview.withoutJob'));

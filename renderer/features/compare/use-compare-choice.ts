import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterviewListItem } from '../../../shared/contract/interviews.ts';
import { MOST_COMPARED } from '../../../shared/contract/values.ts';
import type { Choice } from '../interviews/InterviewList.tsx';

interface Chosen {
  id: number;
  name: string;
  jobId: number;
}

export interface CompareChoice extends Choice {
  /** Whether rows can be chosen at present. */
  isOn: boolean;
  chosen: readonly Chosen[];
  /** Begins choosing, or gives it up. */
  turn(isOn: boolean): void;
}

/** Finished interviews of one job that are to be compared; they stay chosen from page to page of a list. */
export function useCompareChoice(): CompareChoice {
  const { t } = useTranslation();
  const [isOn, setOn] = useState(false);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const has = ({ id }: Pick<InterviewListItem, 'id'>) => chosen.some((each) => each.id === id);
  return {
    isOn,
    chosen,
    has,
    turn(next) {
      setOn(next);
      setChosen([]);
    },
    whyNot(interview) {
      if (has(interview)) return null;
      if (interview.status !== 'completed' || interview.job === null) return t('compare.notFinished');
      if (chosen[0] !== undefined && chosen[0].jobId !== interview.job.id) return t('compare.otherJob');
      return chosen.length >= MOST_COMPARED ? t('compare.enough', { most: MOST_COMPARED }) : null;
    },
    toggle(interview) {
      const { id, candidate_name: name, job } = interview;
      if (job === null) return;
      setChosen((old) =>
        old.some((each) => each.id === id)
          ? old.filter((each) => each.id !== id)
          : [...old, { id, name, jobId: job.id }],
      );
    },
  };
}

import { Checkbox, Text, Tooltip } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InterviewListItem } from '../../../shared/contract/interviews.ts';
import { formatRelativeDay, formatTime } from '../../ui/format.ts';
import { Initials } from '../../ui/Initials.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import classes from './InterviewList.module.css';
import { interviewLink } from './interview-link.ts';
import { interviewTitle } from './interview-title.ts';

/** What the row says first: the person for a recruiter, the job for the person; within a job, not the job. */
export type Perspective = 'recruiter' | 'candidate' | 'job';

interface Props {
  interviews: readonly InterviewListItem[];
  perspective: Perspective;
  label: string;
  /** While some of them are chosen, to be compared. */
  choice?: Choice | undefined;
}

export interface Choice {
  has(interview: InterviewListItem): boolean;
  /** Why it cannot be chosen; null where it can. */
  whyNot(interview: InterviewListItem): string | null;
  toggle(interview: InterviewListItem): void;
}

/** Interviews as rows; the whole row leads on. */
export function InterviewList({ interviews, perspective, label, choice }: Props) {
  return (
    <ul className={classes.list} aria-label={label}>
      {interviews.map((interview) => (
        <InterviewRow key={interview.id} interview={interview} perspective={perspective} choice={choice} />
      ))}
    </ul>
  );
}

function InterviewRow({
  interview,
  perspective,
  choice,
}: {
  interview: InterviewListItem;
  perspective: Perspective;
  choice: Choice | undefined;
}) {
  const { t } = useTranslation();
  const job = interviewTitle(interview);
  const title = perspective === 'candidate' ? job : interview.candidate_name;
  const below = {
    recruiter: job,
    candidate: interview.job?.company ?? t('interview.practice'),
    job: interview.candidate_email ?? t('interview.noEmail'),
  }[perspective];
  const when = interview.end_time ?? interview.start_time ?? interview.scheduled_time;
  const scores = [
    { label: t('score.technical'), value: interview.technical_accuracy },
    { label: t('score.behavioral'), value: interview.behavioral_score },
  ].filter((score) => score.value !== null);
  return (
    <li data-choice={choice && true}>
      {choice && <ChoiceBox interview={interview} title={title} choice={choice} />}
      <Link className={classes.row} {...interviewLink(interview)}>
        <Initials name={title} size={36} />
        <div className={classes.who}>
          <Text fw={600} truncate lh={1.35} dir="auto">
            {title}
          </Text>
          <Text fz="sm" c="dimmed" truncate dir="auto">
            {below}
          </Text>
        </div>
        <Text fz="sm" className={classes.when}>
          <span>{formatRelativeDay(when)}</span> <span className={classes.time}>{formatTime(when)}</span>
        </Text>
        <div className={classes.scores}>
          {scores.map((score) => (
            <Text key={score.label} fz="sm" className="jh-numbers">
              <span className={classes.scoreLabel}>{score.label}</span> <b>{Math.round(score.value ?? 0)}</b>
            </Text>
          ))}
        </div>
        <div className={classes.status}>
          <StatusBadge status={interview.status} />
        </div>
        <IconChevronRight size={17} className={classes.chevron} aria-hidden="true" />
      </Link>
    </li>
  );
}

function ChoiceBox({
  interview,
  title,
  choice,
}: {
  interview: InterviewListItem;
  title: string;
  choice: Choice;
}) {
  const { t } = useTranslation();
  const why = choice.whyNot(interview);
  return (
    <Tooltip label={why} disabled={why === null}>
      <Checkbox
        className={classes.choice}
        aria-label={why === null ? t('compare.choose', { name: title }) : `${title}: ${why}`}
        checked={choice.has(interview)}
        disabled={why !== null}
        onChange={() => choice.toggle(interview)}
      />
    </Tooltip>
  );
}

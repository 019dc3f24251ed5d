import { ActionIcon, Button, Card, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedCandidate } from '../../../shared/contract/reports.ts';
import { queries } from '../../api/queries.ts';
import { formatDate, formatPercent, formatScore } from '../../ui/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { DecisionBadge } from '../decisions/DecisionBadge.tsx';
import { type Decided, DecisionModal } from '../decisions/DecisionModal.tsx';
import { usePart } from '../people/use-part.ts';
import classes from './compare.module.css';
import { SkillRowView } from './SkillRowView.tsx';
import { skillRows } from './skill-rows.ts';

interface Props {
  jobId: number;
  candidates: readonly ComparedCandidate[];
  /** Takes one out; undefined where it is the last. */
  onRemove: ((interviewId: number) => void) | undefined;
}

/** A column for each candidate: what people decided, the engine's scores, and each skill with what people say of it. */
export function Comparison({ jobId, candidates, onRemove }: Props) {
  const { t } = useTranslation();
  const { mayReview } = usePart();
  const [asked, ask] = useState<Decided | null>(null);
  const benchmarks = useQueries({
    queries: candidates.map(({ interview_id }) => queries.benchmark(interview_id)),
  });
  const cards = useQueries({
    queries: candidates.map(({ interview_id }) => queries.scorecards(interview_id)),
  });
  const rows = skillRows(
    candidates.map((candidate, index) => ({
      candidate,
      benchmark: benchmarks[index]?.data,
      cards: cards[index]?.data?.results ?? [],
    })),
  );
  const of100 = (score: number | null) =>
    score === null ? (
      <Text c="dimmed" fz="sm">
        {t('score.none')}
      </Text>
    ) : (
      <b>{formatScore(score)}</b>
    );
  const figures: [string, (candidate: ComparedCandidate) => ReactNode][] = [
    [t('compare.fit'), ({ fit_score }) => of100(fit_score)],
    [
      t('score.overall'),
      ({ overall_score, overrides }) => {
        const set = overrides.find(({ skill }) => skill === null);
        return (
          <>
            {of100(overall_score)}
            {set && (
              <Text fz="xs">
                {t('compare.byPerson', { score: formatScore(set.score), name: set.made_by.username })}
              </Text>
            )}
          </>
        );
      },
    ],
    [t('score.technical'), ({ technical_accuracy }) => of100(technical_accuracy)],
    [t('score.behavioral'), ({ behavioral_score }) => of100(behavioral_score)],
    [
      t('compare.percentile'),
      ({ benchmark: { score_percentile } }) =>
        score_percentile === null ? (
          <Text c="dimmed" fz="sm">
            {t('compare.tooFew')}
          </Text>
        ) : (
          score_percentile
        ),
    ],
    [
      t('compare.requirements'),
      ({ benchmark: { met_requirements: met, below_requirements, unassessed_requirements: open } }) => (
        <>
          {t('compare.met', { met, count: met + below_requirements + open })}
          {open > 0 && (
            <Text fz="xs" c="dimmed">
              {t('compare.unassessed', { count: open })}
            </Text>
          )}
        </>
      ),
    ],
    [t('compare.answered'), ({ completion_percentage }) => formatPercent(completion_percentage / 100)],
  ];
  return (
    <Card padding={0}>
      <div className={classes.scroller}>
        <table className={classes.table} style={{ minWidth: `${9 + candidates.length * 8.2}rem` }}>
          <caption className="jh-hidden">{t('compare.title')}</caption>
          <thead>
            <tr>
              <td className={classes.corner}>
                <span className="jh-hidden">{t('compare.about')}</span>
              </td>
              {candidates.map(({ interview_id, candidate, end_time }) => (
                <th key={interview_id} scope="col" className={classes.top}>
                  <div className={classes.head}>
                    <div style={{ minWidth: 0 }}>
                      <TextLink
                        to="/interviews/$interviewId/report"
                        params={{ interviewId: interview_id }}
                        fw={650}
                        dir="auto"
                        lineClamp={2}
                      >
                        {candidate.name}
                      </TextLink>
                      <Text fz="xs" c="dimmed" fw={450}>
                        {formatDate(end_time)}
                      </Text>
                    </div>
                    {onRemove && (
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        size="sm"
                        className="jh-no-print"
                        aria-label={t('compare.remove', { name: candidate.name })}
                        onClick={() => onRemove(interview_id)}
                      >
                        <IconX size={15} />
                      </ActionIcon>
                    )}
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" className={classes.side}>
                {t('decision.title')}
              </th>
              {candidates.map(({ interview_id, candidate, decision }) => (
                <td key={interview_id}>
                  {decision && (
                    <>
                      <DecisionBadge decision={decision.decision} />
                      <Text fz="xs" mt={4} className={classes.reason} dir="auto" title={decision.reason}>
                        {decision.reason}
                      </Text>
                      <Text fz="xs" c="dimmed">
                        {decision.decided_by_name}, {formatDate(decision.decided_at)}
                      </Text>
                    </>
                  )}
                  {!decision && !mayReview && (
                    <Text fz="sm" c="dimmed">
                      {t('decision.none')}
                    </Text>
                  )}
                  {mayReview && (
                    <Button
                      variant="default"
                      size="compact-sm"
                      mt={decision ? 6 : 0}
                      className="jh-no-print"
                      aria-label={t('decision.decideFor', { name: candidate.name })}
                      onClick={() => ask({ id: interview_id, name: candidate.name, jobId, decision })}
                    >
                      {t(decision ? 'decision.change' : 'decision.decide')}
                    </Button>
                  )}
                </td>
              ))}
            </tr>
          </tbody>
          <tbody>
            <tr>
              <th scope="rowgroup" className={classes.group} colSpan={candidates.length + 1}>
                {t('compare.engine')}
              </th>
            </tr>
            {figures.map(([name, figure]) => (
              <tr key={name}>
                <th scope="row" className={classes.side}>
                  {name}
                </th>
                {candidates.map((candidate) => (
                  <td key={candidate.interview_id} className="jh-numbers">
                    {figure(candidate)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tbody>
            <tr>
              <th scope="rowgroup" className={classes.group} colSpan={candidates.length + 1}>
                {t('compare.skills')}
              </th>
            </tr>
            {rows.map((row) => (
              <SkillRowView key={row.skill} row={row} candidates={candidates} />
            ))}
          </tbody>
        </table>
      </div>
      <Text fz="sm" c="dimmed" p="md">
        {t('compare.note')}
      </Text>
      <DecisionModal about={asked} onClose={() => ask(null)} />
    </Card>
  );
}

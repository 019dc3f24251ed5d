import { Button, Text } from '@mantine/core';
import {
  IconChevronDown,
  IconChevronUp,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleHalf2,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedCandidate } from '../../../shared/contract/reports.ts';
import { queries } from '../../api/queries.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { TargetBar } from '../../ui/charts/TargetBar.tsx';
import { formatPercent, formatScore } from '../../ui/format.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';
import { type Point, questionsOf, shareSaid, stepOf } from '../report/points.ts';
import classes from './compare.module.css';
import type { SkillCell, SkillRow } from './skill-rows.ts';

interface Props {
  row: SkillRow;
  candidates: readonly ComparedCandidate[];
}

/** One skill of all candidates; below it, when asked for, what each of them said. */
export function SkillRowView({ row, candidates }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const evidence = useId();
  const Chevron = open ? IconChevronUp : IconChevronDown;
  return (
    <>
      <tr>
        <th scope="row" className={classes.side}>
          {serverWords(row.skill)}
          <Text fz="xs" c="dimmed" fw={450}>
            {row.target === null
              ? t('compare.notRequired')
              : t('chart.target', { target: formatScore(row.target) })}
          </Text>
          <Button
            variant="subtle"
            color="gray"
            c="inherit"
            size="compact-xs"
            ml={-8}
            className="jh-no-print"
            aria-expanded={open}
            aria-controls={evidence}
            aria-label={t('compare.evidenceOf', { skill: serverWords(row.skill) })}
            rightSection={<Chevron size={13} aria-hidden="true" />}
            onClick={() => setOpen(!open)}
          >
            {t('compare.evidence')}
          </Button>
        </th>
        {row.cells.map((cell, index) => (
          <td key={candidates[index]?.interview_id}>
            <Cell cell={cell} target={row.target} />
          </td>
        ))}
      </tr>
      <tr id={evidence} hidden={!open}>
        {open && (
          <>
            <th scope="row" className={`${classes.side} ${classes.evidence}`}>
              {t('compare.evidence')}
            </th>
            {candidates.map(({ interview_id }) => (
              <td key={interview_id} className={classes.evidence}>
                <Evidence interviewId={interview_id} skill={row.skill} />
              </td>
            ))}
          </>
        )}
      </tr>
    </>
  );
}

/** The engine's score, and apart from it what people say. */
function Cell({ cell: { score, override, rating }, target }: { cell: SkillCell; target: number | null }) {
  const { t } = useTranslation();
  return (
    <>
      <Text fz="sm" fw={600} className="jh-numbers" c={score === null ? 'dimmed' : undefined}>
        {score === null ? t('score.none') : t('score.of10', { score: formatScore(score) })}
      </Text>
      <TargetBar score={score} target={target} />
      {override !== null && (
        <Text fz="xs" className="jh-numbers">
          {t('compare.setTo', { score: formatScore(override) })}
        </Text>
      )}
      {rating && (
        <Text fz="xs" className="jh-numbers">
          {t('compare.people', { mean: formatScore(rating.mean), count: rating.raters })}
        </Text>
      )}
    </>
  );
}

function Evidence({ interviewId, skill }: { interviewId: number; skill: string }) {
  const { t } = useTranslation();
  const explanation = useQuery(queries.explanation(interviewId));
  return (
    <QueryView query={explanation} loading={<RowsSkeleton rows={2} />}>
      {({ skills }) => {
        const questions = skills.filter((each) => each.skill.name === skill).flatMap(questionsOf);
        if (questions.length === 0) {
          return (
            <Text fz="sm" c="dimmed">
              {t('compare.noEvidence')}
            </Text>
          );
        }
        return questions.map(({ answer_id, question, score, points }) => {
          const said = shareSaid(points);
          const quotes = points.flatMap(({ evidence }) => evidence.map(({ text }) => text));
          return (
            <div key={answer_id} className={classes.question}>
              <Text fz="xs" fw={600} dir="auto" lang={INTERVIEW_LANGUAGE} lineClamp={4} title={question}>
                {question}
              </Text>
              <Text fz="xs" c="dimmed" className="jh-numbers">
                {t('score.of10', { score: formatScore(score) })}
                {said !== null && ` · ${t('report.saidOf', { share: formatPercent(said) })}`}
              </Text>
              <Points points={points} />
              {quotes.length > 0 && (
                <Text fz="xs" mt={6} className={classes.quotes} dir="auto" lang={INTERVIEW_LANGUAGE}>
                  {[...new Set(quotes)].map((quote) => `“${quote}”`).join(' … ')}
                </Text>
              )}
            </div>
          );
        });
      }}
    </QueryView>
  );
}

const ICONS = { covered: IconCircleCheckFilled, partly: IconCircleHalf2, missed: IconCircleDashed } as const;

/** Key points in a narrow column: a sign for the eye, a word for the ear. */
function Points({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.points}>
      {points.map((point) => {
        const step = stepOf(point);
        const Icon = ICONS[step];
        return (
          <li key={point.text} data-step={step}>
            <Icon size={14} aria-hidden="true" />
            <span dir="auto">
              <span className="jh-hidden">{t(`points.${step}`)}: </span>
              <span lang={INTERVIEW_LANGUAGE}>{point.text}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

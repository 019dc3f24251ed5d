import { Stack, Text } from '@mantine/core';
import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Explanation } from '../../../shared/contract/analysis.ts';
import { formatScore } from '../../ui/format.ts';
import { ScoreBar } from '../../ui/ScoreBar.tsx';
import classes from './report.module.css';
import type { Evidence } from './Transcript.tsx';

type Skill = Explanation['skills'][number];
type Point = Skill['key_points'][number];
interface Shown {
  active: Evidence | null;
  onShow: (evidence: Evidence) => void;
}

const same = (a: Evidence | null, b: Evidence) =>
  a !== null && a.answer_id === b.answer_id && a.start === b.start && a.end === b.end;

/** Each skill's score and, below it, the key points: the covered ones with their words, the missed ones folded. */
export function SkillScores({ skills, ...shown }: { skills: readonly Skill[] } & Shown) {
  const { t } = useTranslation();
  if (skills.length === 0) return <Text c="dimmed">{t('report.nothingScored')}</Text>;
  return (
    <Stack gap={26}>
      {skills.map((skill) => (
        <SkillScore key={skill.skill.id} skill={skill} {...shown} />
      ))}
    </Stack>
  );
}

function SkillScore({ skill, ...shown }: { skill: Skill } & Shown) {
  const { t } = useTranslation();
  const scored = new Set(
    skill.answers.filter((answer) => answer.score !== null).map((answer) => answer.answer_id),
  );
  const points = skill.key_points.filter((point) => scored.has(point.answer_id));
  const covered = points.filter((point) => point.covered);
  const missed = points.filter((point) => !point.covered);
  return (
    <section aria-label={skill.skill.name} className={classes.skill}>
      <ScoreBar
        label={skill.skill.name}
        strong
        value={skill.score}
        max={10}
        text={skill.score === null ? t('score.none') : `${formatScore(skill.score)} / 10`}
      />
      <Abstentions skill={skill} />
      {points.length > 0 && (
        <Text fz="sm" c="dimmed" mt={8}>
          {t('report.coveredOf', { covered: covered.length, count: points.length })}
        </Text>
      )}
      {covered.length > 0 && <PointsOf points={covered} {...shown} />}
      {missed.length > 0 && (
        <details className={classes.missed}>
          <summary>{t('report.missed', { count: missed.length })}</summary>
          <PointsOf points={missed} {...shown} />
        </details>
      )}
    </section>
  );
}

function PointsOf({ points, active, onShow }: { points: readonly Point[] } & Shown) {
  const { t } = useTranslation();
  return (
    <ul className={classes.points}>
      {points.map((point) => (
        <li key={`${point.answer_id}-${point.text}`} data-covered={point.covered}>
          {point.covered ? (
            <IconCircleCheckFilled size={18} aria-hidden="true" />
          ) : (
            <IconCircleDashed size={18} aria-hidden="true" />
          )}
          <div>
            <span className="jh-hidden">{t(point.covered ? 'points.covered' : 'points.missed')}: </span>
            <span>{point.text}</span>
            {point.evidence.map((evidence) => (
              <button
                key={`${evidence.start}-${evidence.end}`}
                type="button"
                className={classes.evidence}
                aria-pressed={same(active, evidence)}
                aria-label={t('report.showEvidence', { text: evidence.text })}
                onClick={() => onShow(evidence)}
              >
                “{evidence.text}”
              </button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Answers that were not scored, each with the reason: a gap in what is known, not a low score. */
function Abstentions({ skill }: { skill: Skill }) {
  const { t } = useTranslation();
  return skill.answers
    .filter((answer) => answer.score === null)
    .map((answer) => (
      <Text key={answer.answer_id} fz="sm" c="dimmed" mt={8}>
        <b>{t('score.none')}:</b> {answer.reason ? t(`abstain.${answer.reason}`) : t('abstain.unknown')}{' '}
        <i>({answer.question})</i>
      </Text>
    ));
}

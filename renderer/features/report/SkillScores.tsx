import { ActionIcon, Group, Stack, Text, Title } from '@mantine/core';
import {
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleHalf2,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Explanation } from '../../../shared/contract/analysis.ts';
import type { Answer } from '../../../shared/contract/answers.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatPercent, formatScore, formatWeight } from '../../ui/format.ts';
import { ScoreBar } from '../../ui/ScoreBar.tsx';
import { ScoreValue } from '../../ui/ScoreValue.tsx';
import scores from '../../ui/scores.module.css';
import { SetScore } from '../people/SetScore.tsx';
import { type Point, type Quoted, questionsOf, type ScoredQuestion, shareSaid, stepOf } from './points.ts';
import { quote } from './quote.ts';
import classes from './report.module.css';

type Skill = Explanation['skills'][number];
export interface Shown {
  /** Where people may set scores of their own; left out in practice. */
  interviewId?: number;
  answers: readonly Answer[];
  language: string;
  active: Quoted | null;
  onShow: (point: Quoted, from: HTMLElement) => void;
  /** Plays the words; null where the answer was not recorded. */
  playerOf: (answerId: number) => ((place: number) => void) | null;
}

const ICONS = { covered: IconCircleCheckFilled, partly: IconCircleHalf2, missed: IconCircleDashed } as const;

/** Each skill's score and how it comes about: its questions, their key points, and the words that say them. */
export function SkillScores({ skills, ...shown }: { skills: readonly Skill[] } & Shown) {
  const { t } = useTranslation();
  if (skills.length === 0) return <Text c="dimmed">{t('report.nothingScored')}</Text>;
  return (
    <Stack gap={26}>
      {skills.map((skill) => (
        <SkillScore key={skill.skill.name} skill={skill} {...shown} />
      ))}
      <Text fz="sm" c="dimmed">
        {t('report.howScored')}
        {shown.interviewId !== undefined && ` ${t('report.howScoredExamples')}`}
      </Text>
    </Stack>
  );
}

function SkillScore({ skill, ...shown }: { skill: Skill } & Shown) {
  const { t } = useTranslation();
  return (
    <section aria-label={serverWords(skill.skill.name)} className={classes.skill}>
      <ScoreBar
        label={serverWords(skill.skill.name)}
        strong
        value={skill.score}
        max={10}
        text={skill.score === null ? t('score.none') : t('score.of10', { score: formatScore(skill.score) })}
      />
      {shown.interviewId !== undefined && (
        <SetScore interviewId={shown.interviewId} skill={skill.skill} engine={skill.score} />
      )}
      <Abstentions skill={skill} />
      {questionsOf(skill).map((question) => (
        <Question key={question.answer_id} scored={question} {...shown} />
      ))}
    </section>
  );
}

function Question({ scored, ...shown }: { scored: ScoredQuestion } & Shown) {
  const { t } = useTranslation();
  const { question, score, guidance, points } = scored;
  const said = shareSaid(points);
  return (
    <div className={classes.question}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        <Title
          order={3}
          fw={550}
          fz="sm"
          dir="auto"
          lang={INTERVIEW_LANGUAGE}
          style={{ overflowWrap: 'anywhere' }}
        >
          {question}
        </Title>
        <ScoreValue score={score} />
      </Group>
      {said !== null && (
        <Text fz="sm" c="dimmed" mt={2}>
          {t('report.coveredOf', {
            covered: points.filter((point) => point.covered).length,
            count: points.length,
          })}
          {' · '}
          {t('report.saidOf', { share: formatPercent(said) })}
        </Text>
      )}
      {guidance && (
        <Text fz="sm" c="dimmed" mt={2}>
          {t('report.guided', {
            count: guidance.exemplars.length,
            score: guidance.score_without === null ? t('score.none') : formatScore(guidance.score_without),
          })}
        </Text>
      )}
      <ul className={classes.points}>
        {points.map((point) => (
          <KeyPoint key={point.text} point={point} {...shown} />
        ))}
      </ul>
    </div>
  );
}

function KeyPoint({ point, ...shown }: { point: Point } & Shown) {
  const { t } = useTranslation();
  const step = stepOf(point);
  const Icon = ICONS[step];
  return (
    <li data-step={step}>
      <Icon size={18} aria-hidden="true" />
      <div className={classes.point}>
        <div>
          <span className="jh-hidden">{t(`points.${step}`)}: </span>
          <span dir="auto" lang={INTERVIEW_LANGUAGE}>
            {point.text}
          </span>
          {point.weight !== 1 && ' '}
          {point.weight !== 1 && (
            <span className={classes.weight}>
              {t('report.weight', { weight: formatWeight(point.weight) })}
            </span>
          )}
        </div>
        <div className={classes.credit}>
          <span className="jh-numbers">
            <span className="jh-hidden">{t('report.credit')} </span>
            {formatPercent(point.credit)}
          </span>
          <span className={classes.creditTrack} aria-hidden="true">
            <span style={{ width: `${point.credit * 100}%` }} />
          </span>
        </div>
        {point.evidence.length > 0 && <Quotation point={point} {...shown} />}
      </div>
    </li>
  );
}

/** The candidate's words in their sentences; a press shows them in the transcript. */
export function Quotation({ point, answers, language, active, onShow, playerOf }: { point: Quoted } & Shown) {
  const { t } = useTranslation();
  const text = answers.find((answer) => answer.id === point.answer_id)?.text;
  if (text === undefined) return null;
  const excerpts = quote(text, point.evidence, language);
  const play = playerOf(point.answer_id);
  const words = (
    <button
      type="button"
      className={classes.evidence}
      aria-pressed={active?.evidence === point.evidence}
      onClick={(event) => onShow(point, event.currentTarget)}
    >
      <span className="jh-hidden">{t('report.showEvidence')}: </span>
      <span dir="auto" lang={language}>
        “{excerpts[0]?.cutBefore && '… '}
        {excerpts.map((excerpt, index) => (
          <Fragment key={excerpt.start}>
            {index > 0 && ' … '}
            {excerpt.pieces.map((piece) =>
              piece.marked ? (
                <mark key={piece.start} className={scores.mark}>
                  {piece.text}
                </mark>
              ) : (
                <Fragment key={piece.start}>{piece.text}</Fragment>
              ),
            )}
          </Fragment>
        ))}
        {excerpts.at(-1)?.cutAfter && ' …'}”
      </span>
    </button>
  );
  return (
    <div className={classes.quoted}>
      {words}
      {play && (
        <ActionIcon
          className="jh-no-print"
          variant="default"
          aria-label={`${t('player.moment')}: ${excerpts[0]?.pieces.map((piece) => piece.text).join('')}`}
          title={t('player.moment')}
          onClick={(event) => {
            onShow(point, event.currentTarget);
            play(point.evidence[0]?.start ?? 0);
          }}
        >
          <IconPlayerPlay size={15} />
        </ActionIcon>
      )}
    </div>
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
        <i lang={INTERVIEW_LANGUAGE}>({answer.question})</i>
      </Text>
    ));
}

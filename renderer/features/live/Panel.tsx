import { Progress, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { queries } from '../../api/queries.ts';
import { formatScore } from '../../ui/format.ts';
import { ScoreBar } from '../../ui/ScoreBar.tsx';
import classes from './live.module.css';
import { Notes } from './Notes.tsx';
import { Rubric } from './Rubric.tsx';
import type { Live } from './use-live.ts';

/** What only the interviewer sees: progress, rubric, scores as they rise; the notes stay in reach below. */
export function Panel({ interview, live }: { interview: Interview; live: Live }) {
  const { t } = useTranslation();
  const shown = live.current ?? live.last;
  const scoring = interview.consent?.ai_scoring !== false;
  const count = Math.max(interview.question_count, live.answered);
  return (
    <aside className={classes.panel} aria-label={t('panel.label')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className={classes.panelScroll} tabIndex={0} aria-label={t('panel.scores')}>
        <div className={classes.part}>
          <Progress value={interview.completion_percentage} aria-label={t('live.progress')} mb={6} />
          <Text fz="sm" c="dimmed">
            {t('panel.answered', { answered: live.answered, count })}
          </Text>
        </div>
        {shown && (
          <Part
            title={t('plan.keyPoints')}
            hint={t(live.current ? 'panel.pointsHint' : 'panel.pointsOfLast')}
          >
            <Rubric question={shown} answer={live.current ? null : live.lastAnswer} />
          </Part>
        )}
        {scoring ? (
          <LiveScores interview={interview} live={live} />
        ) : (
          <Part title={t('panel.skills')}>
            <Text fz="sm" c="dimmed">
              {t('panel.noScoring')}
            </Text>
          </Part>
        )}
      </section>
      <Part title={t('notes.title')} pinned>
        <Notes interview={interview} minRows={2} />
      </Part>
    </aside>
  );
}

/** Skills and tone: what was stored, overtaken by what the stream has told since. */
function LiveScores({ interview, live }: { interview: Interview; live: Live }) {
  const { t } = useTranslation();
  const assessments = useQuery(queries.assessments(interview.id));
  const sentiment = useQuery(queries.sentiment(interview.id));
  const scores: Record<string, number> = {
    ...Object.fromEntries(
      (assessments.data?.results ?? []).map((item) => [item.skill.name, item.accumulated_score]),
    ),
    ...live.skills,
  };
  const waiting = interview.skills.map((skill) => skill.name).filter((name) => scores[name] === undefined);
  const stored = sentiment.data?.results[0];
  const positive = live.sentiment?.positive ?? stored?.positive_score ?? null;
  const engagement = live.sentiment?.engagement ?? stored?.engagement_score ?? null;
  const percent = (value: number | null) => (value === null ? '–' : `${Math.round(value * 100)} %`);
  return (
    <>
      <Part title={t('panel.skills')}>
        <Stack gap="sm">
          {Object.entries(scores).map(([name, score]) => (
            <ScoreBar key={name} label={name} value={score} max={10} text={formatScore(score)} />
          ))}
          {waiting.length > 0 && (
            <Text fz="sm" c="dimmed">
              {t('panel.notYet', { names: waiting.join(', ') })}
            </Text>
          )}
        </Stack>
      </Part>
      <Part title={t('panel.sentiment')} hint={t('panel.sentimentHint')}>
        <Stack gap="sm">
          <ScoreBar label={t('measure.positive')} value={positive} max={1} text={percent(positive)} />
          <ScoreBar label={t('measure.engagement')} value={engagement} max={1} text={percent(engagement)} />
        </Stack>
      </Part>
    </>
  );
}

interface PartProps {
  title: string;
  hint?: string;
  pinned?: boolean;
  children: ReactNode;
}

function Part({ title, hint, pinned, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.part} data-pinned={pinned || undefined}>
      <Title order={2} id={id} fz={14} mb={hint ? 2 : 8}>
        {title}
      </Title>
      {hint && (
        <Text fz="xs" c="dimmed" mb={8}>
          {hint}
        </Text>
      )}
      {children}
    </section>
  );
}

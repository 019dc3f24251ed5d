import { Progress, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { queries } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatPercent, formatScore } from '../../ui/format.ts';
import { ScoreBar } from '../../ui/ScoreBar.tsx';
import classes from './live.module.css';
import { Notes } from './Notes.tsx';
import { Rubric } from './Rubric.tsx';
import type { Live } from './use-live.ts';

/** What only the interviewer sees: progress, scores as they rise, the rubric; the notes stay in reach below. */
export function Panel({ interview, live }: { interview: Interview; live: Live }) {
  const { t } = useTranslation();
  const shown = live.current ?? live.last;
  const scoring = interview.consent?.ai_scoring !== false;
  const answered = live.done - live.skipped;
  const hint = live.current ? 'panel.pointsHint' : 'panel.pointsOfLast';
  return (
    <aside className={classes.panel} aria-label={t('panel.label')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className={classes.panelScroll} tabIndex={0} aria-label={t('panel.scores')}>
        <div className={classes.part}>
          <Progress value={interview.completion_percentage} aria-label={t('live.progress')} mb={6} />
          <Text fz="sm" c="dimmed">
            {t('panel.answered', { answered, count: Math.max(interview.question_count, live.done) })}
            {live.skipped > 0 && t('panel.skipped', { count: live.skipped })}
          </Text>
        </div>
        {scoring ? (
          <LiveScores interview={interview} live={live} />
        ) : (
          <Part title={t('panel.byPerson')}>
            <Text fz="sm" c="dimmed">
              {t('panel.noScoring')}
            </Text>
          </Part>
        )}
        {shown && (
          <Part title={t('plan.keyPoints')} hint={scoring || !live.current ? t(hint) : undefined}>
            <Rubric question={shown} answer={live.current ? null : live.lastAnswer} />
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
  const scores = new Map<string, number | null>([
    ...interview.skills.map((skill) => [skill.name, null] as const),
    ...(assessments.data?.results ?? []).map((item) => [item.skill.name, item.accumulated_score] as const),
    ...Object.entries(live.skills),
  ]);
  // Figures that came while an answer is open are of words that may still change.
  const isDraft = (name: string) => live.current !== null && live.skills[name] !== undefined;
  const stored = sentiment.data?.results[0];
  const positive = live.sentiment?.positive ?? stored?.positive_score ?? null;
  const engagement = live.sentiment?.engagement ?? stored?.engagement_score ?? null;
  const percent = (value: number | null) => (value === null ? '–' : formatPercent(value));
  return (
    <>
      <Part title={t('panel.skills')}>
        <Stack gap={7}>
          {[...scores].map(([name, score]) => (
            <ScoreBar
              key={name}
              compact
              label={serverWords(name)}
              value={score}
              max={10}
              text={
                score === null ? (
                  '–'
                ) : (
                  <>
                    {isDraft(name) && (
                      <Text component="span" fz="xs" c="dimmed" fw={450}>
                        {t('panel.draft')}{' '}
                      </Text>
                    )}
                    {formatScore(score)}
                  </>
                )
              }
            />
          ))}
        </Stack>
      </Part>
      <Part title={t('panel.sentiment')} hint={t('panel.sentimentHint')}>
        <Stack gap={7}>
          <ScoreBar compact label={t('measure.positive')} value={positive} max={1} text={percent(positive)} />
          <ScoreBar
            compact
            label={t('measure.engagement')}
            value={engagement}
            max={1}
            text={percent(engagement)}
          />
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

import { Alert, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconPrinter, IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { type Download, DownloadMenu } from '../../ui/DownloadMenu.tsx';
import { formatDateTime, formatDuration } from '../../ui/format.ts';
import { Gauge } from '../../ui/Gauge.tsx';
import { BackLink, ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';
import { DecisionSection } from '../decisions/DecisionSection.tsx';
import { interviewTitle } from '../interviews/interview-title.ts';
import { Notes } from '../live/Notes.tsx';
import { PeopleSection } from '../people/PeopleSection.tsx';
import { SetScore } from '../people/SetScore.tsx';
import { usePart } from '../people/use-part.ts';
import { Advice } from './Advice.tsx';
import { AtAGlance } from './AtAGlance.tsx';
import { Course } from './Course.tsx';
import { InShort } from './InShort.tsx';
import { LearningPath } from './LearningPath.tsx';
import { Measures } from './Measures.tsx';
import type { Quoted } from './points.ts';
import classes from './report.module.css';
import { ScoreAgain } from './ScoreAgain.tsx';
import { SecondOpinions } from './SecondOpinions.tsx';
import { SkillScores } from './SkillScores.tsx';
import { returnTo, reveal } from './scroll.ts';
import { Transcript } from './Transcript.tsx';

/** The report: scores, each with the words that it stands on. */
export function Report({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const explanation = useQuery(queries.explanation(interview.id));
  const answers = useQuery(queries.answers(interview.id));
  const { mayReview } = usePart();
  const [active, setActive] = useState<Quoted | null>(null);
  const transcript = useRef<HTMLDivElement>(null);
  const askedFrom = useRef<HTMLElement>(null);
  /** What plays an answer from a place in its text. */
  const players = useRef(new Map<number, (place: number) => void>());
  const recorded = new Set(
    useQuery(queries.recordings(interview.id))
      .data?.results.filter(({ bytes }) => bytes > 0)
      .map((recording) => recording.question_id),
  );
  const practice = interview.is_practice;
  const scored = interview.consent?.ai_scoring !== false;
  const job = interviewTitle(interview);
  const shown = {
    answers: answers.data?.results ?? [],
    language: interview.language,
    active,
    playerOf: (answerId: number) => {
      const answer = answers.data?.results.find(({ id }) => id === answerId);
      return answer && recorded.has(answer.question_id)
        ? (place: number) => players.current.get(answerId)?.(place)
        : null;
    },
    onShow: (point: Quoted, from: HTMLElement) => {
      askedFrom.current = from;
      setActive(point);
      // Marked first, then looked for.
      requestAnimationFrame(() => {
        const words = transcript.current?.querySelector('[data-active]');
        if (transcript.current && words) reveal(words, transcript.current);
      });
    },
  };

  return (
    <>
      <PageHeader
        title={practice ? job : interview.candidate_name}
        back={
          practice ? (
            <BackLink to="/practice" place={t('nav.practice')} />
          ) : (
            <BackLink to="/interviews" place={t('interviews.title')} />
          )
        }
        mark={<StatusBadge status={interview.status} />}
        intro={[
          practice ? t('interview.practice') : job,
          formatDateTime(interview.start_time ?? interview.scheduled_time),
          ...(interview.duration === null ? [] : [formatDuration(interview.duration)]),
          t('report.answeredOf', { answered: interview.answered_count, count: interview.question_count }),
        ].join(' · ')}
        actions={
          <>
            <ButtonLink
              variant="default"
              to="/interviews/$interviewId"
              params={{ interviewId: interview.id }}
            >
              {t('interview.details')}
            </ButtonLink>
            <Downloads interviewId={interview.id} />
            <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
              {t('report.print')}
            </Button>
          </>
        }
      />
      <Stack gap="lg">
        <Section
          title={t('report.scores')}
          intro={t(practice ? 'report.practiceAdvice' : 'report.personDecides')}
        >
          {scored ? (
            <SimpleGrid cols={{ base: 2, md: 4 }} spacing="lg">
              <Gauge label={t('score.overall')} hint={t('score.outOf')} value={interview.overall_score} />
              <Gauge
                label={t('score.technical')}
                hint={t('score.outOf')}
                value={interview.technical_accuracy}
              />
              <Gauge
                label={t('score.behavioral')}
                hint={t('score.outOf')}
                value={interview.behavioral_score}
              />
              <Gauge
                label={t('glance.answered')}
                hint={t('glance.answeredOf', {
                  answered: interview.answered_count,
                  count: interview.question_count,
                })}
                value={interview.completion_percentage}
              />
            </SimpleGrid>
          ) : (
            <Alert color="gray" icon={<IconScale size={18} />} title={t('report.noConsentTitle')}>
              {t('report.noConsent')}
            </Alert>
          )}
          {scored && !practice && (
            <SetScore interviewId={interview.id} skill={null} engine={interview.overall_score} />
          )}
        </Section>
        {!practice && <DecisionSection interview={interview} />}
        {scored && <InShort lines={explanation.data?.summary ?? []} practice={practice} />}
        {scored && <AtAGlance interview={interview} />}
        {scored && <Advice interviewId={interview.id} practice={practice} />}
        {scored && practice && <LearningPath interviewId={interview.id} />}
        <Course interviewId={interview.id} tone={scored} />
        <div className={classes.columns}>
          <Stack gap="lg" style={{ minWidth: 0 }}>
            {scored && (
              <Section
                title={t('report.skills')}
                intro={<span className="jh-no-print">{t('report.skillsHint')}</span>}
              >
                <QueryView query={explanation} loading={<RowsSkeleton rows={3} />}>
                  {({ skills }) => (
                    <SkillScores
                      skills={skills}
                      {...shown}
                      {...(!practice && { interviewId: interview.id })}
                    />
                  )}
                </QueryView>
              </Section>
            )}
            {scored && <SecondOpinions opinions={explanation.data?.second_opinions ?? []} {...shown} />}
            {!practice && <PeopleSection interview={interview} explanation={explanation.data} />}
            {scored && <Measures interviewId={interview.id} explanation={explanation.data} />}
            {!practice && (
              <Section
                title={t('notes.title')}
                className={interview.interviewer_notes === '' ? 'jh-no-print' : undefined}
              >
                <Notes interview={interview} minRows={3} />
              </Section>
            )}
          </Stack>
          <Transcript
            ref={transcript}
            interview={interview}
            explanation={explanation.data}
            active={active}
            players={players.current}
            onReturn={() => askedFrom.current && returnTo(askedFrom.current)}
          />
        </div>
        {scored && explanation.data && (
          <Group justify="space-between">
            <Text fz="sm" c="dimmed">
              {t('report.scorer', {
                name: explanation.data.scorer.name,
                version: explanation.data.scorer.version,
              })}
            </Text>
            {mayReview && !practice && <ScoreAgain interviewId={interview.id} />}
          </Group>
        )}
      </Stack>
    </>
  );
}

/** The same report as a file to send on. */
function Downloads({ interviewId }: { interviewId: number }) {
  const { t } = useTranslation();
  const file = (
    kind: Download['kind'],
    mediaType: string,
    query: { export?: 'pdf' | 'csv' } = {},
  ): Download => ({
    kind,
    name: `report-${interviewId}.${kind}`,
    fetch: (signal) =>
      client.download(routes.getReport, mediaType, { params: { id: interviewId }, query, signal }),
  });
  return (
    <DownloadMenu
      label={t('download.open')}
      files={[
        file('pdf', 'application/pdf', { export: 'pdf' }),
        file('html', 'text/html'),
        file('csv', 'text/csv', { export: 'csv' }),
        file('json', 'application/json'),
      ]}
    />
  );
}

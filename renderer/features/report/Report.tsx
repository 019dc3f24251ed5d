import { Alert, Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconPrinter, IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { queries } from '../../api/queries.ts';
import { formatDateTime, formatDuration } from '../../ui/format.ts';
import { Gauge } from '../../ui/Gauge.tsx';
import { BackLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { interviewTitle } from '../interviews/interview-title.ts';
import { Notes } from '../live/Notes.tsx';
import { Measures } from './Measures.tsx';
import classes from './report.module.css';
import { SkillScores } from './SkillScores.tsx';
import { type Evidence, Transcript } from './Transcript.tsx';

/** The report: scores, each with the words that it stands on. */
export function Report({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const explanation = useQuery(queries.explanation(interview.id));
  const [active, setActive] = useState<Evidence | null>(null);
  const transcript = useRef<HTMLDivElement>(null);
  const practice = interview.is_practice;
  const scored = interview.consent?.ai_scoring !== false;
  const job = interviewTitle(interview);

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
          <Button
            variant="default"
            className="jh-no-print"
            leftSection={<IconPrinter size={16} />}
            onClick={() => window.print()}
          >
            {t('report.print')}
          </Button>
        }
      />
      <Stack gap="lg">
        <Section
          title={t('report.scores')}
          intro={t(practice ? 'report.practiceAdvice' : 'report.personDecides')}
        >
          {scored ? (
            <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="lg">
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
            </SimpleGrid>
          ) : (
            <Alert color="gray" icon={<IconScale size={18} />} title={t('report.noConsentTitle')}>
              {t('report.noConsent')}
            </Alert>
          )}
        </Section>
        <div className={classes.columns}>
          <Stack gap="lg" style={{ minWidth: 0 }}>
            {scored && (
              <Section title={t('report.skills')} intro={t('report.skillsHint')}>
                <QueryView query={explanation}>
                  {({ skills }) => (
                    <SkillScores
                      skills={skills}
                      active={active}
                      onShow={(evidence) => {
                        setActive(evidence);
                        // Marked first, then looked for.
                        requestAnimationFrame(() =>
                          transcript.current
                            ?.querySelector('[data-active]')
                            ?.scrollIntoView({ block: 'center', behavior: 'smooth' }),
                        );
                      }}
                    />
                  )}
                </QueryView>
              </Section>
            )}
            {scored && <Measures interviewId={interview.id} />}
            {!practice && (
              <Section title={t('notes.title')}>
                <Notes interview={interview} minRows={3} />
              </Section>
            )}
          </Stack>
          <Transcript ref={transcript} interview={interview} explanation={explanation.data} active={active} />
        </div>
        {scored && explanation.data && (
          <Text fz="sm" c="dimmed">
            {t('report.scorer', {
              name: explanation.data.scorer.name,
              version: explanation.data.scorer.version,
            })}
          </Text>
        )}
      </Stack>
    </>
  );
}

import { Button, Text } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Explanation } from '../../../shared/contract/analysis.ts';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { agreement, meanRatings } from '../../../shared/domain/scorecards.ts';
import { queries } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatPercent, formatScore } from '../../ui/format.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';
import { useMe } from '../auth/use-me.ts';
import { AgreementText } from './AgreementText.tsx';
import { EngineScore } from './EngineScore.tsx';
import { OverrideHistory } from './OverrideHistory.tsx';
import classes from './people.module.css';
import { RateModal } from './RateModal.tsx';
import { usePart } from './use-part.ts';

interface Props {
  interview: Interview;
  explanation: Explanation | undefined;
}

/** What people say of the interview, beside what the engine says. */
export function PeopleSection({ interview, explanation }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { mayReview } = usePart();
  const [rating, setRating] = useState(false);
  const cards = useQuery(queries.scorecards(interview.id));
  const own = cards.data?.results.find((card) => card.rater.id === me.id);
  // Once others have rated, one's own stays as it was sent.
  const isFixed = own !== undefined && (cards.data?.count ?? 0) > 1;
  return (
    <Section
      title={t('people.title')}
      intro={t('people.intro')}
      actions={
        mayReview &&
        cards.data &&
        !isFixed && (
          <Button
            variant="default"
            size="xs"
            className="jh-no-print"
            leftSection={<IconStar size={15} />}
            onClick={() => setRating(true)}
          >
            {t(own ? 'people.rateAnew' : 'people.rate')}
          </Button>
        )
      }
    >
      <QueryView query={cards} loading={<RowsSkeleton rows={3} />}>
        {({ results }) => (
          <SideBySide
            explanation={explanation}
            ratings={results.flatMap((card) =>
              card.ratings.map(({ skill, rating: given }) => ({
                rater: card.rater.id,
                skill: skill.name,
                rating: given,
              })),
            )}
          />
        )}
      </QueryView>
      {interview.job && <InJob jobId={interview.job.id} />}
      <OverrideHistory interviewId={interview.id} />
      <RateModal interview={interview} own={own} opened={rating} onClose={() => setRating(false)} />
    </Section>
  );
}

interface SideProps {
  explanation: Explanation | undefined;
  /** By the skills' names. */
  ratings: { rater: number; skill: string; rating: number }[];
}

function SideBySide({ explanation, ratings }: SideProps) {
  const { t } = useTranslation();
  if (ratings.length === 0) {
    return (
      <Text c="dimmed" fz="sm">
        {t('people.nobody')}
      </Text>
    );
  }
  const close = agreement(ratings);
  const scores = new Map(explanation?.skills.map(({ skill, score }) => [skill.name, score]));
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('plan.skill')}</th>
            <th scope="col">{t('people.people')}</th>
            <th scope="col">{t('people.engine')}</th>
          </tr>
        </thead>
        <tbody>
          {meanRatings(ratings).map(({ skill, mean, raters }) => (
            <tr key={skill}>
              <th scope="row">{serverWords(skill)}</th>
              <td className="jh-numbers">{t('people.mean', { mean: formatScore(mean), count: raters })}</td>
              <td className="jh-numbers">
                <EngineScore score={scores.get(skill) ?? null} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {close !== null && (
        <Text fz="sm" mt="sm">
          {t('people.close', { share: formatPercent(close) })}
        </Text>
      )}
    </>
  );
}

function InJob({ jobId }: { jobId: number }) {
  const found = useQuery(queries.jobAgreement(jobId));
  // Without a rated interview there is nothing to say.
  return found.data && found.data.interviews > 0 ? <AgreementText found={found.data} /> : null;
}

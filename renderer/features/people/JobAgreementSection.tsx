import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatScore } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { AgreementText } from './AgreementText.tsx';
import { EngineScore } from './EngineScore.tsx';
import classes from './people.module.css';

/** How people and the engine judged the skills over the finished interviews of a job. Nothing before anybody rated. */
export function JobAgreementSection({ jobId }: { jobId: number }) {
  const { t } = useTranslation();
  const found = useQuery(queries.jobAgreement(jobId));
  if (!found.data || found.data.interviews === 0) return null;
  return (
    <Section title={t('people.title')} intro={t('people.jobIntro', { count: found.data.interviews })}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('plan.skill')}</th>
            <th scope="col">{t('people.people')}</th>
            <th scope="col">{t('people.engine')}</th>
          </tr>
        </thead>
        <tbody>
          {found.data.skills.map(({ skill, mean_rating, rated, mean_score }) => (
            <tr key={skill.id}>
              <th scope="row">{serverWords(skill.name)}</th>
              <td className="jh-numbers">
                {t('people.meanOver', { mean: formatScore(mean_rating), count: rated })}
              </td>
              <td className="jh-numbers">
                <EngineScore score={mean_score} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <AgreementText found={found.data} />
    </Section>
  );
}

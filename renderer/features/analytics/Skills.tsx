import { Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterviewAnalytics } from '../../../shared/contract/analytics.ts';
import { gapTo, THRESHOLD } from '../../../shared/domain/benchmark.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { TargetBar } from '../../ui/charts/TargetBar.tsx';
import { formatScore } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import classes from './analytics.module.css';
import type { Drill } from './use-drill.ts';

interface Props {
  skills: InterviewAnalytics['skill_distribution'];
  drill: Drill;
}

const SHOWN = 10;

/** The mean score of each skill beside the target; a row leads to its interviews. */
export function Skills({ skills, drill }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? skills : skills.slice(0, SHOWN);
  return (
    <Section
      title={t('analytics.skills')}
      intro={t('analytics.skillsHint', { target: formatScore(THRESHOLD) })}
    >
      {skills.length === 0 ? (
        <Text c="dimmed" fz="sm">
          {t('analytics.noSkills')}
        </Text>
      ) : (
        <ul className={classes.skills}>
          {shown.map(({ skill, average_score, total_assessments }) => {
            const gap = gapTo(THRESHOLD, average_score);
            return (
              <li key={skill}>
                <Link
                  className={classes.skill}
                  to="/interviews"
                  search={drill({ skill, status: 'completed' })}
                >
                  <span className={classes.name}>
                    {serverWords(skill)}
                    <Text component="span" fz="xs" c="dimmed">
                      {t('analytics.assessed', { count: total_assessments })}
                    </Text>
                  </span>
                  <TargetBar score={average_score} target={THRESHOLD} />
                  <span className={classes.figure}>
                    <b className="jh-numbers">{formatScore(average_score)}</b>
                    <Text component="span" fz="xs" c="dimmed">
                      {gap === 0 ? t('analytics.reached') : t('analytics.below', { gap: formatScore(gap) })}
                    </Text>
                  </span>
                </Link>
              </li>
            );
          })}
        </ul>
      )}
      {skills.length > SHOWN && (
        <Group mt="sm" className="jh-no-print">
          <Button variant="default" size="compact-sm" onClick={() => setAll(!all)}>
            {all ? t('analytics.fewer') : t('analytics.allSkills', { count: skills.length })}
          </Button>
        </Group>
      )}
    </Section>
  );
}

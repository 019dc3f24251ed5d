import { Stack, Text } from '@mantine/core';
import { IconRosetteDiscountCheck, IconTargetArrow } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../../shared/contract/recommendations.ts';
import { queries } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';
import { Quoting } from './Quoting.tsx';
import classes from './report.module.css';

const ICONS = { improvement: IconTargetArrow, strength: IconRosetteDiscountCheck } as const;

/** What to work on and what went well, each from the words that were said. */
export function Advice({ interviewId, practice }: { interviewId: number; practice: boolean }) {
  const { t } = useTranslation();
  const found = useQuery(queries.recommendations(interviewId));
  return (
    <Section
      title={t(practice ? 'report.advice' : 'report.adviceHiring')}
      intro={t(practice ? 'report.adviceHint' : 'report.adviceHiringHint')}
    >
      <QueryView query={found} loading={<RowsSkeleton rows={3} />}>
        {({ results }) =>
          results.length === 0 ? (
            <Text c="dimmed">{t('report.adviceNone')}</Text>
          ) : (
            <Stack component="ul" gap="lg" className={classes.advice}>
              {results.map((each) => (
                <Piece key={each.id} of={each} />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Section>
  );
}

/** Its first line says where the skill stands, the others why and what to do. */
function Piece({ of: { recommendation_text, feedback_type } }: { of: Recommendation }) {
  const Icon = ICONS[feedback_type];
  const [first = '', ...others] = recommendation_text.split('\n').map(serverWords);
  return (
    <li className={classes.piece}>
      <Icon size={20} className={classes.mark} data-type={feedback_type} aria-hidden="true" />
      <Stack gap={4}>
        <Text fw={600}>{first}</Text>
        {others.map((line) => (
          <Text key={line} fz="sm" dir="auto">
            <Quoting text={line} />
          </Text>
        ))}
      </Stack>
    </li>
  );
}

import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SecondOpinion } from '../../../shared/contract/analysis.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { formatScore } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import classes from './report.module.css';
import { Quotation, type Shown } from './SkillScores.tsx';

type Props = { opinions: readonly SecondOpinion[] } & Shown;

/** What a language model makes of the answers, apart from every score. Nothing where none was asked. */
export function SecondOpinions({ opinions, ...shown }: Props) {
  const { t } = useTranslation();
  if (opinions.length === 0) return null;
  return (
    <Section title={t('opinion.title')} intro={t('opinion.intro')}>
      <Stack gap="lg">
        {opinions.map((opinion) => (
          <Opinion key={opinion.answer_id} opinion={opinion} {...shown} />
        ))}
      </Stack>
    </Section>
  );
}

function Opinion({ opinion, ...shown }: { opinion: SecondOpinion } & Shown) {
  const { t } = useTranslation();
  const { question, score, embedded_score, agrees, model, host, failure, prompt_version } = opinion;
  return (
    <article aria-label={question}>
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
      {opinion.status !== 'given' ? (
        <Text fz="sm" c="dimmed" mt={4}>
          {t(`opinion.${opinion.status}`)} {failure && t(`engines.trouble.${failure}`)}
        </Text>
      ) : (
        <>
          <Group gap="sm" mt={4}>
            <Text fz="sm">
              {t('opinion.model')} <b>{formatScore(score ?? 0)}</b>
              {embedded_score !== null && (
                <>
                  {' · '}
                  {t('opinion.scorer')} <b>{formatScore(embedded_score)}</b>
                </>
              )}
            </Text>
            {agrees !== null && (
              <Badge color={agrees ? 'gray' : 'yellow'}>
                {t(agrees ? 'opinion.agrees' : 'opinion.differs')}
              </Badge>
            )}
          </Group>
          <ul className={classes.points}>
            {opinion.key_points.map((point) => (
              <Point
                key={point.text}
                point={point}
                quoted={{ answer_id: opinion.answer_id, evidence: point.evidence }}
                {...shown}
              />
            ))}
          </ul>
        </>
      )}
      {model !== null && (
        <Text fz="xs" c="dimmed" mt={6}>
          {t('opinion.by', { model, host, prompt: prompt_version })}
        </Text>
      )}
    </article>
  );
}

interface PointProps extends Shown {
  point: SecondOpinion['key_points'][number];
  quoted: NonNullable<Shown['active']>;
}

function Point({ point: { text, covered }, quoted, ...shown }: PointProps) {
  const { t } = useTranslation();
  const Icon = covered ? IconCircleCheckFilled : IconCircleDashed;
  return (
    <li data-step={covered ? 'covered' : 'missed'}>
      <Icon size={18} aria-hidden="true" />
      <div>
        <span className="jh-hidden">{t(covered ? 'points.covered' : 'points.missed')}: </span>
        <span dir="auto" lang={INTERVIEW_LANGUAGE}>
          {text}
        </span>
        {quoted.evidence.length > 0 && <Quotation point={quoted} {...shown} />}
      </div>
    </li>
  );
}

import { Group, Radio } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { InterviewEngines } from '../../../shared/contract/engines.ts';
import type { Consent, Interview, Region } from '../../../shared/contract/interviews.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import classes from './live.module.css';

const ITEMS = ['recording', 'video', 'behavioral_analysis', 'ai_scoring'] as const;
type Item = (typeof ITEMS)[number];
type Choice = 'yes' | 'no';
export type Choices = Partial<Record<Item, Choice>>;

/** Nobody is asked about something that will not happen in this interview. */
export const askedItems = (interview: Interview, { recording }: Choices): readonly Item[] =>
  ITEMS.filter((item) => {
    if (item === 'behavioral_analysis') return interview.enable_behavioral_analysis;
    return item !== 'video' || recording !== 'no';
  });

/** What was not asked was not agreed to. */
const toConsent = (choices: Choices) => ({
  recording: choices.recording === 'yes',
  video: choices.recording === 'yes' && choices.video === 'yes',
  behavioral_analysis: choices.behavioral_analysis === 'yes',
  ai_scoring: choices.ai_scoring === 'yes',
});

const NONE_NAMED: InterviewEngines = { language_model: null, transcriber: null };

/** Records the choices, with the engines that the page names: what was not named is not agreed to. */
export function useConsent(interviewId: number) {
  const cache = useQueryClient();
  const query = queries.interviewEngines(interviewId);
  const engines = useQuery(query).data ?? NONE_NAMED;
  return async (choices: Choices, region: Region | null): Promise<void> => {
    try {
      const body = { ...toConsent(choices), engines, ...(region && { region }) };
      await client.call(routes.recordConsent, { params: { id: interviewId }, body });
    } catch (error) {
      // Others were set up meanwhile: the page is to name them before it is sent again.
      await cache.invalidateQueries({ queryKey: query.queryKey });
      throw error;
    }
  };
}

export const toChoices = (consent: Consent): Choices =>
  Object.fromEntries(ITEMS.map((item) => [item, consent[item] ? 'yes' : 'no']));

interface Props {
  interviewId: number;
  asked: readonly Item[];
  practice: boolean;
  choices: Choices;
  incomplete?: boolean;
  onChoose: (item: Item, choice: Choice) => void;
}

/** Each item apart, none chosen beforehand. */
export function ConsentItems({ interviewId, asked, practice, choices, incomplete, onChoose }: Props) {
  const { t } = useTranslation();
  const engines = useQuery(queries.interviewEngines(interviewId)).data;
  const described = (item: Item) => {
    const text = t(
      practice && item !== 'behavioral_analysis' ? `consent.practice_${item}` : `consent.${item}Text`,
    );
    if (item !== 'ai_scoring') return text;
    const { language_model: model, transcriber } = engines ?? {};
    return [
      text,
      model && t('consent.modelText', { model: model.model, host: model.host }),
      transcriber &&
        t(transcriber.is_local ? 'consent.localTranscriber' : 'consent.transcriber', transcriber),
    ]
      .filter(Boolean)
      .join(' ');
  };
  return asked.map((item) => (
    <Radio.Group
      key={item}
      className={classes.consent}
      label={t(`consent.${item}`)}
      description={described(item)}
      errorProps={{ mt: 'sm' }}
      descriptionProps={{ fz: 'md', lh: 1.5 }}
      labelProps={{ fw: 650, fz: 'md' }}
      value={choices[item] ?? null}
      onChange={(value) => onChoose(item, value as Choice)}
      error={incomplete && choices[item] === undefined ? t('consent.missing') : undefined}
    >
      <Group mt="sm" gap="lg">
        {(['yes', 'no'] as const).map((choice) => (
          <Radio
            key={choice}
            value={choice}
            label={t(`consent.${choice}`)}
            color="var(--jh-control)"
            iconColor="var(--jh-on-control)"
          />
        ))}
      </Group>
    </Radio.Group>
  ));
}

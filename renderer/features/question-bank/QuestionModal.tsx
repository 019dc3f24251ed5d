import {
  ActionIcon,
  Button,
  Group,
  Input,
  Modal,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difficulty, QuestionKind } from '../../../shared/content/schema.ts';
import { DIFFICULTIES, QUESTION_KINDS } from '../../../shared/contract/values.ts';
import { queries } from '../../api/queries.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { LeaveModal } from '../../ui/confirm.tsx';
import { FormAlert } from '../../ui/states.tsx';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { useUnsaved } from '../../ui/use-unsaved.tsx';

/** What is written of a question. */
export interface QuestionValues {
  text: string;
  kind: QuestionKind;
  skill_id: number;
  difficulty: Difficulty;
  time_limit_seconds: number;
  key_points: string[];
}

interface FormProps {
  /** What the form begins with. */
  initial: Partial<QuestionValues>;
  saveLabel: string;
  /** Only its words and its time may change. */
  wordsOnly?: boolean;
  /** Fields before and after those of the question. */
  first?: ReactNode;
  more?: ReactNode;
  /** Whether those are right; says itself what is not. */
  check?: () => boolean;
  /** A refusal is shown in the form. */
  save: (values: QuestionValues) => Promise<unknown>;
}
interface Props extends FormProps {
  title: string;
  opened: boolean;
  onClose: () => void;
}

/** A question of one's own, with what a good answer says. Closing it asks first when something was written. */
export function QuestionModal({ title, opened, onClose, ...form }: Props) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(false);
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
    setWritten(false);
    onClose();
  };
  const ask = () => (written ? setAsking(true) : close());
  return (
    <>
      <Modal
        opened={opened}
        onClose={ask}
        size="lg"
        title={title}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <QuestionForm {...form} onWritten={setWritten} onCancel={ask} onSaved={close} />
      </Modal>
      <LeaveModal opened={asking} onConfirm={close} onClose={() => setAsking(false)} />
    </>
  );
}

interface InnerProps extends FormProps {
  onWritten: (written: boolean) => void;
  onCancel: () => void;
  onSaved: () => void;
}

const FIELDS = ['text', 'kind', 'skill_id', 'difficulty', 'key_points'] as const;

function QuestionForm({
  initial,
  saveLabel,
  wordsOnly,
  first,
  more,
  check,
  save,
  onWritten,
  onCancel,
  onSaved,
}: InnerProps) {
  const { t } = useTranslation();
  const skills = useQuery(queries.skills());
  const form = useForm({
    initialValues: {
      text: initial.text ?? '',
      kind: initial.kind ?? 'technical',
      skill_id: initial.skill_id === undefined ? null : String(initial.skill_id),
      difficulty: initial.difficulty ?? 'intermediate',
      limit_minutes: ((initial.time_limit_seconds ?? 180) / 60) as number | string,
      key_points: initial.key_points ?? ['', ''],
    },
    validate: {
      text: (value) => (value.trim().length >= 10 ? null : t('plan.textShort')),
      skill_id: (value) => (value || wordsOnly ? null : t('plan.skillMissing')),
      key_points: (value) => (value.some((point) => point.trim()) ? null : t('plan.pointsMissing')),
    },
  });
  const errors = useFormErrors(form, FIELDS, { time_limit_seconds: 'limit_minutes' });
  const dirty = form.isDirty();
  useEffect(() => onWritten(dirty), [dirty, onWritten]);
  const unsaved = useUnsaved(dirty);
  const saving = useMutation({
    mutationFn: ({ limit_minutes, skill_id, key_points, ...values }: typeof form.values) =>
      save({
        ...values,
        skill_id: Number(skill_id),
        time_limit_seconds: Math.round(Number(limit_minutes) * 60),
        key_points: key_points.map((point) => point.trim()).filter(Boolean),
      }),
    onSuccess: onSaved,
    onError: errors.show,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => {
          errors.clear();
          if (check?.() ?? true) saving.mutate(values);
        },
        () => void check?.(),
      )}
    >
      {unsaved}
      <Stack>
        {first}
        <Textarea
          label={t('plan.question')}
          autosize
          minRows={2}
          maxRows={10}
          withAsterisk
          lang={INTERVIEW_LANGUAGE}
          data-autofocus={first === undefined || undefined}
          {...form.getInputProps('text')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {!wordsOnly && (
            <>
              <Select
                label={t('plan.skill')}
                searchable
                withAsterisk
                data={(skills.data?.results ?? []).map((skill) => ({
                  value: String(skill.id),
                  label: serverWords(skill.name),
                }))}
                {...form.getInputProps('skill_id')}
              />
              <Select
                label={t('plan.kind')}
                allowDeselect={false}
                data={QUESTION_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
                {...form.getInputProps('kind')}
              />
              <Select
                label={t('field.difficulty')}
                allowDeselect={false}
                data={DIFFICULTIES.map((level) => ({ value: level, label: t(`difficulty.${level}`) }))}
                {...form.getInputProps('difficulty')}
              />
            </>
          )}
          <NumberInput
            label={t('plan.limit')}
            min={0.5}
            max={30}
            step={0.5}
            suffix={` ${t('time.minuteUnit')}`}
            {...form.getInputProps('limit_minutes')}
          />
        </SimpleGrid>
        <KeyPoints form={form} />
        {more}
        <FormAlert message={errors.message} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {saveLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface PointsForm {
  values: { key_points: string[] };
  errors: Record<string, ReactNode>;
  getInputProps(path: string): object;
  insertListItem(path: 'key_points', item: string): void;
  removeListItem(path: 'key_points', index: number): void;
}

function KeyPoints({ form }: { form: PointsForm }) {
  const { t } = useTranslation();
  const points = form.values.key_points;
  const error = form.errors.key_points;
  return (
    <Stack gap="xs" component="fieldset" m={0} p={0} style={{ border: 0 }}>
      <legend style={{ padding: 0, fontWeight: 600, fontSize: 14 }}>{t('plan.keyPoints')}</legend>
      {points.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the points have no identity but their place
        <Group key={index} gap="xs" wrap="nowrap">
          <TextInput
            style={{ flex: 1 }}
            aria-label={t('plan.pointName', { number: index + 1 })}
            placeholder={t('plan.pointHint')}
            {...form.getInputProps(`key_points.${index}`)}
            error={index === 0 && error !== undefined}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={points.length === 1}
            aria-label={t('plan.removePoint', { number: index + 1 })}
            onClick={() => form.removeListItem('key_points', index)}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      {error && <Input.Error fz="sm">{error}</Input.Error>}
      {points.length < 12 && (
        <Button
          variant="subtle"
          color="gray"
          c="inherit"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => form.insertListItem('key_points', '')}
        >
          {t('plan.addPoint')}
        </Button>
      )}
    </Stack>
  );
}

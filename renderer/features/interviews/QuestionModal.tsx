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
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DIFFICULTIES,
  type Difficulty,
  QUESTION_KINDS,
  type QuestionKind,
} from '../../../shared/content/schema.ts';
import { routes } from '../../../shared/contract/index.ts';
import type { Interview } from '../../../shared/contract/interviews.ts';
import type { Question } from '../../../shared/contract/questions.ts';
import { client } from '../../api/client.ts';
import { keys, queries } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { LeaveModal } from '../../ui/confirm.tsx';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { useUnsaved } from '../../ui/use-unsaved.tsx';

interface Props {
  interview: Interview;
  /** The one to change; left out: a new one. */
  question?: Question;
  opened: boolean;
  onClose: () => void;
}

/** A question of one's own, with what a good answer says. Closing it asks first when something was written. */
export function QuestionModal({ interview, question, opened, onClose }: Props) {
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
        title={t(question ? 'plan.edit' : 'plan.add')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <QuestionForm
          interview={interview}
          question={question}
          onWritten={setWritten}
          onCancel={ask}
          onSaved={close}
        />
      </Modal>
      <LeaveModal opened={asking} onConfirm={close} onClose={() => setAsking(false)} />
    </>
  );
}

interface FormProps {
  interview: Interview;
  question: Question | undefined;
  onWritten: (written: boolean) => void;
  onCancel: () => void;
  onSaved: () => void;
}

const FIELDS = ['text', 'kind', 'skill_id', 'difficulty', 'key_points'] as const;

function QuestionForm({ interview, question, onWritten, onCancel, onSaved }: FormProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const skills = useQuery(queries.skills());
  // What the studio's list lacks has no number to choose it by.
  const first = question?.skill ?? interview.skills.find(({ id }) => id !== 0);
  const form = useForm({
    initialValues: {
      text: question?.text ?? '',
      kind: question?.kind ?? ('technical' as QuestionKind),
      skill_id: first ? String(first.id) : (null as string | null),
      difficulty: question?.difficulty ?? (interview.difficulty as Difficulty),
      limit_minutes: (question ? question.time_limit_seconds / 60 : 3) as number | string,
      key_points: question?.key_points?.map(({ text }) => text) ?? ['', ''],
    },
    validate: {
      text: (value) => (value.trim().length >= 10 ? null : t('plan.textShort')),
      skill_id: (value) => (value ? null : t('plan.skillMissing')),
      key_points: (value) => (value.some((point) => point.trim()) ? null : t('plan.pointsMissing')),
    },
  });
  const errors = useFormErrors(form, FIELDS, { time_limit_seconds: 'limit_minutes' });
  const dirty = form.isDirty();
  useEffect(() => onWritten(dirty), [dirty, onWritten]);
  const unsaved = useUnsaved(dirty);
  const save = useMutation({
    mutationFn: ({ limit_minutes, text, key_points, ...values }: typeof form.values) => {
      const body = {
        text,
        time_limit_seconds: Math.round(Number(limit_minutes) * 60),
        key_points: key_points.map((point) => point.trim()).filter(Boolean),
      };
      return question
        ? client.call(routes.updateQuestion, { params: { id: interview.id, qid: question.id }, body })
        : client.call(routes.addQuestion, {
            params: { id: interview.id },
            body: { ...body, ...values, skill_id: Number(values.skill_id) },
          });
    },
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: keys.interview(interview.id) });
      toastDone(t(question ? 'plan.changed' : 'plan.added'));
      onSaved();
    },
    onError: errors.show,
  });
  const points = form.values.key_points;
  const pointsError = form.errors.key_points;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        errors.clear();
        save.mutate(values);
      })}
    >
      {unsaved}
      <Stack>
        <Textarea
          label={t('plan.question')}
          autosize
          minRows={2}
          withAsterisk
          data-autofocus
          {...form.getInputProps('text')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {!question && (
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
                error={index === 0 && pointsError !== undefined}
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
          {pointsError && <Input.Error fz="sm">{pointsError}</Input.Error>}
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
        <FormAlert message={errors.message} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t(question ? 'plan.change' : 'plan.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

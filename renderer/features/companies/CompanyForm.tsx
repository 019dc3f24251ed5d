import { Button, Group, NumberInput, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Company } from '../../../shared/contract/companies.ts';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import { MOST_KEEP_DAYS } from '../../../shared/contract/values.ts';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone, toastError } from '../../ui/toast.ts';
import { toastUndo } from '../../ui/toast-undo.tsx';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { useUnsaved } from '../../ui/use-unsaved.tsx';

const FIELDS = ['company_name', 'industry', 'sentiment_in_fit', 'recording_keep_days'] as const;
type Field = (typeof FIELDS)[number];
type Values = Pick<Company, Field>;

const limits = TEXT_LIMITS.updateCompany;
const pick = (values: Values, fields: readonly Field[]): Partial<Values> =>
  Object.fromEntries(fields.map((field) => [field, values[field]]));
const valuesOf = (company: Company) => pick(company, FIELDS) as Values;

/** Name, industry, what counts in the fit and how long recordings are kept. */
export function CompanyForm({ company }: { company: Company }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  /** What the server had when the form last took it over: only what differs from it is sent. */
  const [base, setBase] = useState(() => valuesOf(company));
  const form = useForm({
    initialValues: base,
    validate: { company_name: (value) => (value.trim() ? null : t('company.nameMissing')) },
  });
  const errors = useFormErrors(form, FIELDS);
  const changed = FIELDS.filter((field) => base[field] !== form.values[field]);
  const unsaved = useUnsaved(changed.length > 0);
  /** Follows the server, but for what is being written on top. */
  const take = (theirs: Company, writing: readonly Field[] = []) => {
    setBase(valuesOf(theirs));
    form.setValues({ ...valuesOf(theirs), ...pick(form.values, writing) });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the server has something new
  useEffect(() => take(company, changed), [company]);
  const show = (saved: Company) => {
    cache.setQueryData(queries.company().queryKey, saved);
    // Its name is on many pages, and what counts in the fit is in all scores.
    return cache.invalidateQueries();
  };
  const send = (body: Partial<Values>) => client.call(routes.updateCompany, { body });
  const undo = useMutation({
    mutationFn: send,
    onSuccess: (saved) => {
      toastDone(t('company.restored'));
      return show(saved);
    },
    onError: toastError,
  });
  const save = useMutation({
    mutationFn: () => send(pick(form.values, changed)),
    onMutate: () => pick(base, changed),
    onSuccess: (saved, _, before) => {
      take(saved);
      toastUndo(t('company.saved'), { label: t('action.undo'), onUndo: () => undo.mutate(before) });
      return show(saved);
    },
    onError: errors.show,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(() => {
        errors.clear();
        save.mutate();
      })}
    >
      {unsaved}
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t('company.name')}
            description={t('company.nameHint')}
            withAsterisk
            autoComplete="organization"
            maxLength={limits.company_name}
            {...form.getInputProps('company_name')}
          />
          <TextInput
            label={t('company.industry')}
            description={t('company.industryHint')}
            maxLength={limits.industry}
            {...form.getInputProps('industry')}
          />
        </SimpleGrid>
        <Switch
          label={t('company.sentiment')}
          description={t('company.sentimentHint')}
          {...form.getInputProps('sentiment_in_fit', { type: 'checkbox' })}
        />
        <NumberInput
          label={t('company.keepDays')}
          description={t('company.keepDaysHint')}
          placeholder={t('company.keepAlways')}
          maw={360}
          min={1}
          max={MOST_KEEP_DAYS}
          allowDecimal={false}
          allowNegative={false}
          {...form.getInputProps('recording_keep_days')}
          value={form.values.recording_keep_days ?? ''}
          onChange={(days) => form.setFieldValue('recording_keep_days', days === '' ? null : Number(days))}
        />
        <FormAlert message={errors.message} />
        <Group>
          <Button type="submit" loading={save.isPending} disabled={changed.length === 0}>
            {t('action.saveChanges')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import type { NewSession } from '../../api/session.ts';
import { FormAlert } from '../../ui/states.tsx';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { companyProblem, NOBODY, PersonFields } from './PersonFields.tsx';

interface Props {
  onSession: (session: NewSession) => void;
  onCancel?: () => void;
}

/** Makes a local profile and opens it. */
export function NewProfileForm({ onSession, onCancel }: Props) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: NOBODY,
    validate: {
      first_name: (value) => (value.trim() ? null : t('offline.nameMissing')),
      company_name: companyProblem,
    },
  });
  const errors = useFormErrors(form, ['first_name', 'last_name', 'company_name']);
  const make = useMutation({
    mutationFn: ({ role, company_name, ...names }: typeof form.values) =>
      client.call(routes.offline, {
        body: { role, ...names, ...(role === 'employer' && { company_name: company_name.trim() }) },
      }),
    onSuccess: onSession,
    onError: errors.show,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        errors.clear();
        make.mutate(values);
      })}
    >
      <Stack>
        <PersonFields form={form} named />
        <FormAlert message={errors.message} />
        <Group>
          <Button type="submit" size="md" loading={make.isPending}>
            {t('offline.start')}
          </Button>
          {onCancel && (
            <Button variant="subtle" color="gray" c="inherit" size="md" onClick={onCancel}>
              {t('offline.existing')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

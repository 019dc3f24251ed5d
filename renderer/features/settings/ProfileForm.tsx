import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import type { User } from '../../../shared/contract/users.ts';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';

const limits = TEXT_LIMITS.updateMe;

/** One's own names; of an account also what it signs in with. A local profile signs in with nothing. */
export function ProfileForm({ me }: { me: User }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const form = useForm({
    initialValues: { first_name: me.first_name, last_name: me.last_name, username: me.username },
  });
  const errors = useFormErrors(form, ['first_name', 'last_name', 'username']);
  const save = useMutation({
    mutationFn: (body: typeof form.values) => client.call(routes.updateMe, { body }),
    onSuccess: (saved) => {
      cache.setQueryData(queries.me().queryKey, saved);
      const names = { first_name: saved.first_name, last_name: saved.last_name, username: saved.username };
      form.setValues(names);
      form.resetDirty(names);
      toastDone(t('settings.saved'));
    },
    onError: errors.show,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        errors.clear();
        save.mutate(values);
      })}
    >
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t('field.firstName')}
            autoComplete="given-name"
            maxLength={limits.first_name}
            {...form.getInputProps('first_name')}
          />
          <TextInput
            label={t('field.lastName')}
            autoComplete="family-name"
            maxLength={limits.last_name}
            {...form.getInputProps('last_name')}
          />
          {me.email !== null && (
            <>
              <TextInput
                label={t('field.username')}
                autoComplete="username"
                maxLength={limits.username}
                {...form.getInputProps('username')}
              />
              <TextInput label={t('field.email')} value={me.email} readOnly variant="filled" />
            </>
          )}
          {me.company && (
            <TextInput label={t('field.company')} value={me.company.company_name} readOnly variant="filled" />
          )}
        </SimpleGrid>
        <FormAlert message={errors.message} />
        <Group>
          <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
            {t('action.saveChanges')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

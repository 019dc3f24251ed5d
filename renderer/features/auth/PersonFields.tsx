import { SimpleGrid, TextInput } from '@mantine/core';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import { type NewRole, RoleChoice } from './RoleChoice.tsx';

const limits = TEXT_LIMITS.register;

/** What every new profile or account begins with. */
export interface Person {
  role: NewRole;
  first_name: string;
  last_name: string;
  company_name: string;
}
export const NOBODY: Person = { role: 'employer', first_name: '', last_name: '', company_name: '' };

/** Who interviews does it for a company: what is wrong with its name, or null. */
export const companyProblem = (name: string, { role }: Pick<Person, 'role'>): string | null =>
  role === 'user' || name.trim() ? null : i18next.t('offline.companyMissing');

interface Props {
  form: {
    values: Pick<Person, 'role'>;
    setFieldValue(field: 'role', role: NewRole): void;
    getInputProps(field: Exclude<keyof Person, 'role'>): object;
  };
  /** Whether a first name is asked for or only welcome. */
  named?: boolean;
}

/** What brings somebody here, their name, and the company where there is one. */
export function PersonFields({ form, named }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <RoleChoice value={form.values.role} onChange={(role) => form.setFieldValue('role', role)} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t('field.firstName')}
          autoComplete="given-name"
          withAsterisk={named}
          maxLength={limits.first_name}
          {...form.getInputProps('first_name')}
        />
        <TextInput
          label={t('field.lastName')}
          autoComplete="family-name"
          maxLength={limits.last_name}
          {...form.getInputProps('last_name')}
        />
      </SimpleGrid>
      {form.values.role === 'employer' && (
        <TextInput
          label={t('field.company')}
          autoComplete="organization"
          withAsterisk
          maxLength={limits.company_name}
          {...form.getInputProps('company_name')}
        />
      )}
    </>
  );
}

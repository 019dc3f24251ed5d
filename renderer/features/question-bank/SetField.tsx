import { Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import type { SetTarget } from './set-changes.ts';
import { wrongName } from './set-name.ts';

const NEW = 'new';

/** Which set something goes into, and what is not right about the choice. */
export function useSetTarget() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [error, setError] = useState<{ chosen?: string; name?: string }>({});
  const target: SetTarget | null =
    chosen === null ? null : chosen === NEW ? { name: name.trim() } : { id: Number(chosen) };
  return {
    chosen,
    name,
    error,
    target,
    choose(next: string | null) {
      setChosen(next);
      setError({});
    },
    write(next: string) {
      setName(next);
      setError({});
    },
    /** Says at the field what is missing; true where nothing is. */
    check(): boolean {
      if (chosen === null) setError({ chosen: t('sets.intoMissing') });
      else if (chosen === NEW && wrongName(name) !== null) setError({ name: t('sets.nameMissing') });
      else return true;
      return false;
    },
  };
}

/** A set of the company, found by typing, or a new one by its name. */
export function SetField({ choice }: { choice: ReturnType<typeof useSetTarget> }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const { chosen } = choice;
  const id = chosen === null || chosen === NEW ? null : Number(chosen);
  const one = useQuery({ ...queries.questionSet(id ?? 0), enabled: id !== null });
  const label = one.data?.name ?? (chosen === NEW ? t('sets.newOption') : undefined);
  const sets = useQuery(
    queries.questionSets({
      limit: '50',
      ordering: '-updated_at',
      // What stands in the field because it was chosen is not searched for.
      search: search && search !== label ? search : undefined,
    }),
  );
  const found = (sets.data?.results ?? []).map((set) => ({ value: String(set.id), label: set.name }));
  const own = id !== null && one.data && !found.some(({ value }) => value === chosen);
  return (
    <Stack gap="sm">
      <Select
        label={t('sets.into')}
        placeholder={t('sets.chooseSet')}
        withAsterisk
        searchable
        allowDeselect={false}
        data={[
          { value: NEW, label: t('sets.newOption') },
          ...(own ? [{ value: String(id), label: one.data.name }] : []),
          ...found,
        ]}
        // What the server found is what there is: names are compared there.
        filter={({ options }) => options}
        value={chosen}
        onChange={choice.choose}
        onSearchChange={setTyped}
        error={choice.error.chosen}
      />
      {chosen === NEW && (
        <TextInput
          label={t('sets.name')}
          withAsterisk
          maxLength={200}
          value={choice.name}
          onChange={(event) => choice.write(event.currentTarget.value)}
          error={choice.error.name}
        />
      )}
    </Stack>
  );
}

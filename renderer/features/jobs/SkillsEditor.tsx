import { ActionIcon, Button, Group, NumberInput, Select, Stack, Switch, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job, JobSkill } from '../../../shared/contract/jobs.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys, queries } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { useUnsaved } from '../../ui/use-unsaved.tsx';
import classes from './jobs.module.css';
import { isOwn } from './SkillChip.tsx';

/** Its weight as it is typed: an emptied field is text. */
type WrittenSkill = Omit<JobSkill, 'weight' | 'years'> & { weight: number | string; years: number | string };

const OWN = 'own';
const LONGEST_NAME = 60;

/** Adds, weighs and removes a job's skills. */
export function SkillsEditor({ job, onDone }: { job: Job; onDone: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const known = useQuery(queries.skills());
  const written = job.skills.map(({ years, ...skill }) => ({ ...skill, years: years ?? '' }));
  const [skills, setSkills] = useState<WrittenSkill[]>(written);
  const [typed, setTyped] = useState('');
  const change = (name: string, part: Partial<WrittenSkill>) =>
    setSkills((list) => list.map((item) => (item.skill.name === name ? { ...item, ...part } : item)));
  const save = useMutation({
    mutationFn: () =>
      client.call(routes.patchJob, {
        params: { id: job.id },
        body: {
          skills: skills.map(({ skill, is_required, weight, years }) => ({
            ...(isOwn(skill) ? { name: skill.name } : { skill_id: skill.id }),
            is_required,
            weight: Number(weight),
            years: years === '' ? undefined : Number(years),
          })),
        },
      }),
    onSuccess: (saved) => {
      cache.setQueryData(queries.job(job.id).queryKey, saved);
      void cache.invalidateQueries({ queryKey: keys.jobs });
      toastDone(t('skills.saved'));
      onDone();
    },
  });
  const blank = skills.find((item) => item.weight === '');
  const unsaved = useUnsaved(JSON.stringify(skills) !== JSON.stringify(written) && !save.isSuccess);
  const free = (known.data?.results ?? []).filter(
    (skill) => !skills.some((item) => item.skill.id === skill.id),
  );
  // Whatever else is typed becomes a skill of this job alone.
  const wanted = typed.trim();
  const isTaken = [...(known.data?.results ?? []), ...skills.map(({ skill }) => skill)].some(
    ({ name }) => name.toLowerCase() === wanted.toLowerCase(),
  );
  const own = wanted.length >= 2 && wanted.length <= LONGEST_NAME && !isTaken ? wanted : null;
  return (
    <Stack gap="sm">
      {unsaved}
      <div>
        {skills.map(({ skill, is_required, weight, years }) => (
          <div key={skill.name} className={classes.skillRow}>
            <Text fw={600} fz="sm" className={classes.skillName}>
              {serverWords(skill.name)}
            </Text>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('skills.removeName', { name: serverWords(skill.name) })}
              onClick={() => setSkills((list) => list.filter((item) => item.skill.name !== skill.name))}
            >
              <IconX size={16} />
            </ActionIcon>
            <Switch
              className={classes.skillSwitch}
              size="sm"
              label={t('skills.required')}
              aria-label={t('skills.requiredName', { name: serverWords(skill.name) })}
              checked={is_required}
              onChange={(event) => change(skill.name, { is_required: event.currentTarget.checked })}
            />
            <NumberInput
              size="xs"
              w={72}
              aria-label={t('skills.weightName', { name: serverWords(skill.name) })}
              min={0.1}
              max={3}
              step={0.1}
              decimalScale={1}
              prefix="× "
              value={weight}
              error={weight === ''}
              onChange={(value) => change(skill.name, { weight: value })}
            />
            <NumberInput
              size="xs"
              w={84}
              aria-label={t('skills.years', { name: serverWords(skill.name) })}
              placeholder={t('skills.yearsHint')}
              min={1}
              max={30}
              allowDecimal={false}
              suffix={t('skills.yearsSuffix')}
              value={years}
              onChange={(value) => change(skill.name, { years: value })}
            />
          </div>
        ))}
      </div>
      <Select
        label={t('skills.add')}
        placeholder={t('skills.addHint')}
        searchable
        value={null}
        nothingFoundMessage={t('skills.notFound')}
        data={[
          ...free.map((skill) => ({ value: String(skill.id), label: serverWords(skill.name) })),
          ...(own === null ? [] : [{ value: OWN, label: t('skills.addOwn', { name: own }) }]),
        ]}
        onSearchChange={setTyped}
        searchValue={typed}
        onChange={(id) => {
          const skill =
            id === OWN && own !== null
              ? { id: 0, name: own, category: 'Other' }
              : free.find((item) => String(item.id) === id);
          if (skill) setSkills((list) => [...list, { skill, is_required: true, weight: 1, years: '' }]);
          setTyped('');
        }}
      />
      <FormAlert
        message={
          blank
            ? t('skills.weightMissing', { name: serverWords(blank.skill.name) })
            : save.isError
              ? errorText(save.error)
              : null
        }
      />
      <Group gap="xs">
        <Button
          size="xs"
          loading={save.isPending}
          disabled={blank !== undefined}
          onClick={() => save.mutate()}
        >
          {t('skills.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {t('action.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

import { ActionIcon, Button, Group, NumberInput, Select, Stack, Switch, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/index.ts';
import type { Job, JobSkill } from '../../../shared/contract/jobs.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys, queries } from '../../api/queries.ts';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { useUnsaved } from '../../ui/use-unsaved.tsx';
import classes from './jobs.module.css';

/** Its weight as it is typed: an emptied field is text. */
type WrittenSkill = Omit<JobSkill, 'weight'> & { weight: number | string };

/** Adds, weighs and removes a job's skills. */
export function SkillsEditor({ job, onDone }: { job: Job; onDone: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const known = useQuery(queries.skills());
  const [skills, setSkills] = useState<WrittenSkill[]>(job.skills);
  const change = (id: number, part: Partial<WrittenSkill>) =>
    setSkills((list) => list.map((item) => (item.skill.id === id ? { ...item, ...part } : item)));
  const save = useMutation({
    mutationFn: () =>
      client.call(routes.patchJob, {
        params: { id: job.id },
        body: {
          skills: skills.map(({ skill, is_required, weight }) => ({
            skill_id: skill.id,
            is_required,
            weight: Number(weight),
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
  const unsaved = useUnsaved(JSON.stringify(skills) !== JSON.stringify(job.skills) && !save.isSuccess);
  const free = (known.data?.results ?? []).filter(
    (skill) => !skills.some((item) => item.skill.id === skill.id),
  );
  return (
    <Stack gap="sm">
      {unsaved}
      <div>
        {skills.map(({ skill, is_required, weight }) => (
          <div key={skill.id} className={classes.skillRow}>
            <Text fw={600} fz="sm" style={{ flex: '1 1 100%' }}>
              {skill.name}
            </Text>
            <Switch
              size="sm"
              label={t('skills.required')}
              aria-label={t('skills.requiredName', { name: skill.name })}
              checked={is_required}
              onChange={(event) => change(skill.id, { is_required: event.currentTarget.checked })}
            />
            <NumberInput
              size="xs"
              w={96}
              aria-label={t('skills.weightName', { name: skill.name })}
              min={0.1}
              max={3}
              step={0.1}
              decimalScale={1}
              prefix="× "
              value={weight}
              error={weight === ''}
              onChange={(value) => change(skill.id, { weight: value })}
            />
            <ActionIcon
              ml="auto"
              variant="subtle"
              color="gray"
              aria-label={t('skills.removeName', { name: skill.name })}
              onClick={() => setSkills((list) => list.filter((item) => item.skill.id !== skill.id))}
            >
              <IconX size={16} />
            </ActionIcon>
          </div>
        ))}
      </div>
      <Select
        label={t('skills.add')}
        placeholder={t('skills.addHint')}
        searchable
        value={null}
        nothingFoundMessage={t('skills.notFound')}
        data={free.map((skill) => ({ value: String(skill.id), label: skill.name }))}
        onChange={(id) => {
          const skill = free.find((item) => String(item.id) === id);
          if (skill) setSkills((list) => [...list, { skill, is_required: true, weight: 1, years: null }]);
        }}
      />
      <FormAlert
        message={
          blank
            ? t('skills.weightMissing', { name: blank.skill.name })
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

import { Button, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../shared/contract/jobs.ts';
import { Section } from '../../ui/Section.tsx';
import classes from './jobs.module.css';
import { isOwn, SkillChip } from './SkillChip.tsx';
import { SkillsEditor } from './SkillsEditor.tsx';

/** The skills that the job's interviews ask about; read from its text until somebody sets them. */
export function SkillsSection({ job, editable }: { job: Job; editable: boolean }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  return (
    <Section
      title={t('skills.title')}
      intro={[
        t('skills.intro'),
        ...(job.skills.some((skill) => !skill.is_required) ? [t('skills.dashed')] : []),
        ...(job.skills.some((skill) => skill.weight !== 1) ? [t('skills.weighted')] : []),
        ...(job.skills.some(({ skill }) => isOwn(skill)) ? [t('skills.ownNote')] : []),
        ...(job.suggested_difficulty === null
          ? []
          : [t('skills.suggested', { level: t(`difficulty.${job.suggested_difficulty}`) })]),
      ].join(' ')}
      actions={
        editable &&
        !editing && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPencil size={14} />}
            onClick={() => setEditing(true)}
          >
            {t('skills.edit')}
          </Button>
        )
      }
    >
      {editing ? (
        <SkillsEditor job={job} onDone={() => setEditing(false)} />
      ) : job.skills.length > 0 ? (
        <div className={classes.skills} style={{ marginTop: 0 }}>
          {job.skills.map((skill) => (
            <SkillChip key={skill.skill.name} skill={skill} />
          ))}
        </div>
      ) : (
        <Text c="dimmed" fz="sm">
          {t('skills.none')}
        </Text>
      )}
    </Section>
  );
}

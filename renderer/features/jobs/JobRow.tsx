import { Badge, Group, Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../shared/contract/jobs.ts';
import { formatDate } from '../../ui/format.ts';
import rows from '../../ui/rows.module.css';
import classes from './jobs.module.css';
import { SkillChip } from './SkillChip.tsx';

const SHOWN = 6;

/** A job in the list. */
export function JobRow({ job }: { job: Job }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link className={rows.link} to="/jobs/$jobId" params={{ jobId: job.id }}>
        <div className={rows.main}>
          <Group gap="xs">
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {job.title}
            </Text>
            {!job.is_active && <Badge color="gray">{t('jobs.inactive')}</Badge>}
          </Group>
          <Text fz="sm" c="dimmed">
            {t(`focus.${job.job_focus}`)} · {t('jobs.posted', { date: formatDate(job.created_at) })}
          </Text>
          {job.skills.length > 0 && (
            <div className={classes.skills}>
              {job.skills.slice(0, SHOWN).map((skill) => (
                <SkillChip key={skill.skill.name} skill={skill} />
              ))}
              {job.skills.length > SHOWN && (
                <Text fz={12.5} c="dimmed" component="span" lh="26px">
                  {t('skills.more', { count: job.skills.length - SHOWN })}
                </Text>
              )}
            </div>
          )}
        </div>
        <IconChevronRight size={17} color="var(--mantine-color-dimmed)" aria-hidden="true" />
      </Link>
    </li>
  );
}

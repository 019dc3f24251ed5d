import { Group, Radio, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './WelcomePage.module.css';

export type NewRole = 'employer' | 'user';

/** "I interview people" or "I want to practise". */
export function RoleChoice({ value, onChange }: { value: NewRole; onChange: (role: NewRole) => void }) {
  const { t } = useTranslation();
  return (
    <Radio.Group label={t('roleChoice.label')} value={value} onChange={(role) => onChange(role as NewRole)}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} mt={6} spacing="xs">
        {(['employer', 'user'] as const).map((role) => (
          <Radio.Card
            key={role}
            value={role}
            className={classes.role}
            aria-label={t(`roleChoice.${role}`)}
            aria-describedby={`role-${role}`}
          >
            <Group wrap="nowrap" align="flex-start" gap="sm">
              <Radio.Indicator color="var(--jh-control)" iconColor="var(--jh-on-control)" />
              <div>
                <Text fw={600} fz="sm" lh={1.35}>
                  {t(`roleChoice.${role}`)}
                </Text>
                <Text id={`role-${role}`} fz={12.5} c="dimmed" lh={1.4} mt={2}>
                  {t(`roleChoice.${role}Hint`)}
                </Text>
              </div>
            </Group>
          </Radio.Card>
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}

import { Button, Checkbox, Fieldset, Group, Input, Table } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../auth/use-me.ts';
import { DEEDS, usableScopes } from './scopes.ts';

interface Props {
  value?: string[];
  onChange?: (scopes: string[]) => void;
  error?: ReactNode;
}

/** What a key may do: for each resource reading and changing. */
export function ScopesField({ value = [], onChange = () => {}, error }: Props) {
  const { t } = useTranslation();
  const usable = usableScopes(useMe());
  const label = useId();
  const reading = usable.flatMap(({ resource, deeds }) =>
    deeds.includes('read') ? [`${resource}:read`] : [],
  );
  const toggle = (scope: string) =>
    onChange(value.includes(scope) ? value.filter((each) => each !== scope) : [...value, scope]);
  return (
    <Fieldset variant="unstyled" p={0} m={0} bd="none" aria-labelledby={label}>
      <Group justify="space-between" align="flex-end" mb={4}>
        <Input.Label labelElement="div" id={label} required>
          {t('keys.scopes')}
        </Input.Label>
        <Button
          variant="subtle"
          color="gray"
          c="inherit"
          size="compact-sm"
          onClick={() => onChange([...new Set([...value, ...reading])])}
        >
          {t('keys.readAll')}
        </Button>
      </Group>
      <Input.Description mb={6}>{t('keys.scopesHint')}</Input.Description>
      <Table verticalSpacing={5} withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('keys.about')}</Table.Th>
            {DEEDS.map((deed) => (
              <Table.Th key={deed} w={90}>
                {t(`keys.deed.${deed}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {usable.map(({ resource, deeds }) => (
            <Table.Tr key={resource}>
              <Table.Th scope="row" fw={400}>
                {t(`keys.resource.${resource}`)}
              </Table.Th>
              {DEEDS.map((deed) => (
                <Table.Td key={deed}>
                  {deeds.includes(deed) && (
                    <Checkbox
                      aria-label={t(`keys.${deed}`, { resource: t(`keys.resource.${resource}`) })}
                      checked={value.includes(`${resource}:${deed}`)}
                      onChange={() => toggle(`${resource}:${deed}`)}
                    />
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {error && (
        <Input.Error mt={6} role="alert">
          {error}
        </Input.Error>
      )}
    </Fieldset>
  );
}

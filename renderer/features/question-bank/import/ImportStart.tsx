import { Alert, Button, Card, FileButton, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertCircle, IconDownload, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_SET_QUESTIONS } from '../../../../shared/contract/values.ts';
import { QUESTION_COLUMNS } from '../../../../shared/domain/question-cells.ts';
import { formatNumber } from '../../../ui/format.ts';
import { saveFile } from '../../../ui/save-file.ts';
import classes from '../question-bank.module.css';
import { MOST_BYTES, MOST_ROWS, SET_COLUMN } from './limits.ts';
import type { ImportState } from './use-import.ts';

const MB = 1024 * 1024;
const COLUMNS = [...QUESTION_COLUMNS, SET_COLUMN] as const;

interface Props {
  problem: Extract<ImportState, { step: 'start' }>['problem'];
  onChoose: (file: File) => void;
}

/** Where a file is chosen, or what is wrong with the one that was. */
export function ImportStart({ problem, onChoose }: Props) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  return (
    <Stack gap="lg" maw={860}>
      {problem && (
        <Alert
          color="red"
          variant="light"
          c="var(--jh-bad)"
          icon={<IconAlertCircle size={18} />}
          role="alert"
        >
          <ProblemText problem={problem} />
        </Alert>
      )}
      <Card>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to what the button does */}
        <div
          className={classes.drop}
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            const [file] = event.dataTransfer.files;
            if (file) onChoose(file);
          }}
        >
          <IconFileImport size={30} stroke={1.5} aria-hidden="true" />
          <Text fw={600}>{t('import.drop')}</Text>
          <FileButton
            accept=".csv,.yaml,.yml"
            onChange={(file) => file && onChoose(file)}
            inputProps={{ 'aria-label': t('import.choose') }}
          >
            {(props) => <Button {...props}>{t('import.choose')}</Button>}
          </FileButton>
          <Text fz="sm" c="dimmed" maw={520}>
            {t('import.limits', {
              size: formatNumber(MOST_BYTES / MB),
              rows: formatNumber(MOST_ROWS),
              most: MOST_SET_QUESTIONS,
            })}
          </Text>
        </div>
      </Card>
      <Card component="section" aria-label={t('import.columns')}>
        <Title order={2} mb={4}>
          {t('import.columns')}
        </Title>
        <Text fz="sm" c="dimmed" mb="sm">
          {t('import.columnsHint')}
        </Text>
        <Table verticalSpacing="xs" fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('import.column')}</Table.Th>
              <Table.Th>{t('import.meaning')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {COLUMNS.map((column) => (
              <Table.Tr key={column}>
                <Table.Th scope="row" lang="en" ff="monospace" fw={500}>
                  {column}
                </Table.Th>
                <Table.Td>{t(`import.about.${column}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Button
          mt="md"
          style={{ alignSelf: 'flex-start' }}
          variant="default"
          size="xs"
          leftSection={<IconDownload size={15} />}
          onClick={() => saveFile(new Blob([EXAMPLE], { type: 'text/csv' }), 'questions.csv')}
        >
          {t('import.template')}
        </Button>
      </Card>
    </Stack>
  );
}

/** With what spreadsheets know UTF-8 by. */
const EXAMPLE = `\ufeff${COLUMNS.join(',')}\r\n${[
  '"How would you find out why a page is slow?"',
  'technical,JavaScript,intermediate,180',
  '"measures before changing anything\nlooks at network and rendering apart\nsays how the change is checked"',
  '',
  '"Frontend, first round"',
].join(',')}\r\n`;

function ProblemText({ problem }: { problem: NonNullable<Props['problem']> }) {
  const { t } = useTranslation();
  if ('message' in problem) return problem.message;
  const { file } = problem;
  const name = 'name' in problem.problem ? problem.problem.name : '';
  const { line, message } = { line: 0, message: '', ...problem.problem };
  const most = formatNumber(problem.problem.code === 'many' ? MOST_ROWS : MOST_BYTES / MB);
  return (
    <>
      <strong style={{ overflowWrap: 'anywhere' }}>{file.name}</strong>
      {': '}
      {t(`import.problem.${problem.problem.code}`, {
        name,
        line,
        message,
        most,
        size: formatNumber(Math.ceil(file.size / MB)),
        columns: COLUMNS.join(', '),
      })}
    </>
  );
}

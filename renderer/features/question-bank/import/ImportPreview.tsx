import {
  Badge,
  Button,
  Card,
  Checkbox,
  Group,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { INTERVIEW_LANGUAGE } from '../../../i18n/languages.ts';
import { serverWords } from '../../../i18n/server-words.ts';
import { ConfirmModal } from '../../../ui/confirm.tsx';
import { PAGE_SIZE, Pager } from '../../../ui/Pager.tsx';
import { Section } from '../../../ui/Section.tsx';
import classes from '../question-bank.module.css';
import { wrongName } from '../set-name.ts';
import { isKnown, isWrong, type PlannedSet, type PreviewRow, setsOf } from './preview.ts';

type Show = 'all' | 'wrong' | 'known';

interface Props {
  file: File;
  rows: readonly PreviewRow[];
  onStart: (sets: PlannedSet[]) => void;
  onOther: () => void;
}

/** What each row of the file is, before anything is kept. */
export function ImportPreview({ file, rows, onStart, onOther }: Props) {
  const { t } = useTranslation();
  const wrong = rows.filter(isWrong);
  const known = rows.filter(isKnown);
  const [show, setShow] = useState<Show>(wrong.length > 0 ? 'wrong' : 'all');
  const [page, setPage] = useState(1);
  const [name, setName] = useState(() => file.name.replace(/\.\w+$/, '').slice(0, 200));
  const [nameWrong, setNameWrong] = useState(false);
  const [takeKnown, setTakeKnown] = useState(false);
  const [asking, setAsking] = useState(false);
  const needsName = rows.some(({ set }) => set === null);
  const count = rows.length - wrong.length - (takeKnown ? 0 : known.length);
  const shown = show === 'all' ? rows : show === 'wrong' ? wrong : known;
  const run = () => onStart(setsOf(rows, name.trim(), takeKnown));
  const start = () => {
    if (needsName && wrongName(name) !== null) setNameWrong(true);
    else if (wrong.length > 0) setAsking(true);
    else run();
  };
  return (
    <Stack gap="lg">
      <Card>
        <Group gap="xs" mb="md" role="status">
          <Badge size="lg" color="gray" bg="var(--jh-good-soft)" c="var(--jh-good)">
            {t('import.ready', { count: rows.length - wrong.length - known.length })}
          </Badge>
          {wrong.length > 0 && (
            <Badge size="lg" color="gray" bg="var(--jh-bad-soft)" c="var(--jh-bad)">
              {t('import.wrong', { count: wrong.length })}
            </Badge>
          )}
          {known.length > 0 && (
            <Badge size="lg" color="gray">
              {t('import.known', { count: known.length })}
            </Badge>
          )}
        </Group>
        <Stack maw={520}>
          {needsName && (
            <TextInput
              label={t('import.name')}
              description={t('import.nameHint')}
              withAsterisk
              maxLength={200}
              value={name}
              error={nameWrong && t('sets.nameMissing')}
              onChange={(event) => {
                setName(event.currentTarget.value);
                setNameWrong(false);
              }}
            />
          )}
          {known.length > 0 && (
            <Checkbox
              label={t('import.takeKnown')}
              checked={takeKnown}
              onChange={(event) => setTakeKnown(event.currentTarget.checked)}
            />
          )}
        </Stack>
        <Group mt="md" gap="xs">
          <Button disabled={count === 0} onClick={start}>
            {count === 0 ? t('import.none') : t('import.go', { count })}
          </Button>
          <Button variant="default" onClick={onOther}>
            {t('import.other')}
          </Button>
        </Group>
      </Card>
      <Section
        flush
        title={t('import.preview', { name: file.name })}
        intro={
          <SegmentedControl
            mt={8}
            size="xs"
            aria-label={t('import.show')}
            value={show}
            onChange={(value) => {
              setShow(value as Show);
              setPage(1);
            }}
            data={[
              { value: 'all', label: t('import.all', { count: rows.length }) },
              { value: 'wrong', label: t('import.onlyWrong', { count: wrong.length }) },
              { value: 'known', label: t('import.onlyKnown', { count: known.length }) },
            ]}
          />
        }
      >
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('import.line')}</th>
              <th scope="col">{t('import.question')}</th>
              <th scope="col">{t('import.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: several rows may begin in one line
              <tr key={index}>
                <td>{row.line}</td>
                <td dir="auto" lang={INTERVIEW_LANGUAGE}>
                  {textOf(row)}
                </td>
                <td>
                  <Outcome row={row} name={name} takeKnown={takeKnown} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Pager count={shown.length} page={page} onPage={setPage} />
      </Section>
      <ConfirmModal
        opened={asking}
        title={t('import.withoutTitle', { count: wrong.length })}
        confirmLabel={t('import.go', { count })}
        onConfirm={run}
        onClose={() => setAsking(false)}
      >
        {t('import.without')}
      </ConfirmModal>
    </Stack>
  );
}

const LONGEST = 200;

/** The question as far as the row has one, whatever stands there. */
function textOf({ question, data }: PreviewRow): string {
  const text = question?.text ?? (data as { text?: unknown } | null)?.text ?? data;
  const shown = typeof text === 'string' ? text : JSON.stringify(text);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}

function Outcome({ row, name, takeKnown }: { row: PreviewRow; name: string; takeKnown: boolean }) {
  const { t } = useTranslation();
  if (isWrong(row)) {
    return (
      <Stack component="ul" gap={2} m={0} pl={16} className={classes.wrong}>
        {Object.entries(row.errors).map(([field, messages]) => {
          const message = messages.map(serverWords).join(' ');
          return (
            <li key={field}>
              {field === 'row' || field === 'body' ? message : t('import.field', { field, message })}
            </li>
          );
        })}
      </Stack>
    );
  }
  if (row.known === null) {
    return t('import.okay', { set: row.set ?? (name.trim() || t('import.unnamed')) });
  }
  return (
    <Text fz="sm" c="dimmed">
      {'set' in row.known
        ? t('import.knownIn', { set: row.known.set })
        : t('import.knownLine', { line: row.known.line })}
      {': '}
      {t(takeKnown ? 'import.takenToo' : 'import.left')}
    </Text>
  );
}

import { Alert, Button, Card, Group, Progress, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BackLink, ButtonLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { useUnsaved } from '../../../ui/use-unsaved.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportStart } from './ImportStart.tsx';
import { type ImportState, useImport } from './use-import.ts';

/** Questions from a file: chosen, looked at, imported, and undone where it was a mistake. */
export function ImportPage() {
  const { t } = useTranslation();
  const { state, choose, start, undo, cancel, reset } = useImport();
  const unsaved = useUnsaved(state.step === 'importing' || state.step === 'undoing');
  return (
    <>
      {unsaved}
      <PageHeader
        title={t('import.title')}
        intro={t('import.intro')}
        back={<BackLink to="/questions" place={t('bank.title')} />}
      />
      {state.step === 'start' && <ImportStart problem={state.problem} onChoose={choose} />}
      {state.step === 'preview' && (
        <ImportPreview
          // Another file begins anew.
          key={`${state.file.name} ${state.file.lastModified}`}
          file={state.file}
          rows={state.rows}
          onStart={start}
          onOther={reset}
        />
      )}
      {(state.step === 'reading' ||
        state.step === 'checking' ||
        state.step === 'importing' ||
        state.step === 'undoing') && <Working state={state} onCancel={cancel} />}
      {state.step === 'done' && <Done state={state} onUndo={() => undo(state.made)} onAgain={reset} />}
      {state.step === 'undone' && (
        <Card>
          <EmptyState
            icon={IconCircleCheck}
            title={t('import.undone')}
            action={
              <Button variant="default" onClick={reset}>
                {t('import.again')}
              </Button>
            }
          />
        </Card>
      )}
    </>
  );
}

type Working = Extract<ImportState, { step: 'reading' | 'checking' | 'importing' | 'undoing' }>;

/** How far it is; undoing goes to its end. */
function Working({ state, onCancel }: { state: Working; onCancel: () => void }) {
  const { t } = useTranslation();
  const label =
    state.step === 'reading'
      ? t('import.reading', { name: state.file.name })
      : t(`import.${state.step}`, { done: state.done, total: state.total });
  return (
    <Card maw={760}>
      <Text fw={600} mb="sm" style={{ overflowWrap: 'anywhere' }}>
        {label}
      </Text>
      <Progress
        value={state.step === 'reading' ? 100 : (100 * state.done) / state.total}
        animated={state.step === 'reading'}
        aria-label={t('import.title')}
      />
      {state.step !== 'undoing' && (
        <Group mt="md">
          <Button variant="default" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        </Group>
      )}
    </Card>
  );
}

interface DoneProps {
  state: Extract<ImportState, { step: 'done' }>;
  onUndo: () => void;
  onAgain: () => void;
}

/** What there is now that was not before, and the way back. */
function Done({ state: { made, stopped, failed }, onUndo, onAgain }: DoneProps) {
  const { t } = useTranslation();
  const questions = made.reduce((sum, set) => sum + set.questions, 0);
  return (
    <Card maw={760} component="section" role="status">
      <Title order={2} mb={6}>
        {t(failed ? 'import.failed' : stopped ? 'import.stopped' : 'import.done')}
      </Title>
      {failed && (
        <Alert color="red" variant="light" c="var(--jh-bad)" mb="sm" role="alert">
          {failed}
        </Alert>
      )}
      <Text>
        {t('import.madeIn', {
          count: made.length,
          questions: t('import.made', { count: questions }),
        })}
      </Text>
      {stopped && <Text c="dimmed">{t('import.stoppedText')}</Text>}
      <Group mt="lg" gap="xs">
        <ButtonLink to="/questions/sets">{t('import.toSets')}</ButtonLink>
        {made.length > 0 && (
          <Button variant="default" onClick={onUndo}>
            {t('import.undo')}
          </Button>
        )}
        <Button variant="subtle" color="gray" c="inherit" onClick={onAgain}>
          {t('import.again')}
        </Button>
      </Group>
    </Card>
  );
}

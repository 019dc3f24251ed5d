import { Button, Card } from '@mantine/core';
import { IconFileImport, IconListDetails, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnQuestion } from '../../../shared/contract/question-sets.ts';
import { keys, queries } from '../../api/queries.ts';
import { ChoiceBar } from '../../ui/ChoiceBar.tsx';
import { ButtonLink } from '../../ui/links.tsx';
import { PagedList } from '../../ui/PagedList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { pageQuery } from '../../ui/Pager.tsx';
import rows from '../../ui/rows.module.css';
import { EmptyState } from '../../ui/states.tsx';
import { toastError } from '../../ui/toast.ts';
import { AddToSetModal } from './AddToSetModal.tsx';
import { BankFilters } from './BankFilters.tsx';
import { EntryRow } from './EntryRow.tsx';
import { bankEntry, bodyOf, type Entry, ownEntry } from './entries.ts';
import { type Draft, EditQuestionModal, NewQuestionModal } from './OwnQuestionModal.tsx';
import { BANK_ORDERINGS, type BankSearch, OWN_ORDERINGS } from './orderings.ts';
import { PartsNav } from './PartsNav.tsx';
import { QuestionDrawer } from './QuestionDrawer.tsx';
import { removeQuestion } from './set-changes.ts';
import { useMayWrite } from './use-may-write.ts';
import { useUndo } from './use-undo.ts';

const route = getRouteApi('/framed/questions');

/** What of a page's list is on the screen at one time beside the list. */
type Dialog =
  | { kind: 'open'; entry: Entry }
  | { kind: 'edit'; own: OwnQuestion }
  | { kind: 'new'; draft?: Draft }
  | { kind: 'add'; entries: readonly Entry[] };

/** The studio's questions and the company's own; search, filters, order and page are in the address. */
export function BankPage() {
  const { t } = useTranslation();
  const mayWrite = useMayWrite();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (part: BankSearch, replace = false) =>
    void navigate({ search: (old) => ({ ...old, ...part, page: undefined }), replace });
  const entries = useEntries(search);
  const [chosen, setChosen] = useState<readonly Entry[]>([]);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const close = () => setDialog(null);
  const remove = useRemove();
  const isChosen = ({ id }: Entry) => chosen.some((each) => each.id === id);
  const toggle = (entry: Entry) =>
    setChosen((old) => (isChosen(entry) ? old.filter(({ id }) => id !== entry.id) : [...old, entry]));
  const { q, source, skill, kind, level } = search;
  const isFiltered = [q, skill, kind, level].some((part) => part !== undefined);
  return (
    <>
      <PageHeader
        title={t('bank.title')}
        intro={mayWrite ? t('bank.intro') : `${t('bank.intro')} ${t('bank.readOnly')}`}
        actions={
          mayWrite && (
            <>
              <ButtonLink to="/questions/import" variant="default" leftSection={<IconFileImport size={16} />}>
                {t('bank.import')}
              </ButtonLink>
              <Button leftSection={<IconPlus size={17} />} onClick={() => setDialog({ kind: 'new' })}>
                {t('bank.new')}
              </Button>
            </>
          )
        }
      />
      <PartsNav />
      <Card padding={0}>
        <BankFilters search={search} onChange={set} />
        <PagedList
          query={entries}
          page={search.page}
          onPage={(page) => void navigate({ search: (old) => ({ ...old, page }) })}
          empty={
            isFiltered || source === undefined ? (
              <EmptyState
                icon={IconSearchOff}
                title={t('bank.noMatch')}
                action={
                  <Button
                    variant="default"
                    onClick={() => set({ q: undefined, skill: undefined, kind: undefined, level: undefined })}
                  >
                    {t('bank.clearFilters')}
                  </Button>
                }
              >
                {t('bank.noMatchHint')}
              </EmptyState>
            ) : (
              <EmptyState icon={IconListDetails} title={t('bank.empty')}>
                {t('bank.emptyHint')}
              </EmptyState>
            )
          }
        >
          {(results) => (
            <ul className={rows.list} aria-label={t('bank.list')}>
              {results.map((entry) => (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  choice={mayWrite ? { chosen: isChosen(entry), onToggle: () => toggle(entry) } : undefined}
                  onOpen={() => setDialog({ kind: 'open', entry })}
                />
              ))}
            </ul>
          )}
        </PagedList>
      </Card>
      {chosen.length > 0 && (
        <ChoiceBar label={t('bank.chosenBar')} said={t('bank.chosen', { count: chosen.length })}>
          <Button variant="default" onClick={() => setChosen([])}>
            {t('bank.unchoose')}
          </Button>
          <Button onClick={() => setDialog({ kind: 'add', entries: chosen })}>{t('sets.add')}</Button>
        </ChoiceBar>
      )}
      <QuestionDrawer
        entry={dialog?.kind === 'open' ? dialog.entry : null}
        mayWrite={mayWrite}
        onAdd={() => dialog?.kind === 'open' && setDialog({ kind: 'add', entries: [dialog.entry] })}
        onCopy={() => dialog?.kind === 'open' && setDialog({ kind: 'new', draft: copyOf(dialog.entry) })}
        onEdit={() =>
          dialog?.kind === 'open' && dialog.entry.own && setDialog({ kind: 'edit', own: dialog.entry.own })
        }
        onDelete={() => {
          if (dialog?.kind !== 'open' || !dialog.entry.own) return;
          const { own } = dialog.entry;
          close();
          remove.mutate(own);
        }}
        onClose={close}
      />
      <NewQuestionModal
        key={dialog?.kind === 'new' ? (dialog.draft?.bankKey ?? 'new') : 'none'}
        title={t(dialog?.kind === 'new' && dialog.draft ? 'bank.copyTitle' : 'bank.newTitle')}
        draft={dialog?.kind === 'new' ? dialog.draft : undefined}
        opened={dialog?.kind === 'new'}
        onClose={close}
      />
      {dialog?.kind === 'edit' && (
        <EditQuestionModal opened setId={dialog.own.set.id} question={dialog.own} onClose={close} />
      )}
      <AddToSetModal
        questions={dialog?.kind === 'add' ? dialog.entries.map(bodyOf) : []}
        opened={dialog?.kind === 'add'}
        onClose={close}
        onAdded={() => {
          close();
          setChosen([]);
        }}
      />
    </>
  );
}

/** The page of the list that the address names. */
function useEntries({ q, source, skill, kind, level, sort, page }: BankSearch) {
  const filter = { ...pageQuery(page), search: q, skill, kind, difficulty: level };
  const bank = useQuery({
    ...queries.bankQuestions({ ...filter, ordering: BANK_ORDERINGS.find((each) => each === sort) ?? 'key' }),
    enabled: source === undefined,
    select: ({ count, results }) => ({ count, results: results.map(bankEntry) }),
  });
  const own = useQuery({
    ...queries.ownQuestions({ ...filter, ordering: OWN_ORDERINGS.find((each) => each === sort) ?? 'set' }),
    enabled: source === 'own',
    select: ({ count, results }) => ({ count, results: results.map(ownEntry) }),
  });
  return source === 'own' ? own : bank;
}

const copyOf = ({ question, bank }: Entry): Draft => ({
  text: question.text,
  kind: question.kind,
  skill_id: question.skill.id,
  difficulty: question.difficulty,
  time_limit_seconds: question.time_limit_seconds,
  key_points: bank?.key_points.map(({ text }) => text),
  bankKey: bank?.key,
});

/** Deletes a question of the company's own, with the way back. */
function useRemove() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const undoable = useUndo();
  return useMutation({
    mutationFn: (own: OwnQuestion) => removeQuestion(own.set.id, own),
    onSuccess: ({ setGone, undo }, { set }) =>
      undoable(
        setGone ? t('bank.deletedSet', { name: set.name }) : t('bank.deleted'),
        undo,
        t('bank.restored'),
      ),
    onError: toastError,
    onSettled: () => void cache.invalidateQueries({ queryKey: keys.questionSets }),
  });
}

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../../shared/contract/page-routes.gen.ts';
import type { CheckedRow, QuestionSet } from '../../../../shared/contract/question-sets.ts';
import { RateLimitError } from '../../../../shared/sdk/js/index.ts';
import { client } from '../../../api/client.ts';
import { errorText } from '../../../api/errors.ts';
import { keys } from '../../../api/queries.ts';
import { type PlannedSet, type PreviewRow, portions, previewOf } from './preview.ts';
import { readFile } from './read-file.ts';
import { FileProblem, type Problem } from './read-text.ts';

interface Made {
  id: number;
  name: string;
  questions: number;
}
export type ImportState =
  | { step: 'start'; problem?: { problem: Problem; file: File } | { message: string } }
  | { step: 'reading'; file: File }
  | { step: 'checking'; file: File; done: number; total: number }
  | { step: 'preview'; file: File; rows: PreviewRow[] }
  | { step: 'importing' | 'undoing'; done: number; total: number }
  | { step: 'done'; made: Made[]; stopped: boolean; failed: string | null }
  | { step: 'undone' };

/** Waits as long as the server says where there were too many calls. */
async function patiently<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof RateLimitError) || error.retryAfterMs === null) throw error;
      const { retryAfterMs } = error;
      await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
      signal.throwIfAborted();
    }
  }
}

/** A file of questions from its choice to its sets. Nothing is written before `start`. */
export function useImport() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [state, setState] = useState<ImportState>({ step: 'start' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const begin = (): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };

  async function choose(file: File): Promise<void> {
    const signal = begin();
    setState({ step: 'reading', file });
    try {
      const rows = await readFile(file, signal);
      const checked: CheckedRow[] = [];
      for (const portion of portions(rows)) {
        setState({ step: 'checking', file, done: checked.length, total: rows.length });
        const body = { rows: portion.map(({ data }) => data) };
        const answer = await patiently(() => client.call(routes.checkQuestions, { body, signal }), signal);
        checked.push(...answer.rows);
      }
      signal.throwIfAborted();
      setState({ step: 'preview', file, rows: previewOf(rows, checked, t('import.cells')) });
    } catch (error) {
      // Whoever gave it up has moved on already.
      if (signal.aborted) return;
      const problem =
        error instanceof FileProblem ? { problem: error.problem, file } : { message: errorText(error) };
      setState({ step: 'start', problem });
    }
  }

  async function start(sets: readonly PlannedSet[]): Promise<void> {
    const signal = begin();
    const made: Made[] = [];
    let failed: string | null = null;
    try {
      for (const body of sets) {
        setState({ step: 'importing', done: made.length, total: sets.length });
        // A set that was begun is finished, so that it is known what there is to undo.
        const set: QuestionSet = await patiently(
          () => client.call(routes.createQuestionSet, { body }),
          signal,
        );
        made.push({ id: set.id, name: set.name, questions: set.question_count });
        if (signal.aborted) break;
      }
    } catch (error) {
      if (!signal.aborted) failed = errorText(error);
    }
    void cache.invalidateQueries({ queryKey: keys.questionSets });
    setState({ step: 'done', made, stopped: made.length < sets.length, failed });
  }

  async function undo(made: readonly Made[]): Promise<void> {
    const signal = begin();
    let done = 0;
    try {
      for (const { id } of made) {
        setState({ step: 'undoing', done, total: made.length });
        await patiently(() => client.call(routes.deleteQuestionSet, { params: { id } }), signal);
        done += 1;
      }
      setState({ step: 'undone' });
    } catch (error) {
      setState({ step: 'done', made: made.slice(done), stopped: false, failed: errorText(error) });
    }
    void cache.invalidateQueries({ queryKey: keys.questionSets });
  }

  return {
    state,
    choose,
    start,
    undo,
    /** Gives up what is going on: reading and checking leave nothing, an import what it has finished. */
    cancel() {
      running.current?.abort(new DOMException('Given up', 'AbortError'));
      if (state.step === 'reading' || state.step === 'checking') setState({ step: 'start' });
    },
    reset: () => setState({ step: 'start' }),
  };
}

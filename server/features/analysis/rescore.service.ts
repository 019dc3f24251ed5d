/** Scoring a finished interview again with the scorer of today. Source: extensions, `rescore/`. */
import { setImmediate } from 'node:timers/promises';
import type { Rescore } from '../../../shared/contract/benchmark.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import { combineMeasures, overallScore, sideScores, skillScore } from '../../../shared/domain/progress.ts';
import type { Deps } from '../../deps.ts';
import { inputHash } from '../../engines/scorer.ts';
import { ApiError } from '../../errors.ts';
import type { Write } from '../../store/store.ts';
import { type SkillChange, skillScoresChanged } from '../analytics/kept-sums.ts';
import { meanConfidence } from '../answers/timing.ts';
import { access, type InterviewRow } from '../interviews/interviews.access.ts';
import type { InterviewService } from '../interviews/interviews.service.ts';
import { currentEvaluations, evaluatedAnswers, retireEvaluation } from './analysis.repository.ts';
import type { AnalysisService } from './analysis.service.ts';
import {
  accumulate,
  judge,
  type Scoring,
  scored,
  storedResult,
  storeEvaluation,
  storeMeasures,
} from './evaluations.ts';
import type { ResultService } from './results.service.ts';

type Evaluated = Awaited<ReturnType<typeof evaluatedAnswers>>[number];
interface Anew {
  evaluation: Evaluated;
  scoring: Scoring;
}

export function rescoreService(
  { store, scorer }: Pick<Deps, 'store' | 'scorer'>,
  analysis: AnalysisService,
  results: ResultService,
  interviews: InterviewService,
) {
  const overall = (row: InterviewRow) => overallScore(row.technical_accuracy, row.behavioral_score);

  async function toAnswer(
    now: InterviewRow,
    before: InterviewRow,
    rescored: number,
    unchanged: boolean,
  ): Promise<Rescore> {
    return {
      interview_id: now.id,
      unchanged,
      rescored,
      scorer: { name: scorer.name, version: scorer.version },
      overall_score: overall(now),
      previous_overall_score: overall(before),
      fit_score: await results.fitOf(store.read, now),
    };
  }

  /** The answers that this scorer has not judged yet as they are. One at a time, so that others get their turn. */
  async function scoreAnew({ id, tenant }: InterviewRow): Promise<Anew[]> {
    const anew: Anew[] = [];
    for (const evaluation of await evaluatedAnswers(store.read, id)) {
      const { answer_id, answer, words, scorer_name, scorer_version, input_hash } = evaluation;
      const material = await analysis.material(store.read, tenant, evaluation, {
        id: answer_id,
        text: answer,
        confidence: meanConfidence(words),
      });
      const same = scorer_name === scorer.name && scorer_version === scorer.version;
      if (same && input_hash === inputHash(material.input)) continue;
      anew.push({ evaluation, scoring: judge(scorer, material) });
      await setImmediate();
    }
    return anew;
  }

  /** Puts the new evaluations in the place of the old, which stay, and moves what was added up from them. */
  async function replace(write: Write, row: InterviewRow, anew: readonly Anew[]) {
    for (const { evaluation, scoring } of anew) {
      await retireEvaluation(write, evaluation.id);
      await storeEvaluation(write, { id: evaluation.answer_id, interview_id: row.id }, scoring);
    }
    const current = await currentEvaluations(write.tx, row.id);
    const answers = current.map(scored);
    const before = (await analysis.scores(write.tx, [row.id])).get(row.id) ?? new Map<string, number>();
    const changes: SkillChange[] = [];
    for (const skill of new Set(anew.map(({ evaluation }) => evaluation.skill))) {
      const was = before.get(skill) ?? null;
      const is = skillScore(answers, skill);
      if (was === is) continue;
      const last = anew.findLast(({ evaluation }) => evaluation.skill === skill) as Anew;
      await accumulate(write, { id: last.evaluation.answer_id, interview_id: row.id }, skill, is);
      changes.push({ skill, before: was, after: is });
    }
    await skillScoresChanged(write.tx, row, changes);
    const measures = combineMeasures(
      current.map(storedResult).map((result) => ({ words: result.words, result })),
    );
    if (measures !== null) await storeMeasures(write, row.id, measures);
    const { technical, behavioral } = sideScores(answers);
    return { technical_accuracy: technical, behavioral_score: behavioral };
  }

  return {
    /**
     * Only answers that were scored before are scored again, and only where the scorer or its input is another
     * one. The fit and the advice follow, by the weights of today.
     * @throws {ApiError} INVALID_STATE unless it is completed; CONSENT_REQUIRED where the candidate took the
     *   consent to scoring back.
     */
    async rescore(actor: Actor, id: number): Promise<Rescore> {
      const { row } = await access(store.read, actor, id, 'edit');
      if (row.status !== 'completed') {
        throw new ApiError('INVALID_STATE', 'Only a completed interview is scored again.');
      }
      if (!(await interviews.allows(store.read, id, 'ai_scoring'))) {
        throw new ApiError('CONSENT_REQUIRED', 'The candidate did not agree to be scored by the engine.');
      }
      const found = await scoreAnew(row);
      const fit = await results.fit(store.read, row);
      const sameFit = (now: InterviewRow, then: typeof fit) =>
        now.fit_score === then.fit_score && now.fit_with_sentiment === then.fit_with_sentiment;
      if (found.length === 0 && sameFit(row, fit)) return toAnswer(row, row, 0, true);
      return store.write(row.tenant, async (write) => {
        const { row: current } = await access(write.tx, actor, id, 'edit');
        // Another window may have been faster: what is retired already has its successor.
        const open = new Set((await evaluatedAnswers(write.tx, id)).map((evaluation) => evaluation.id));
        const anew = found.filter(({ evaluation }) => open.has(evaluation.id));
        const sides = anew.length === 0 ? {} : await replace(write, current, anew);
        const figures = { ...sides, ...(await results.fit(write.tx, { ...current, ...sides })) };
        const next = await interviews.rescored(write, current, figures);
        await results.advise(write, next);
        return toAnswer(next, current, anew.length, false);
      });
    },
  };
}
export type RescoreService = ReturnType<typeof rescoreService>;

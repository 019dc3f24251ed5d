/** Why an interview's scores are what they are, and what came of its questions. */
import type { Explanation } from '../../../shared/contract/analysis.ts';
import type { QuestionOutcome, Reader } from '../../../shared/domain/advice.ts';
import { lazy } from '../../../shared/domain/lazy.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import { skillScore } from '../../../shared/domain/progress.ts';
import { quoter } from '../../../shared/domain/quotation.ts';
import { aspectOf } from '../../../shared/domain/scoring/account.ts';
import { explainForm, type FormExplanation } from '../../../shared/domain/scoring/measures.ts';
import type { ScoreResult } from '../../../shared/domain/scoring/types.ts';
import { summarise } from '../../../shared/domain/summary.ts';
import type { Deps } from '../../deps.ts';
import type { Executor } from '../../store/store.ts';
import type { OpinionService } from '../engines/opinions.service.ts';
import type { ExemplarService } from '../exemplars/exemplars.service.ts';
import { access } from '../interviews/interviews.access.ts';
import type { SkillService } from '../skills/skills.service.ts';
import { currentEvaluations, evaluatedAnswers } from './analysis.repository.ts';
import { pointsOf, type StoredPoint, scored, storedResult } from './evaluations.ts';

/** Practice is read by the candidate, everything else by who hires. */
export const readerOf = (isPractice: number): Reader => (isPractice === 1 ? 'candidate' : 'recruiter');

type EvaluatedAnswers = Awaited<ReturnType<typeof evaluatedAnswers>>;

export function explainingService(
  { store, scorer, content }: Pick<Deps, 'store' | 'scorer' | 'content'>,
  skills: SkillService,
  exemplars: Pick<ExemplarService, 'ids'>,
  opinions: Pick<OpinionService, 'ofInterview'>,
) {
  /** How good answers say the points of the bank's questions, by key and point. */
  const shipped = lazy(
    async () =>
      new Map(
        (await content.bank()).map(({ key, key_points }) => [
          key,
          new Map(key_points.flatMap(({ id, example }) => (example === undefined ? [] : [[id, example]]))),
        ]),
      ),
  );

  return {
    /**
     * What was asked by skill and what came of it, in order. A point that the answer to a follow-up said counts as
     * said, for what is missing after both is what is still to be learnt.
     */
    async outcomes(
      db: Executor,
      interviewId: number,
      known?: EvaluatedAnswers,
    ): Promise<Map<string, QuestionOutcome[]>> {
      const rows = known ?? (await evaluatedAnswers(db, interviewId));
      const results = rows.map((row) => JSON.parse(row.result) as ScoreResult);
      const quoters = rows.map((row) => quoter(row.answer));
      const bySkill = new Map<string, QuestionOutcome[]>();
      for (const [index, row] of rows.entries()) {
        if (row.parent_id !== null) continue;
        const later = results.flatMap((result, i) =>
          rows[i]?.parent_id === row.question_id
            ? { result, asked: rows[i].key_point_id, quote: quoters[i] }
            : [],
        );
        const { score, reason, points } = results[index] as ScoreResult;
        const rubric = JSON.parse(row.key_points) as StoredPoint[];
        const examples = row.bank_key === null ? undefined : (await shipped()).get(row.bank_key);
        const outcome: QuestionOutcome = {
          question: row.text,
          kind: row.kind,
          score,
          after: later.at(-1)?.result.score ?? null,
          reason,
          length: row.answer.split(/\s+/).length,
          points: points.map(({ id, text, weight, credit, covered, evidence }) => {
            const again = later.flatMap(({ quote, result }) =>
              result.points.filter((point) => point.id === id).map((point) => ({ quote, point })),
            );
            const asked = rubric.find((point) => point.id === id);
            const example = examples?.get(id);
            // What was asked already is not to be asked next.
            const isOpen = !later.some((each) => each.asked === id);
            let words = quoters[index]?.(evidence) ?? null;
            for (const { quote, point } of again) words ??= quote?.(point.evidence) ?? null;
            return {
              ...{ text, weight, words },
              ...(row.kind !== 'technical' && { aspect: asked?.aspect ?? aspectOf(text) }),
              ...(example !== undefined && { example }),
              ...(asked?.follow_up !== undefined && isOpen && { follow_up: asked.follow_up }),
              credit: Math.max(credit, ...again.map(({ point }) => point.credit)),
              covered: covered || again.some(({ point }) => point.covered),
            };
          }),
        };
        bySkill.set(row.skill, [...(bySkill.get(row.skill) ?? []), outcome]);
      }
      return bySkill;
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND, or PERMISSION_DENIED for the candidate of a hiring interview. */
    async explain(actor: Actor, interviewId: number): Promise<Explanation> {
      const { row } = await access(store.read, actor, interviewId, 'scores');
      return this.explanation(store.read, row);
    },

    /** Why each answer's measures of form are what they are, where this version of the scorer measured them. */
    forms(answers: EvaluatedAnswers): Map<number, FormExplanation[]> {
      return new Map(
        answers
          .filter((row) => row.scorer_name === scorer.name && row.scorer_version === scorer.version)
          .map((row) => [
            row.answer_id,
            explainForm({ question: row.text, points: pointsOf(row), answer: row.answer }),
          ]),
      );
    },

    async explanation(
      db: Executor,
      { id: interviewId, is_practice }: { id: number; is_practice: number },
    ): Promise<Explanation> {
      const rows = (await currentEvaluations(db, interviewId)).map((row) => ({
        ...row,
        stored: storedResult(row),
      }));
      const answers = await evaluatedAnswers(db, interviewId);
      const forms = this.forms(answers);
      const outcomes = [...(await this.outcomes(db, interviewId, answers)).values()].flat();
      const slugs = [...new Set(rows.map((row) => row.skill))];
      const last = rows.at(-1);
      const uids = rows.flatMap(({ stored }) => stored.guidance?.exemplars.map(({ uid }) => uid) ?? []);
      const ids = await exemplars.ids(db, [...new Set(uids)]);
      return {
        interview_id: interviewId,
        summary: summarise(outcomes, readerOf(is_practice)),
        scorer:
          last === undefined
            ? { name: scorer.name, version: scorer.version }
            : { name: last.scorer_name, version: last.scorer_version },
        skills: slugs.map((slug) => {
          const own = rows.filter((row) => row.skill === slug);
          return {
            skill: skills.ref(slug),
            score: skillScore(rows.map(scored), slug),
            answers: own.map(({ answer_id, question_id, question, score, reason, stored }) => ({
              answer_id,
              question_id,
              question,
              score,
              reason: reason as ScoreResult['reason'],
              form: forms.get(answer_id) ?? null,
              guidance: stored.guidance
                ? {
                    score_without: stored.guidance.score_without,
                    exemplars: stored.guidance.exemplars.map(({ uid, score: grade }) => ({
                      id: ids.get(uid) ?? null,
                      score: grade,
                    })),
                  }
                : null,
            })),
            key_points: own.flatMap((row) =>
              row.stored.points.map(({ text, weight, credit, covered, evidence }) => ({
                question_id: row.question_id,
                answer_id: row.answer_id,
                text,
                weight,
                credit,
                covered,
                evidence: evidence.map((span) => ({ answer_id: row.answer_id, ...span })),
              })),
            ),
          };
        }),
        second_opinions: await opinions.ofInterview(db, interviewId, rows),
      };
    },
  };
}
export type ExplainingService = ReturnType<typeof explainingService>;

/** Scoring answers, and adding them up. */
import type { SentimentSession, SkillAssessment } from '../../../shared/contract/analysis.ts';
import type { Evaluation } from '../../../shared/contract/answers.ts';
import { type Actor, tenantsOf } from '../../../shared/domain/permissions.ts';
import {
  combineMeasures,
  sideScores,
  skillScore,
  type TextMeasures,
} from '../../../shared/domain/progress.ts';
import type { ScoreInput, ScoreResult } from '../../../shared/domain/scoring/types.ts';
import type { Deps } from '../../deps.ts';
import { wireTime } from '../../http/time.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { ExemplarService } from '../exemplars/exemplars.service.ts';
import type { SkillService } from '../skills/skills.service.ts';
import {
  answeredQuestion,
  currentEvaluations,
  type EvaluationRow,
  evaluatedAnswers,
  listAssessments,
  listSentiments,
  scoresOf,
  stepsOf,
} from './analysis.repository.ts';
import {
  accumulate,
  followed,
  judge,
  type Material,
  pointsOf,
  type Scorable,
  type Scoring,
  type StoredResult,
  scored,
  storedResult,
  storeEvaluation,
  storeMeasures,
  toStored,
} from './evaluations.ts';

export type { Scorable, Scoring };

/** An interview's figures after an answer. */
export interface Standing {
  skill: { slug: string; name: string; score: number | null };
  measures: TextMeasures | null;
  technical: number | null;
  behavioral: number | null;
}

export function analysisService(
  { store, scorer }: Pick<Deps, 'store' | 'scorer'>,
  skills: SkillService,
  exemplars: ExemplarService,
) {
  /** Where an interview stands once `question` was answered so. */
  function standing(rows: readonly EvaluationRow[], question: Scorable, scoring: Scoring): Standing {
    const { result } = scoring;
    const answers = [
      ...rows.map(scored),
      scored({ ...question, question_id: question.id, score: result.score }),
    ];
    const texts = [...rows.map(storedResult), toStored(scoring)];
    return {
      skill: {
        slug: question.skill,
        name: skills.ref(question.skill).name,
        score: skillScore(answers, question.skill),
      },
      measures: combineMeasures(texts.map((text) => ({ words: text.words, result: text }))),
      ...sideScores(answers),
    };
  }

  return {
    /**
     * What the scorer is given for an answer: with what the tenant's people graded of the question, but for itself; for
     * the answer to a follow-up, all this of the question before, and what was answered to it.
     */
    async material(
      db: Executor,
      tenant: string,
      question: Omit<Scorable, 'id'>,
      answer: { text: string; id?: number; confidence?: number | undefined },
    ): Promise<Material> {
      const { parent_id, key_point_id: point } = question;
      const parent = parent_id === null ? undefined : await answeredQuestion(db, parent_id);
      const used = await exemplars.usedFor(db, tenant, parent ?? question, parent?.answer_id ?? answer.id);
      const input: ScoreInput = {
        ...{ question: question.text, answer: answer.text, transcriptConfidence: answer.confidence },
        points: pointsOf(parent ?? question),
        ...(parent && point !== null && { follows: followed(parent, point) }),
        ...(used.length > 0 && {
          exemplars: used.map((exemplar) => ({ answer: exemplar.answer, score: exemplar.score })),
        }),
      };
      return { input, used };
    },

    /** Scores an answer that is not stored yet. */
    async score(
      db: Executor,
      tenant: string,
      question: Scorable,
      text: string,
      confidence?: number,
    ): Promise<Scoring> {
      return judge(scorer, await this.material(db, tenant, question, { text, confidence }));
    },

    /** How the interview would stand with this unfinished answer; nothing is stored. */
    async preview(
      db: Executor,
      interview: { id: number; tenant: string },
      question: Scorable,
      text: string,
    ): Promise<Standing> {
      const rows = await currentEvaluations(db, interview.id);
      const { input } = await this.material(db, interview.tenant, question, { text });
      return standing(rows, question, { input, result: scorer.score(input) });
    },

    /** Stores an answer's evaluation and what it changes: the skill's score and step, and the sentiment. */
    async record(
      write: Write,
      answer: { id: number; interview_id: number },
      question: Scorable,
      scoring: Scoring,
    ): Promise<Standing> {
      const { result } = scoring;
      const before = await currentEvaluations(write.tx, answer.interview_id);
      await storeEvaluation(write, answer, scoring);
      const now = standing(before, question, scoring);
      if (result.score !== null && now.skill.score !== null) {
        await accumulate(write, answer, now.skill.slug, now.skill.score);
      }
      if (now.measures !== null) {
        await storeMeasures(write, answer.interview_id, now.measures);
      }
      return now;
    },

    /** What was said to which question and what it scored, in the order of the answers; an adaptive interview reacts to it. */
    async history(
      db: Executor,
      interviewId: number,
    ): Promise<{ question_id: number; text: string; result: ScoreResult }[]> {
      return (await evaluatedAnswers(db, interviewId)).map(({ question_id, answer, result }) => ({
        question_id,
        text: answer,
        result: JSON.parse(result) as ScoreResult,
      }));
    },

    /** Evaluations as on the wire, by answer id. */
    async evaluations(db: Executor, interviewId: number): Promise<Map<number, Evaluation>> {
      const rows = await currentEvaluations(db, interviewId);
      return new Map(rows.map((row) => [row.answer_id, this.toEvaluation(row.skill, storedResult(row))]));
    },

    /** A scoring as on the wire. */
    evaluationOf(skill: string, scoring: Scoring): Evaluation {
      return this.toEvaluation(skill, toStored(scoring));
    },

    toEvaluation(skill: string, result: StoredResult): Evaluation {
      const texts = (covered: boolean) =>
        result.points.filter((point) => point.covered === covered).map((point) => point.text);
      const { positive, negative, neutral, mixed } = result.sentiment;
      return {
        score: result.score,
        reason: result.reason,
        skills: [
          {
            skill: skills.ref(skill).name,
            score: result.score,
            covered: texts(true),
            missed: texts(false),
            evidence: result.points.flatMap((point) =>
              point.evidence.map((span) => ({ ...span, key_point: point.text })),
            ),
          },
        ],
        sentiment: { positive, negative, neutral, mixed },
        clarity: result.clarity,
        engagement: result.engagement,
        professionalism: result.professionalism,
        scorer: result.scorer,
        guidance: result.guidance
          ? {
              exemplars: result.guidance.exemplars.length,
              score_without: result.guidance.score_without,
            }
          : null,
      };
    },

    async sentiments(
      actor: Actor,
      query: { interview_session?: number; limit: number; offset: number; ordering?: string },
    ) {
      const found = await listSentiments(
        store.read,
        { tenants: tenantsOf(actor), interviewId: query.interview_session },
        { ...query, ordering: query.ordering ?? '-id' },
      );
      return {
        count: found.count,
        rows: found.rows.map(
          ({ interview_id, uid: _u, tenant: _t, seq: _s, updated_at: _a, ...row }): SentimentSession => ({
            ...row,
            interview_session: interview_id,
            overall_sentiment: row.overall_sentiment as SentimentSession['overall_sentiment'],
            created_at: wireTime(row.created_at),
          }),
        ),
      };
    },

    async assessments(
      actor: Actor,
      query: { interview_session?: number; limit: number; offset: number; ordering?: string },
    ) {
      const found = await listAssessments(
        store.read,
        { tenants: tenantsOf(actor), interviewId: query.interview_session },
        { ...query, ordering: query.ordering ?? 'id' },
      );
      const steps = await stepsOf(
        store.read,
        found.rows.map((row) => row.id),
      );
      return {
        count: found.count,
        rows: found.rows.map(
          (row): SkillAssessment => ({
            id: row.id,
            interview_session: row.interview_id,
            skill: skills.ref(row.skill),
            accumulated_score: row.accumulated_score,
            update_count: row.update_count,
            history: steps
              .filter((step) => step.assessment_id === row.id)
              .map(({ id, score, created_at }) => ({ id, score, timestamp: wireTime(created_at) })),
          }),
        ),
      };
    },

    /** Scores of the skills of several interviews, 0–10, in the order in which they were first assessed. */
    async scores(db: Executor, interviewIds: readonly number[]): Promise<Map<number, Map<string, number>>> {
      const found = new Map(interviewIds.map((id) => [id, new Map<string, number>()]));
      for (const row of await scoresOf(db, interviewIds)) {
        found.get(row.interview_id)?.set(row.skill, row.accumulated_score);
      }
      return found;
    },
  };
}
export type AnalysisService = ReturnType<typeof analysisService>;

/** Scoring answers, adding them up, and explaining the result. */

import type { QuestionKind } from '../../../shared/content/schema.ts';
import type { Explanation, SentimentSession, SkillAssessment } from '../../../shared/contract/analysis.ts';
import type { Evaluation } from '../../../shared/contract/answers.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import {
  combineMeasures,
  round,
  type ScoredAnswer,
  sentimentLabel,
  sideScores,
  skillScore,
  type TextMeasures,
} from '../../../shared/domain/progress.ts';
import type { RubricPoint, ScoreInput, ScoreResult } from '../../../shared/domain/scoring/types.ts';
import type { Deps } from '../../deps.ts';
import { inputHash } from '../../engines/scorer.ts';
import { wireTime } from '../../http/time.ts';
import type { Executor, Write } from '../../store/store.ts';
import { access } from '../interviews/interviews.access.ts';
import type { SkillService } from '../skills/skills.service.ts';
import {
  currentEvaluations,
  type EvaluationRow,
  findAssessment,
  insertAssessment,
  insertEvaluation,
  insertStep,
  listAssessments,
  listSentiments,
  saveSentiment,
  stepsOf,
  updateAssessment,
} from './analysis.repository.ts';

/** What of a question the scorer needs. */
export interface Scorable {
  text: string;
  skill: string;
  kind: QuestionKind;
  parent_id: number | null;
  /** JSON: RubricPoint[]. */
  key_points: string;
}

/** An interview's figures after an answer. */
export interface Standing {
  skill: { slug: string; name: string; score: number | null };
  measures: TextMeasures | null;
  technical: number | null;
  behavioral: number | null;
}

export interface Scoring {
  input: ScoreInput;
  result: ScoreResult;
}

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

export function analysisService({ store, scorer }: Pick<Deps, 'store' | 'scorer'>, skills: SkillService) {
  const tenantsOf = (actor: Actor) => (actor.company === null ? [actor.uid] : [actor.company.uid, actor.uid]);

  const scored = (row: Pick<EvaluationRow, 'skill' | 'kind' | 'parent_id' | 'score'>): ScoredAnswer => ({
    skill: row.skill,
    kind: row.kind,
    isFollowUp: row.parent_id !== null,
    score: row.score,
  });

  /** Where an interview stands once `question` was answered so. */
  function standing(rows: readonly EvaluationRow[], question: Scorable, scoring: Scoring): Standing {
    const { result, input } = scoring;
    const answers = [...rows.map(scored), scored({ ...question, score: result.score })];
    const texts = [
      ...rows.map((row) => JSON.parse(row.result) as StoredResult),
      { ...result, words: words(input.answer) },
    ];
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
    /** Runs the scorer; pure, so it is done before any lock is taken. */
    score(question: Scorable, answer: string, transcriptConfidence?: number): Scoring {
      const points = JSON.parse(question.key_points) as RubricPoint[];
      const input: ScoreInput = { question: question.text, points, answer, transcriptConfidence };
      return { input, result: scorer.score(input) };
    },

    /** How the interview would stand with this unfinished answer; nothing is stored. */
    async preview(db: Executor, interviewId: number, question: Scorable, text: string): Promise<Standing> {
      const rows = await currentEvaluations(db, interviewId);
      return standing(rows, question, this.score(question, text));
    },

    /** Stores an answer's evaluation and what it changes: the skill's score and step, and the sentiment. */
    async record(
      write: Write,
      answer: { id: number; interview_id: number },
      question: Scorable,
      scoring: Scoring,
    ): Promise<Standing> {
      const { result, input } = scoring;
      const before = await currentEvaluations(write.tx, answer.interview_id);
      const stored: StoredResult = { ...result, words: words(input.answer) };
      await insertEvaluation(write.tx, {
        ...write.fresh(),
        interview_id: answer.interview_id,
        answer_id: answer.id,
        scorer_name: result.scorer.name,
        scorer_version: result.scorer.version,
        input_hash: inputHash(input),
        score: result.score,
        reason: result.reason,
        result: JSON.stringify(stored),
        is_current: 1,
        created_at: write.now,
      });
      const now = standing(before, question, scoring);
      if (result.score !== null && now.skill.score !== null) {
        await accumulate(write, answer, now.skill.slug, now.skill.score);
      }
      if (now.measures !== null) {
        const { measures } = now;
        await saveSentiment(write, {
          interview_id: answer.interview_id,
          overall_sentiment: sentimentLabel(measures),
          positive_score: measures.positive,
          negative_score: measures.negative,
          neutral_score: measures.neutral,
          mixed_score: measures.mixed,
          confidence_level: measures.confidence,
          engagement_score: measures.engagement,
          professionalism_score: measures.professionalism,
          clarity_score: measures.clarity,
        });
      }
      return now;
    },

    /** Mean of the scores so far, 0–10, or null; what an adaptive interview reacts to. */
    async meanScore(db: Executor, interviewId: number): Promise<number | null> {
      const scores = (await currentEvaluations(db, interviewId)).flatMap((row) => row.score ?? []);
      return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
    },

    /** The stored result of one question's answer, if it was scored. */
    async resultOf(db: Executor, interviewId: number, questionId: number): Promise<ScoreResult | null> {
      const row = (await currentEvaluations(db, interviewId)).find((each) => each.question_id === questionId);
      return row === undefined ? null : (JSON.parse(row.result) as ScoreResult);
    },

    /** Evaluations as on the wire, by answer id. */
    async evaluations(db: Executor, interviewId: number): Promise<Map<number, Evaluation>> {
      const rows = await currentEvaluations(db, interviewId);
      return new Map(
        rows.map((row) => [row.answer_id, this.toEvaluation(row.skill, JSON.parse(row.result))]),
      );
    },

    toEvaluation(skill: string, result: ScoreResult): Evaluation {
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

    /** @throws {ApiError} RESOURCE_NOT_FOUND, or PERMISSION_DENIED for the candidate of a hiring interview. */
    async explain(actor: Actor, interviewId: number): Promise<Explanation> {
      await access(store.read, actor, interviewId, 'scores');
      const rows = await currentEvaluations(store.read, interviewId);
      const slugs = [...new Set(rows.map((row) => row.skill))];
      const last = rows.at(-1);
      return {
        interview_id: interviewId,
        scorer:
          last === undefined
            ? { name: scorer.name, version: scorer.version }
            : { name: last.scorer_name, version: last.scorer_version },
        skills: slugs.map((slug) => {
          const own = rows.filter((row) => row.skill === slug);
          return {
            skill: skills.ref(slug),
            score: skillScore(rows.map(scored), slug),
            answers: own.map(({ answer_id, question_id, question, score, reason }) => ({
              answer_id,
              question_id,
              question,
              score,
              reason: reason as ScoreResult['reason'],
            })),
            key_points: own.flatMap((row) =>
              (JSON.parse(row.result) as ScoreResult).points.map(
                ({ text, weight, credit, covered, evidence }) => ({
                  question_id: row.question_id,
                  answer_id: row.answer_id,
                  text,
                  weight,
                  credit,
                  covered,
                  evidence: evidence.map((span) => ({ answer_id: row.answer_id, ...span })),
                }),
              ),
            ),
          };
        }),
      };
    },
  };

  /** Moves the skill's score to `score` by one step, so that the steps always sum to it. */
  async function accumulate(
    write: Write,
    answer: { id: number; interview_id: number },
    skill: string,
    score: number,
  ): Promise<void> {
    const found = await findAssessment(write.tx, answer.interview_id, skill);
    const assessment =
      found ??
      (await insertAssessment(write.tx, {
        ...write.fresh(),
        interview_id: answer.interview_id,
        skill,
        accumulated_score: score,
        update_count: 1,
        created_at: write.now,
        updated_at: write.now,
      }));
    if (found !== undefined) {
      await updateAssessment(write, found.id, {
        accumulated_score: score,
        update_count: found.update_count + 1,
      });
    }
    await insertStep(write.tx, {
      ...write.fresh(),
      assessment_id: assessment.id,
      interview_id: answer.interview_id,
      answer_id: answer.id,
      score: round(score - (found?.accumulated_score ?? 0), 2),
      created_at: write.now,
    });
  }
}
export type AnalysisService = ReturnType<typeof analysisService>;

/** A result as it is stored, with the answer's length for the means over the interview. */
type StoredResult = ScoreResult & { words: number };

/** An interview's report as one table, for a spreadsheet: a row for each figure, with the words behind it. */
import type { InterviewReport } from '../../../shared/contract/reports.ts';
import { MAX_RATING } from '../../../shared/contract/reviews.ts';
import { MOST_OF } from '../../../shared/contract/values.ts';
import { toCsv } from '../../http/csv.ts';

const COLUMNS = ['part', 'skill', 'name', 'value', 'out_of', 'status', 'text'] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

function scores({ interview }: InterviewReport): Row[] {
  const of = (name: string, value: number | null): Row => ({
    ...{ part: 'score', name, value, out_of: MOST_OF.overall },
    status: value === null ? 'not_scored' : 'scored',
  });
  return [
    of('overall', interview.overall_score),
    of('technical', interview.technical_accuracy),
    of('behavioral', interview.behavioral_score),
    of('fit', interview.fit_score),
    {
      part: 'completion',
      name: 'answered',
      value: interview.answered_count,
      out_of: interview.question_count,
    },
  ];
}

function requirements({ benchmark }: InterviewReport): Row[] {
  const row = (status: string, each: { skill: string; score?: number; threshold: number }): Row => ({
    ...{ part: 'requirement', skill: each.skill, name: 'target', value: each.threshold, status },
    out_of: MOST_OF.skill,
  });
  return [
    ...benchmark.met_requirements.map((each) => row('met', each)),
    ...benchmark.below_requirements.map((each) => row('below', each)),
    ...benchmark.unassessed_requirements.map((each) => row('not_assessed', each)),
  ];
}

function skills({ explanation }: InterviewReport): Row[] {
  return explanation.skills.flatMap(({ skill: { name: skill }, score, answers, key_points }): Row[] => [
    {
      part: 'skill',
      skill,
      value: score,
      out_of: MOST_OF.skill,
      status: score === null ? 'not_scored' : 'scored',
    },
    ...answers.map((answer) => ({
      ...{ part: 'answer', skill, name: answer.question, value: answer.score, out_of: MOST_OF.skill },
      status: answer.reason ?? 'scored',
    })),
    ...key_points.map((point) => ({
      ...{ part: 'key_point', skill, name: point.text, value: point.credit, out_of: 1 },
      status: point.covered ? 'covered' : 'missed',
      text: point.evidence.map(({ text }) => text).join('\n'),
    })),
  ]);
}

function people({ interview: { decision }, ratings, overrides }: InterviewReport): Row[] {
  return [
    ...(decision === null
      ? []
      : [
          {
            ...{ part: 'decision', name: decision.decided_by_name, status: decision.decision },
            text: decision.reason,
          },
        ]),
    ...ratings.skills.map(({ skill, mean_rating, raters }) => ({
      ...{ part: 'rating', skill: skill.name, name: `raters: ${raters}` },
      ...{ value: mean_rating, out_of: MAX_RATING },
    })),
    ...overrides.map(({ skill, score, reason, made_by }) => ({
      ...{ part: 'set_by_person', skill: skill?.name ?? null, name: made_by.username, value: score },
      ...{ out_of: skill === null ? MOST_OF.overall : MOST_OF.skill, text: reason },
    })),
  ];
}

/** All of the report but the second opinions and the sentiment, which are no scores. */
export function reportTable(report: InterviewReport): string {
  return toCsv(COLUMNS, [
    { part: 'candidate', text: report.interview.candidate_name },
    { part: 'job', text: report.interview.job?.title ?? report.interview.title },
    ...scores(report),
    ...people(report),
    ...requirements(report),
    ...skills(report),
    ...report.recommendations.map((each) => ({
      ...{ part: 'recommendation', skill: each.skill.name, status: each.feedback_type },
      text: each.recommendation_text,
    })),
    ...report.transcript.entries.map(({ question, skill, answer }) => ({
      ...{ part: 'transcript', skill: skill.name, name: question },
      ...{ status: answer === null ? 'not_answered' : 'answered', text: answer?.text ?? null },
    })),
  ]);
}

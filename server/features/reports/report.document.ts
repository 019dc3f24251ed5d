/** An interview's report as a document: what it says and in which order, whatever it is shown as. */
import type { InterviewReport, RatersAgreement } from '../../../shared/contract/reports.ts';
import { MOST_OF } from '../../../shared/contract/values.ts';
import { quoter } from '../../../shared/domain/quotation.ts';
import { course, skillBars, tiles } from './report.charts.ts';
import type { Chart } from './report.drawing.ts';

/** One piece of a document, in the order of reading. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; text: string; tone?: 'strong' | 'muted' }
  | { kind: 'quote'; text: string }
  | { kind: 'facts'; rows: readonly (readonly [string, string])[] }
  | { kind: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'list'; items: readonly Item[] }
  | { kind: 'drawing'; chart: Chart };

export interface Item {
  text: string;
  /** What its mark says; left out: a dot. */
  mark?: 'yes' | 'no';
  quotes: readonly string[];
}

type Evidence = InterviewReport['explanation']['skills'][number]['key_points'][number]['evidence'][number];

export interface ReportDocument {
  title: string;
  subtitle: string;
  /** ISO 8601, UTC. */
  madeAt: string;
  blocks: Block[];
}

const DECISION_TEXT = { hire: 'Hire', maybe: 'Maybe', no_hire: 'No hire' } as const;
const NONE = '–';

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });
const text = (words: string, tone?: 'strong' | 'muted'): Block => ({
  kind: 'text',
  text: words,
  ...(tone && { tone }),
});
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const quote = (words: string): Block => ({ kind: 'quote', text: words });

const outOf = (score: number | null, most: number): string =>
  score === null ? 'not scored' : `${score} of ${most}`;

const time = (value: string | null): string =>
  value === null ? NONE : `${value.slice(0, 16).replace('T', ' ')} UTC`;

/** 75 → "1:15". */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Standing among others: "72nd percentile" says the same, but only in English. */
const percentile = (value: number | null): string =>
  value === null ? 'too few to compare' : `percentile ${value}`;

function decision({ interview }: InterviewReport): Block[] {
  if (interview.decision === null) return [];
  const { decision: value, reason, decided_by_name, decided_at } = interview.decision;
  return [
    heading('Decision'),
    text(`${DECISION_TEXT[value]}, by ${decided_by_name}, ${time(decided_at)}`, 'strong'),
    quote(reason),
  ];
}

function inShort({ explanation: { summary } }: InterviewReport): Block[] {
  if (summary.length === 0) return [];
  return [heading('In short'), { kind: 'list', items: summary.map((line) => ({ text: line, quotes: [] })) }];
}

const drawn = (chart: Chart): Block => ({ kind: 'drawing', chart });

/** The figures that are read first. */
function scores({ interview, overrides: list }: InterviewReport): Block[] {
  const { overall_score, technical_accuracy, behavioral_score, fit_score, is_practice } = interview;
  const of = (name: string, value: number | null) => ({
    ...{ name, value, text: value === null ? 'not scored' : String(value) },
  });
  const { answered_count, question_count, completion_percentage } = interview;
  const answered = `${answered_count} of ${question_count}`;
  const set = list.find(({ skill }) => skill === null);
  return [
    drawn(
      tiles([
        of('Overall, of 100', overall_score),
        of('Technical', technical_accuracy),
        of('Behavioural', behavioral_score),
        ...(is_practice ? [] : [of('Fit', fit_score)]),
        { name: 'Answered', value: completion_percentage, text: answered },
      ]),
    ),
    ...(set === undefined
      ? []
      : [
          text(
            `Overall by the engine ${outOf(overall_score, MOST_OF.overall)}; set by a person: ${outOf(set.score, MOST_OF.overall)}.`,
            'strong',
          ),
        ]),
  ];
}

function skills(report: InterviewReport): Block[] {
  const { interview, benchmark } = report;
  const drawings = skillBars(report);
  return [
    heading(interview.is_practice ? 'Skills' : 'Requirements'),
    ...(interview.is_practice
      ? []
      : [
          text(
            `Among the candidates of the job: ${percentile(benchmark.score_percentile)}. In the industry: ${percentile(benchmark.industry_percentile)}.`,
          ),
        ]),
    ...(drawings.length === 0
      ? [text('No skill was asked for or scored.')]
      : [text('Scores from 0 to 10; the stroke is what the job asks for.', 'muted'), ...drawings.map(drawn)]),
  ];
}

function turns(report: InterviewReport): Block[] {
  const drawings = course(report);
  if (drawings.length === 0) return [];
  return [heading('From answer to answer'), ...drawings.map(drawn)];
}

/** The sentences, one of an answer, in which the words stand that count for a point: single words say little. */
function sentences(
  answers: ReadonlyMap<number, ReturnType<typeof quoter>>,
  spans: readonly Evidence[],
): string[] {
  return [...Map.groupBy(spans, ({ answer_id }) => answer_id)].flatMap(
    ([id, own]) => answers.get(id)?.(own) ?? [],
  );
}

function evidence({ explanation, transcript: { entries } }: InterviewReport): Block[] {
  const answers = new Map(
    entries.flatMap(({ answer }) => (answer === null ? [] : [[answer.answer_id, quoter(answer.text)]])),
  );
  return [
    heading('Skills and evidence'),
    text(
      `Scored by ${explanation.scorer.name} ${explanation.scorer.version}. The engine advises; a person decides.`,
      'muted',
    ),
    ...explanation.skills.flatMap((skill): Block[] => [
      heading(`${skill.skill.name}: ${outOf(skill.score, 10)}`, 3),
      {
        kind: 'list',
        items: skill.key_points.map((point) => ({
          text: `${point.covered ? 'Covered' : 'Missed'}: ${point.text}`,
          mark: point.covered ? 'yes' : 'no',
          quotes: sentences(answers, point.evidence),
        })),
      },
      ...guidance(skill.answers),
    ]),
  ];
}

/** Where an answer was held against graded examples: how many, and what the score would be without them. */
function guidance(answers: InterviewReport['explanation']['skills'][number]['answers']): Block[] {
  return answers.flatMap(({ question, score, guidance: given }) =>
    given === null
      ? []
      : [
          text(
            `“${question}”: ${outOf(score, 10)}, held against ${given.exemplars.length} graded ${given.exemplars.length === 1 ? 'example' : 'examples'}; without: ${outOf(given.score_without, 10)}.`,
            'muted',
          ),
        ],
  );
}

/** What people set in place of the engine's scores; both are said. */
function overrides({ overrides: list }: InterviewReport): Block[] {
  if (list.length === 0) return [];
  return [
    heading('Scores set by a person'),
    {
      kind: 'list',
      items: list.map(({ skill, score, engine_score, reason, made_by, created_at }) => {
        const most = skill === null ? MOST_OF.overall : MOST_OF.skill;
        return {
          text: `${skill?.name ?? 'Overall'}: ${outOf(score, most)}, by the engine ${outOf(engine_score, most)}; ${made_by.username}, ${time(created_at)}`,
          quotes: [reason],
        };
      }),
    },
    text('Fit, percentiles and the order of candidates go by the engine’s scores.', 'muted'),
  ];
}

/** How far they agree in the job, or what is missing to tell. */
function agreed(who: string, found: RatersAgreement['with_engine'], kind: 'single' | 'average'): Block {
  const { items, needed, level, kappa } = found;
  if (items < needed) {
    return text(`Whether ${who} agree shows from ${needed} rated skills of this job on; there are ${items}.`);
  }
  if (level === null) return text(`Whether ${who} agree does not show: the ratings hardly differ.`);
  const icc = kind === 'single' ? `ICC(2,1) ${found.icc_single}` : `ICC(2,k) ${found.icc_average}`;
  return text(
    `Over ${items} rated skills of this job ${who} agree: ${level} (${icc}, weighted kappa ${kappa ?? NONE}; Koo and Li 2016).`,
  );
}

const OPINION_TEXT = {
  waiting: 'still to come',
  refused: 'not shown: it did not pass the checks',
  failed: 'none: the model gave no usable answer',
} as const;

/** What a language model makes of the answers, apart from all scores. */
function secondOpinions({ explanation: { second_opinions: all } }: InterviewReport): Block[] {
  if (all.length === 0) return [];
  const models = new Set(all.flatMap(({ model, host }) => (model === null ? [] : `${model} (${host})`)));
  return [
    heading('Second opinion'),
    {
      kind: 'table',
      caption: 'Scores from 0 to 10 by a language model, beside those of the scorer',
      head: ['Question', 'Model', 'Scorer', 'Difference'],
      rows: all.map((each) => [
        each.question,
        each.status === 'given' ? String(each.score) : OPINION_TEXT[each.status],
        String(each.embedded_score ?? 'not scored'),
        each.difference === null ? NONE : `${each.difference}${each.agrees ? '' : ', far apart'}`,
      ]),
    },
    text(
      `By ${models.size === 0 ? 'a language model' : [...models].join(', ')}. It is part of no score, mean or fit.`,
      'muted',
    ),
  ];
}

function ratings({ ratings: { skills, agreement, in_job } }: InterviewReport): Block[] {
  if (skills.length === 0) return [];
  return [
    heading('Ratings by people'),
    {
      kind: 'table',
      caption: 'Ratings from 1 to 5 beside the scores from 0 to 10',
      head: ['Skill', 'Mean rating', 'Raters', 'Score'],
      rows: skills.map(({ skill, mean_rating, raters, score }) => [
        ...[skill.name, String(mean_rating), String(raters), String(score ?? 'not scored')],
      ]),
    },
    ...(agreement === null
      ? []
      : [text(`Raters within one step of each other: ${Math.round(agreement * 100)} %.`)]),
    ...(in_job === null
      ? []
      : [
          agreed('people and the engine', in_job.with_engine, 'single'),
          agreed('people among themselves', in_job.between_people, 'average'),
        ]),
  ];
}

function recommendations({ recommendations: list }: InterviewReport): Block[] {
  if (list.length === 0) return [];
  return [
    heading('Recommendations'),
    { kind: 'list', items: list.map((each) => ({ text: each.recommendation_text, quotes: [] })) },
  ];
}

function transcript({ transcript: { entries } }: InterviewReport): Block[] {
  return [
    heading('Transcript'),
    ...entries.flatMap(({ offset, question, answer }): Block[] => [
      heading(`${clock(offset)} ${question}`, 3),
      ...(answer === null
        ? [text('Not answered.', 'muted')]
        : [
            text(
              `Answer from ${clock(answer.start)}${answer.end === null ? '' : ` to ${clock(answer.end)}`}`,
              'muted',
            ),
            answer.text.trim() === '' ? text('Passed on.', 'muted') : quote(answer.text),
          ]),
    ]),
  ];
}

export function reportDocument(report: InterviewReport): ReportDocument {
  const { interview, sentiment } = report;
  const { job } = interview;
  return {
    title: interview.candidate_name || interview.user?.username || 'Candidate',
    subtitle:
      job !== null
        ? `${job.title}, ${job.company}`
        : interview.title === null
          ? 'Practice'
          : `Practice: ${interview.title}`,
    madeAt: report.generated_at,
    blocks: [
      ...scores(report),
      {
        kind: 'facts',
        rows: [
          ['Status', capital(interview.status.replace('_', ' '))],
          ['Held', time(interview.start_time)],
          ['Length', interview.duration === null ? NONE : `${clock(interview.duration)} minutes`],
          ['Sentiment of the words', sentiment?.overall_sentiment ?? NONE],
        ],
      },
      ...decision(report),
      ...inShort(report),
      ...skills(report),
      ...turns(report),
      ...overrides(report),
      ...evidence(report),
      ...secondOpinions(report),
      ...ratings(report),
      ...recommendations(report),
      ...(interview.interviewer_notes === '' ? [] : [heading('Notes'), quote(interview.interviewer_notes)]),
      ...transcript(report),
      text(`Interview ${interview.session_id}, made ${time(report.generated_at)}.`, 'muted'),
    ],
  };
}

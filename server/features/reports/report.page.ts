/** An interview's report as a page to read and to print: self-contained, without a script. */
import type { InterviewReport } from '../../../shared/contract/reports.ts';
import { type Html, HtmlPage, html } from '../../http/html.ts';

const STYLE = `
:root { color-scheme: light; }
body { font: 15px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #bbb; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: #444; padding-bottom: .25rem; }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ddd; vertical-align: top; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0; }
dt { color: #444; }
dd { margin: 0; overflow-wrap: anywhere; }
blockquote { margin: .5rem 0; padding-left: .8rem; border-left: 3px solid #bbb; white-space: pre-wrap; overflow-wrap: anywhere; }
.note { color: #444; }
li { margin: .25rem 0; }
@media print {
  body { margin: 0; max-width: none; font-size: 11pt; }
  h2, h3 { break-after: avoid; }
  tr, li, blockquote { break-inside: avoid; }
}
`;

const DECISION_TEXT = { hire: 'Hire', maybe: 'Maybe', no_hire: 'No hire' } as const;

const outOf = (score: number | null, most: number): string =>
  score === null ? 'not scored' : `${score} of ${most}`;

const time = (value: string | null): string =>
  value === null ? '–' : `${value.slice(0, 16).replace('T', ' ')} UTC`;

/** 75 → "1:15". */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Standing among others: "72nd percentile" says the same, but only in English. */
const percentile = (value: number | null): string =>
  value === null ? 'too few to compare' : `percentile ${value}`;

function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Html {
  return html`<table><caption>${caption}</caption>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first = '', ...others]) =>
      html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table>`;
}

function facts(rows: readonly (readonly [string, string | number | null])[]): Html {
  return html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value ?? '–'}</dd>`)}</dl>`;
}

function decision({ interview }: InterviewReport): Html | null {
  if (interview.decision === null) return null;
  const { decision: value, reason, decided_at } = interview.decision;
  return html`<h2>Decision</h2><p><strong>${DECISION_TEXT[value]}</strong>, ${time(decided_at)}</p><blockquote>${reason}</blockquote>`;
}

function benchmark({ benchmark: { met_requirements, below_requirements, ...other } }: InterviewReport): Html {
  const rows = [
    ...met_requirements.map((met) => [
      met.skill,
      met.score,
      met.threshold,
      met.proficiency_level,
      percentile(met.percentile),
    ]),
    ...below_requirements.map((below) => [
      below.skill,
      below.score,
      below.threshold,
      below.proficiency_level,
      `${below.gap} below`,
    ]),
    ...other.unassessed_requirements.map((none) => [none.skill, '–', none.threshold, '–', 'not assessed']),
  ];
  return html`<h2>Requirements</h2>
<p>Among the candidates of the job: ${percentile(other.score_percentile)}. In the industry: ${percentile(other.industry_percentile)}.</p>
${rows.length === 0 ? html`<p>The job requires no skills.</p>` : table('Required skills, scores from 0 to 10', ['Skill', 'Score', 'Target', 'Level', 'Standing'], rows)}`;
}

function evidence({ explanation }: InterviewReport): Html {
  return html`<h2>Skills and evidence</h2>
${explanation.skills.map(
  (skill) => html`<h3>${skill.skill.name}: ${outOf(skill.score, 10)}</h3>
<ul>${skill.key_points.map(
    (point) =>
      html`<li>${point.covered ? 'Covered' : 'Missed'}: ${point.text}${point.evidence.map((span) => html`<blockquote>${span.text}</blockquote>`)}</li>`,
  )}</ul>`,
)}
<p class="note">Scored by ${explanation.scorer.name} ${explanation.scorer.version}. The engine advises; a person decides.</p>`;
}

function ratings({ ratings: { skills, agreement } }: InterviewReport): Html | null {
  if (skills.length === 0) return null;
  return html`<h2>Ratings by people</h2>
${table(
  'Ratings from 1 to 5 beside the scores from 0 to 10',
  ['Skill', 'Mean rating', 'Raters', 'Score'],
  skills.map((each) => [each.skill.name, each.mean_rating, each.raters, each.score ?? 'not scored']),
)}
${agreement === null ? null : html`<p>Raters within one step of each other: ${Math.round(agreement * 100)} %.</p>`}`;
}

function recommendations({ recommendations: list }: InterviewReport): Html | null {
  if (list.length === 0) return null;
  return html`<h2>Recommendations</h2><ul>${list.map((each) => html`<li>${each.recommendation_text}</li>`)}</ul>`;
}

function transcript({ transcript: { entries } }: InterviewReport): Html {
  return html`<h2>Transcript</h2>
${entries.map(
  (entry) => html`<h3>${clock(entry.offset)} ${entry.question}</h3>
${entry.answer === null ? html`<p class="note">Not answered.</p>` : html`<p class="note">Answer from ${clock(entry.answer.start)}${entry.answer.end === null ? '' : ` to ${clock(entry.answer.end)}`}</p><blockquote>${entry.answer.text}</blockquote>`}`,
)}`;
}

export function reportPage(report: InterviewReport): HtmlPage {
  const { interview, sentiment } = report;
  const name = interview.candidate_name || interview.user?.username || 'Candidate';
  const body = html`<body>
<main>
<h1>${name}</h1>
<p class="note">${interview.job === null ? 'Practice' : `${interview.job.title}, ${interview.job.company}`}</p>
${facts([
  ['Status', interview.status.replace('_', ' ')],
  ['Held', time(interview.start_time)],
  ['Length', interview.duration === null ? null : `${clock(interview.duration)} minutes`],
  ['Answered', `${interview.completion_percentage} %`],
  ['Overall', outOf(interview.overall_score, 100)],
  ['Technical', outOf(interview.technical_accuracy, 100)],
  ['Behavioural', outOf(interview.behavioral_score, 100)],
  ['Fit', outOf(interview.fit_score, 100)],
  ['Sentiment of the words', sentiment?.overall_sentiment ?? null],
])}
${decision(report)}
${benchmark(report)}
${evidence(report)}
${ratings(report)}
${recommendations(report)}
${interview.interviewer_notes === '' ? null : html`<h2>Notes</h2><blockquote>${interview.interviewer_notes}</blockquote>`}
${transcript(report)}
<p class="note">Interview ${interview.session_id}, made ${time(report.generated_at)}.</p>
</main>
</body>`;
  return new HtmlPage(`${name}: interview report`, STYLE, body);
}

/** What is compared skill by skill, put together from what each candidate's interview says. */
import type { Benchmark } from '../../../shared/contract/benchmark.ts';
import type { ComparedCandidate } from '../../../shared/contract/reports.ts';
import type { Scorecard } from '../../../shared/contract/reviews.ts';
import { meanRatings } from '../../../shared/domain/scorecards.ts';

export interface SkillCell {
  /** The engine's, 0–10; null where nothing was scored. */
  score: number | null;
  /** Set by a person in its place, 0–10. */
  override: number | null;
  /** By people, 1–5. */
  rating: { mean: number; raters: number } | null;
}

export interface SkillRow {
  skill: string;
  /** What the job asks for, 0–10; null where it does not ask for the skill. */
  target: number | null;
  /** By the candidates, in their order. */
  cells: SkillCell[];
}

/** What one candidate's column is made of. */
export interface Column {
  candidate: ComparedCandidate;
  benchmark: Benchmark | undefined;
  cards: readonly Scorecard[];
}

const requirementsIn = ({ met_requirements, below_requirements, unassessed_requirements }: Benchmark) => [
  ...met_requirements,
  ...below_requirements,
  ...unassessed_requirements,
];

/** What the job requires comes first, the weightiest before the others; then what most candidates were scored in. */
export function skillRows(columns: readonly Column[]): SkillRow[] {
  const names = new Map<string, string>();
  const targets = new Map<string, { threshold: number; importance_weight: number }>();
  for (const { candidate, benchmark, cards } of columns) {
    // A benchmark names skills in lower case.
    for (const { skill } of [...candidate.skills, ...cards.flatMap(({ ratings }) => ratings)]) {
      names.set(skill.name.toLowerCase(), skill.name);
    }
    for (const required of benchmark ? requirementsIn(benchmark) : []) targets.set(required.skill, required);
  }
  for (const key of targets.keys()) {
    if (!names.has(key)) names.set(key, key.charAt(0).toUpperCase() + key.slice(1));
  }
  const rows = [...names].map(([key, skill]) => ({
    skill,
    target: targets.get(key)?.threshold ?? null,
    weight: targets.get(key)?.importance_weight ?? 0,
    cells: columns.map((column) => cellOf(column, skill)),
  }));
  const scored = ({ cells }: SkillRow) => cells.filter(({ score }) => score !== null).length;
  rows.sort(
    (a, b) =>
      Number(b.target !== null) - Number(a.target !== null) ||
      b.weight - a.weight ||
      scored(b) - scored(a) ||
      a.skill.localeCompare(b.skill),
  );
  return rows.map(({ weight: _weight, ...row }) => row);
}

function cellOf({ candidate, cards }: Column, skill: string): SkillCell {
  const isIt = (each: { skill: { name: string } | null }) => each.skill?.name === skill;
  const ratings = cards.flatMap((card) =>
    card.ratings.filter(isIt).map(({ rating }) => ({ rater: card.rater.id, skill, rating })),
  );
  const [mean] = meanRatings(ratings);
  return {
    score: candidate.skills.find(isIt)?.score ?? null,
    override: candidate.overrides.find(isIt)?.score ?? null,
    rating: mean === undefined ? null : { mean: mean.mean, raters: mean.raters },
  };
}

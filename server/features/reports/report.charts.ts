/** What a report draws: the scores, the skills beside their targets, pace and tone from answer to answer. */
import type { InterviewReport } from '../../../shared/contract/reports.ts';
import { type GlanceRow, glanceRows } from '../../../shared/domain/glance.ts';
import { type Chart, COLORS, type Drawing, NARROW, type Shape, WIDE } from './report.drawing.ts';

const { ink, muted, rule, track, bar } = COLORS;
const TEXT = 9;
const SMALL = 7.5;

export interface Tile {
  name: string;
  /** 0–100; null where there is none. */
  value: number | null;
  text: string;
}

const TILE = { gap: 10, height: 52, below: 8 };
const TILES_ABREAST = 2;

/** The figures that count, each over a bar of how much of 100 it is: side by side, on a phone two abreast. */
export function tiles(all: readonly Tile[]): Chart {
  const label = all.map(({ name, text }) => `${name}: ${text}`).join('. ');
  const laid = (across: number, abreast: number): Drawing => {
    const width = (across - TILE.gap * (abreast - 1)) / abreast;
    const each = TILE.height + TILE.below;
    return {
      label,
      width: across,
      height: Math.ceil(all.length / abreast) * each - TILE.below,
      shapes: all.flatMap((tile, index) =>
        tileAt([(index % abreast) * (width + TILE.gap), Math.floor(index / abreast) * each], width, tile),
      ),
    };
  };
  return { wide: laid(WIDE, all.length), narrow: laid(NARROW, TILES_ABREAST) };
}

const tileAt = (
  [x, y]: readonly [number, number],
  width: number,
  { name, value, text }: Tile,
): readonly Shape[] => [
  { kind: 'words', at: [x, y + 6], text: name, size: SMALL, color: muted, width },
  {
    ...{ kind: 'words', at: [x, y + 25], text, width, bold: value !== null },
    ...{ size: value === null ? TEXT : 17, color: value === null ? muted : ink },
  },
  ...share([x, y + 42], width, value === null ? null : value / 100),
];

/** A bar that is filled so far; dashed and empty where there is nothing to show. */
function share([x, y]: readonly [number, number], width: number, value: number | null): Shape[] {
  const frame = { at: [x, y], width, height: 6 } as const;
  if (value === null) return [{ kind: 'box', ...frame, stroke: rule, dashed: true }];
  const filled: Shape[] = value > 0 ? [{ kind: 'box', ...frame, width: width * value, fill: bar }] : [];
  return [{ kind: 'box', ...frame, fill: track }, ...filled];
}

const ROW = { height: 27, bar: 190, barWidth: 220, name: 180 };
/** On a phone the bar has a line of its own between the name and what is said of it. */
const STACKED = { height: 46, score: 60 };
/** So many rows stay together on a page. */
const MOST_ROWS = 5;

interface SkillRow extends GlanceRow {
  /** “Proficient”; left out where nothing was scored. */
  level: string | undefined;
}

/** What stands below a skill's name. */
function skillNotes({ level, target, gap, percentile }: SkillRow): string {
  return [
    ...(level === undefined ? [] : [level]),
    target === null ? 'not required' : `target ${target}`,
    ...(gap === null ? [] : [gap > 0 ? `${gap} below` : 'reached']),
    ...(percentile === null ? [] : [`percentile ${percentile}`]),
  ].join(' · ');
}

/** Each skill as a bar with a tick at its target; in drawings of a few, between which a page may end. */
export function skillBars({ benchmark, explanation }: InterviewReport): Chart[] {
  const levels = new Map(
    benchmark.skill_breakdown.map(({ skill, proficiency_level }) => [skill, proficiency_level]),
  );
  const rows = glanceRows(
    benchmark,
    explanation.skills.map(({ skill }) => skill.name),
  ).map((row): SkillRow => ({ ...row, level: levels.get(row.skill.toLowerCase()) }));
  return Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_, page) => {
    const part = rows.slice(page * MOST_ROWS, (page + 1) * MOST_ROWS);
    const laid = (width: number, height: number, bar: typeof skillBar): Drawing => ({
      label: part.map((row) => `${row.skill}: ${scored(row)}, ${skillNotes(row)}`).join('. '),
      width,
      height: part.length * height,
      shapes: part.flatMap((row, index) => bar(row, index * height)),
    });
    return {
      wide: laid(WIDE, ROW.height, skillBar),
      narrow: laid(NARROW, STACKED.height, stackedSkillBar),
    };
  });
}

const scored = ({ score }: SkillRow): string => (score === null ? 'not scored' : `${score} of 10`);

/** The bar of a skill's score, with a stroke at its target. */
function skillShare(
  { score, target }: SkillRow,
  [x, middle]: readonly [number, number],
  width: number,
): Shape[] {
  const tick = x + (width * (target ?? 0)) / 10;
  return [
    ...share([x, middle - 3], width, score === null ? null : score / 10),
    ...(target === null
      ? []
      : [
          {
            ...{ kind: 'line', color: ink, width: 1.5 },
            through: [
              [tick, middle - 7],
              [tick, middle + 7],
            ],
          } satisfies Shape,
        ]),
  ];
}

const skillScore = (row: SkillRow, at: readonly [number, number]): Shape => ({
  ...{ kind: 'words', at, text: scored(row), size: TEXT, anchor: 'end' },
  ...{ color: row.score === null ? muted : ink, bold: row.score !== null },
});

function skillBar(row: SkillRow, top: number): Shape[] {
  const middle = top + ROW.height / 2;
  const width = ROW.name;
  return [
    { kind: 'words', at: [0, middle - 5], text: row.skill, size: TEXT, color: ink, bold: true, width },
    { kind: 'words', at: [0, middle + 6], text: skillNotes(row), size: SMALL, color: muted, width },
    ...skillShare(row, [ROW.bar, middle], ROW.barWidth),
    skillScore(row, [WIDE, middle]),
  ];
}

function stackedSkillBar(row: SkillRow, top: number): Shape[] {
  const width = NARROW - STACKED.score;
  return [
    { kind: 'words', at: [0, top + 7], text: row.skill, size: TEXT, color: ink, bold: true, width },
    skillScore(row, [NARROW, top + 7]),
    ...skillShare(row, [0, top + 21], NARROW),
    {
      ...{ kind: 'words', at: [0, top + 35], text: skillNotes(row) },
      ...{ size: SMALL, color: muted, width: NARROW },
    },
  ];
}

const PLOT = { height: 120, top: 22, bottom: 102, scale: 42, gap: 24 };
/** Two are a comparison, not a course. */
const FEWEST = 3;
/** Words a minute, in steps of which the scale's halves are whole. */
const PACE_STEP = 80;

interface Plot {
  name: string;
  values: readonly (number | null)[];
  /** The ends of the scale, the lower one first, and the words at both and between. */
  scale: { from: number; to: number; marks: readonly [string, string, string] };
  text: (value: number) => string;
}

/** Pace and tone, side by side or below one another; none where too little was measured. */
export function course({ course: turns, sentiment }: InterviewReport): Chart[] {
  const paces = turns.map(({ pace }) => pace);
  const tones = turns.map(({ tone }) => (sentiment === null ? null : tone));
  const most = PACE_STEP * Math.max(2, Math.ceil(Math.max(0, ...paces.map((pace) => pace ?? 0)) / PACE_STEP));
  const plots: Plot[] = [
    {
      ...{ name: 'Words a minute', values: paces },
      scale: { from: 0, to: most, marks: ['0', String(most / 2), String(most)] },
      text: (value) => `${value} words a minute`,
    },
    {
      ...{ name: 'Tone of the words', values: tones },
      scale: { from: -1, to: 1, marks: ['negative', 'neutral', 'positive'] },
      text: (value) => (value > 0.05 ? 'positive' : value < -0.05 ? 'negative' : 'neutral'),
    },
  ];
  const told = plots.filter(({ values }) => values.filter((value) => value !== null).length >= FEWEST);
  if (told.length === 0) return [];
  const label = told.map(plotLabel).join(' ');
  const width = (WIDE - PLOT.gap * (told.length - 1)) / told.length;
  return [
    {
      wide: {
        ...{ label, width: WIDE, height: PLOT.height },
        shapes: told.flatMap((plot, index) => plotShapes(plot, [index * (width + PLOT.gap), 0], width)),
      },
      narrow: {
        ...{ label, width: NARROW, height: PLOT.height * told.length },
        shapes: told.flatMap((plot, index) => plotShapes(plot, [0, index * PLOT.height], NARROW)),
      },
    },
  ];
}

function plotLabel({ name, values, text }: Plot): string {
  const said = values.map(
    (value, index) => `answer ${index + 1} ${value === null ? 'not measured' : text(value)}`,
  );
  return `${name}: ${said.join(', ')}.`;
}

function plotShapes(
  { name, values, scale: { from, to, marks } }: Plot,
  [left, above]: readonly [number, number],
  width: number,
): Shape[] {
  const [top, bottom] = [above + PLOT.top, above + PLOT.bottom];
  const start = left + PLOT.scale;
  const each = (width - PLOT.scale) / values.length;
  const heightOf = (value: number) => bottom - ((value - from) / (to - from)) * (bottom - top);
  const every = Math.ceil(values.length / 12);
  const spots = values.map((value, index) =>
    value === null ? null : ([start + each * (index + 0.5), heightOf(value)] as const),
  );
  return [
    { kind: 'words', at: [left, above + 6], text: name, size: TEXT, color: ink, bold: true },
    ...marks.flatMap((text, index): Shape[] => {
      const y = bottom - (index / 2) * (bottom - top);
      return [
        ...[{ kind: 'words', at: [start - 5, y], text, size: SMALL, color: muted, anchor: 'end' } as const],
        {
          ...{ kind: 'line', color: rule, width: 0.5, dashed: index > 0 },
          through: [
            [start, y],
            [left + width, y],
          ],
        },
      ];
    }),
    ...stretches(spots).map((through): Shape => ({ kind: 'line', through, color: bar, width: 1.5 })),
    ...spots.flatMap((at): Shape[] => (at === null ? [] : [{ kind: 'dot', at, radius: 2.5, fill: bar }])),
    ...values.flatMap((_, index): Shape[] =>
      index % every === 0
        ? [
            {
              ...{ kind: 'words', at: [start + each * (index + 0.5), bottom + 10], anchor: 'middle' },
              ...{ text: String(index + 1), size: SMALL, color: muted },
            },
          ]
        : [],
    ),
  ];
}

/** What is joined by a line: a gap where nothing was measured, never a bridge over it. */
function stretches<T>(spots: readonly (T | null)[]): T[][] {
  const all: T[][] = [];
  let current: T[] = [];
  for (const spot of [...spots, null]) {
    if (spot !== null) {
      current.push(spot);
      continue;
    }
    if (current.length > 1) all.push(current);
    current = [];
  }
  return all;
}

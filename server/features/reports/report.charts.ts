/** What a report draws: the scores, the skills beside their targets, pace and tone from answer to answer. */
import type { InterviewReport } from '../../../shared/contract/reports.ts';
import { type GlanceRow, glanceRows } from '../../../shared/domain/glance.ts';
import { COLORS, DRAWING_WIDTH, type Drawing, type Shape } from './report.drawing.ts';

const { ink, muted, rule, track, bar } = COLORS;
const TEXT = 9;
const SMALL = 7.5;

export interface Tile {
  name: string;
  /** 0–100; null where there is none. */
  value: number | null;
  text: string;
}

const TILE = { gap: 10, height: 52 };

/** The figures that count, side by side, each over a bar of how much of 100 it is. */
export function tiles(all: readonly Tile[]): Drawing {
  const width = (DRAWING_WIDTH - TILE.gap * (all.length - 1)) / all.length;
  return {
    label: all.map(({ name, text }) => `${name}: ${text}`).join('. '),
    height: TILE.height,
    shapes: all.flatMap(({ name, value, text }, index): Shape[] => {
      const x = index * (width + TILE.gap);
      return [
        { kind: 'words', at: [x, 6], text: name, size: SMALL, color: muted, width },
        {
          ...{ kind: 'words', at: [x, 25], text, width, bold: value !== null },
          ...{ size: value === null ? TEXT : 17, color: value === null ? muted : ink },
        },
        ...share([x, 42], width, value === null ? null : value / 100),
      ];
    }),
  };
}

/** A bar that is filled so far; dashed and empty where there is nothing to show. */
function share([x, y]: readonly [number, number], width: number, value: number | null): Shape[] {
  const frame = { at: [x, y], width, height: 6 } as const;
  if (value === null) return [{ kind: 'box', ...frame, stroke: rule, dashed: true }];
  const filled: Shape[] = value > 0 ? [{ kind: 'box', ...frame, width: width * value, fill: bar }] : [];
  return [{ kind: 'box', ...frame, fill: track }, ...filled];
}

const ROW = { height: 27, bar: 190, barWidth: 220 };
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
export function skillBars({ benchmark, explanation }: InterviewReport): Drawing[] {
  const levels = new Map(
    benchmark.skill_breakdown.map(({ skill, proficiency_level }) => [skill, proficiency_level]),
  );
  const rows = glanceRows(
    benchmark,
    explanation.skills.map(({ skill }) => skill.name),
  ).map((row): SkillRow => ({ ...row, level: levels.get(row.skill.toLowerCase()) }));
  return Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_, page) => {
    const part = rows.slice(page * MOST_ROWS, (page + 1) * MOST_ROWS);
    return {
      label: part.map((row) => `${row.skill}: ${scored(row)}, ${skillNotes(row)}`).join('. '),
      height: part.length * ROW.height,
      shapes: part.flatMap((row, index) => skillBar(row, index * ROW.height)),
    };
  });
}

const scored = ({ score }: SkillRow): string => (score === null ? 'not scored' : `${score} of 10`);

function skillBar(row: SkillRow, top: number): Shape[] {
  const { skill, score, target } = row;
  const middle = top + ROW.height / 2;
  const tick = ROW.bar + (ROW.barWidth * (target ?? 0)) / 10;
  return [
    { kind: 'words', at: [0, middle - 5], text: skill, size: TEXT, color: ink, bold: true, width: 180 },
    { kind: 'words', at: [0, middle + 6], text: skillNotes(row), size: SMALL, color: muted, width: 180 },
    ...share([ROW.bar, middle - 3], ROW.barWidth, score === null ? null : score / 10),
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
    {
      ...{ kind: 'words', at: [DRAWING_WIDTH, middle], text: scored(row), size: TEXT, anchor: 'end' },
      ...{ color: score === null ? muted : ink, bold: score !== null },
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

/** Pace and tone side by side; none where too little was measured. */
export function course({ course: turns, sentiment }: InterviewReport): Drawing[] {
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
  const width = (DRAWING_WIDTH - PLOT.gap * (told.length - 1)) / told.length;
  return [
    {
      label: told.map(plotLabel).join(' '),
      height: PLOT.height,
      shapes: told.flatMap((plot, index) => plotShapes(plot, index * (width + PLOT.gap), width)),
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
  left: number,
  width: number,
): Shape[] {
  const { top, bottom } = PLOT;
  const start = left + PLOT.scale;
  const each = (width - PLOT.scale) / values.length;
  const heightOf = (value: number) => bottom - ((value - from) / (to - from)) * (bottom - top);
  const every = Math.ceil(values.length / 12);
  const spots = values.map((value, index) =>
    value === null ? null : ([start + each * (index + 0.5), heightOf(value)] as const),
  );
  return [
    { kind: 'words', at: [left, 6], text: name, size: TEXT, color: ink, bold: true },
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

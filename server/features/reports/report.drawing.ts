/** Drawings of a report as plain shapes, to be painted into a page or a PDF. Units are points, y grows downwards. */

/** Where two colours are all there is to tell things apart, the words beside them say it too. */
export const COLORS = {
  ink: '#211f1b',
  muted: '#5c574f',
  rule: '#c4bfb5',
  track: '#eae7e1',
  /** 3:1 against white and against the track. */
  bar: '#a06303',
} as const;

type At = readonly [x: number, y: number];
export type Shape =
  | { kind: 'box'; at: At; width: number; height: number; fill?: string; stroke?: string; dashed?: boolean }
  | { kind: 'line'; through: readonly At[]; color: string; width: number; dashed?: boolean }
  | { kind: 'dot'; at: At; radius: number; fill: string }
  /** `at`: the middle of the line by its height; by its width, what `anchor` says. `width`: longer words are cut off. */
  | {
      kind: 'words';
      at: At;
      text: string;
      size: number;
      color: string;
      bold?: boolean;
      anchor?: 'start' | 'middle' | 'end';
      width?: number;
    };

export interface Drawing {
  /** All of it in words, for who cannot see it. */
  label: string;
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** The same drawn twice: for paper and wide windows, and for a phone, where shrunken words could not be read. */
export interface Chart {
  wide: Drawing;
  narrow: Drawing;
}

/** As wide as the text of an A4 page. */
export const WIDE = 483;
/** Drawn across a phone, the smallest words are as large as those of a caption. */
export const NARROW = 230;

import { describe, expect, it } from 'vitest';
import { wayTo } from '../../../../renderer/features/report/scroll.ts';

const scroller = { top: 100, bottom: 700, at: 200, most: 2000 };

describe('the way to the words in the transcript', () => {
  it('is the scroller’s own, to the middle of what is seen of it', () => {
    expect(wayTo({ top: 900, bottom: 920 }, scroller, 800)).toEqual({ inner: 510, page: 0 });
    expect(wayTo({ top: 300, bottom: 320 }, scroller, 800)).toEqual({ inner: -90, page: 0 });
    expect(wayTo({ top: 900, bottom: 920 }, { ...scroller, bottom: 1400 }, 800)).toEqual({
      inner: 460,
      page: 0,
    });
  });

  it('ends where the scroller does', () => {
    expect(wayTo({ top: 110, bottom: 130 }, { ...scroller, at: 0 }, 800)).toEqual({ inner: 0, page: 0 });
    expect(wayTo({ top: 650, bottom: 670 }, { ...scroller, at: 1990 }, 800)).toEqual({ inner: 10, page: 0 });
  });

  it('moves the page by what is left, where the words would stand outside the window', () => {
    const end = { top: 400, bottom: 1200, at: 2000, most: 2000 };
    expect(wayTo({ top: 1000, bottom: 1020 }, end, 800)).toEqual({ inner: 0, page: 244 });
    expect(wayTo({ top: -30, bottom: -10 }, { ...end, top: -100, bottom: 700, at: 0 }, 800)).toEqual({
      inner: 0,
      page: -54,
    });
  });
});

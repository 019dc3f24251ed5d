import { describe, expect, it } from 'vitest';
import { mergeNotes } from '../../../../renderer/features/live/merge-notes.ts';

describe('notes of two people', () => {
  it('are the ones that changed, where only one did', () => {
    expect(mergeNotes('Calm.', 'Calm. Clear.', 'Calm.')).toBe('Calm. Clear.');
    expect(mergeNotes('Calm.', 'Calm.', 'Calm. Quick.')).toBe('Calm. Quick.');
    expect(mergeNotes('Calm.', '', 'Calm.')).toBe('');
  });

  it('hold both additions, the server’s first', () => {
    expect(mergeNotes('Calm.', 'Calm. Clear.', 'Calm. Quick.')).toBe('Calm. Quick.\nClear.');
    expect(mergeNotes('', 'Clear.', 'Quick.')).toBe('Quick.\nClear.');
  });

  it('hold an addition beside what the other has rewritten', () => {
    expect(mergeNotes('Calm.', 'Calm. Clear.', 'Nervous at first.')).toBe('Nervous at first.\nClear.');
    expect(mergeNotes('Calm.', 'Nervous at first.', 'Calm. Quick.')).toBe('Nervous at first.\nQuick.');
  });

  it('stand one after the other where both have rewritten', () => {
    expect(mergeNotes('Calm.', 'Nervous.', 'Loud.')).toBe('Loud.\n\nNervous.');
  });

  it('do not get an addition twice whose saving was not heard of', () => {
    const saved = mergeNotes('Calm.', 'Calm. Clear.', 'Calm. Quick.');
    expect(mergeNotes('Calm.', 'Calm. Clear.', saved)).toBe(saved);
  });
});

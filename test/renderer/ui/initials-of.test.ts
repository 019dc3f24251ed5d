import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../../renderer/ui/initials-of.ts';

describe('initials', () => {
  it.each([
    ['Robin Castellanos', 'RC'],
    ['  robin   van  dyk ', 'RV'],
    ['Robin', 'RO'],
    ['X', 'X'],
    ['<Robin> (she) & Co', 'RS'],
    ['@ Bob Lee', 'BL'],
    ['Élodie Ångström', 'ÉÅ'],
    ['\u{1d49c}da \u{1d4b7}ee', '\u{1d49c}\u{1d4b7}'],
    ['र्षि कुमार', 'र्षिकु'],
  ])('of %s are %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

  it.each(['', '   ', '***', '🙂 🎉', '– —'])('of “%s” are none', (name) =>
    expect(initialsOf(name)).toBe(''),
  );
});

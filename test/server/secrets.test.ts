import { describe, expect, it } from 'vitest';
import { createSealer } from '../../server/secrets.ts';

const SECRET = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);

describe('a sealed secret', () => {
  it('opens again, and looks different each time', () => {
    const { seal, open } = createSealer(SECRET);
    const texts = ['whsec_abc', '', 'ü €'].map((text) => [text, seal(text)] as const);
    for (const [text, sealed] of texts) expect(open(sealed)).toBe(text);
    expect(seal('whsec_abc')).not.toBe(seal('whsec_abc'));
    expect(Buffer.from(seal('whsec_abc'), 'base64url').toString('latin1')).not.toContain('whsec');
  });

  it('opens with every secret that is still named, and is sealed with the first', () => {
    const old = createSealer(OTHER).seal('text');
    const both = createSealer(SECRET, OTHER);
    expect(both.open(old)).toBe('text');
    expect(createSealer(SECRET).open(both.seal('text'))).toBe('text');
    expect(() => createSealer(SECRET).open(old)).toThrow(/cannot be opened/);
  });

  it('does not open when one bit was changed, or it was cut', () => {
    const { seal, open } = createSealer(SECRET);
    const sealed = Buffer.from(seal('text'), 'base64url');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] as number) ^ 1;
      expect(() => open(changed.toString('base64url')), `byte ${at}`).toThrow(/cannot be opened/);
      expect(() => open(sealed.subarray(0, at).toString('base64url')), `cut at ${at}`).toThrow();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { createSealer } from '../../server/secrets.ts';

const OLD = 'the-first-secret-of-this-instance';
const NEW = 'the-secret-that-came-after-the-first';

describe('sealed secrets', () => {
  const sealer = createSealer([OLD]);

  it.each(['JBSWY3DPEHPK3PXP', '', 'Zoë 💡', 'x'.repeat(10_000)])(
    'open as what was sealed: %.20s',
    (secret) => {
      expect(sealer.open(sealer.seal(secret, 'a'), 'a')).toBe(secret);
    },
  );

  it('hide what they hold, and look different each time', () => {
    const sealed = sealer.seal('JBSWY3DPEHPK3PXP', 'a');
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(Buffer.from(sealed.split('.')[2] as string, 'base64url').toString('latin1')).not.toContain(
      'JBSWY',
    );
    expect(sealer.seal('JBSWY3DPEHPK3PXP', 'a')).not.toBe(sealed);
  });

  it('do not open in another context, changed, cut short, or without the key', () => {
    const sealed = sealer.seal('secret', 'two-factor:1');
    const [version, key, text] = sealed.split('.') as [string, string, string];
    const bytes = Buffer.from(text, 'base64url');
    const changed = (at: number) => {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] as number) ^ 1;
      return `${version}.${key}.${copy.toString('base64url')}`;
    };
    expect(() => sealer.open(sealed, 'two-factor:2')).toThrow();
    for (let at = 0; at < bytes.length; at++)
      expect(() => sealer.open(changed(at), 'two-factor:1')).toThrow();
    for (const wrong of [
      '',
      'v1',
      `v2.${key}.${text}`,
      `${version}.${key}.`,
      `${version}.${key}.${text.slice(0, 20)}`,
    ]) {
      expect(() => sealer.open(wrong, 'two-factor:1'), wrong).toThrow();
    }
    expect(() => createSealer([NEW]).open(sealed, 'two-factor:1')).toThrow(/key/);
  });

  it('still open after the secret was changed, as long as the old one is named', () => {
    const sealed = sealer.seal('secret', 'a');
    const both = createSealer([NEW, OLD]);
    expect(both.open(sealed, 'a')).toBe('secret');
    const resealed = both.seal('secret', 'a');
    expect(createSealer([NEW]).open(resealed, 'a')).toBe('secret');
    expect(() => sealer.open(resealed, 'a')).toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { passwordProblem } from '../../../shared/domain/passwords.ts';

const ABOUT = ['kimberley', 'kim@example.com', 'Kim', ''];

describe('a password', () => {
  it.each([
    ['Password123', /common/],
    ['ＰＡＳＳＷＯＲＤ１２３', /common/], // full-width letters are the same word
    ['ababababab', /repeats/],
    ['KIMBERLEY', /own name/],
    ['kim@example.com', /own name/],
  ])('%s is refused', (password, why) => {
    expect(passwordProblem(password, ABOUT)).toMatch(why);
  });

  it.each(['correct horse battery', 'kimberley and a cat', 'çok uzun bir şifre'])(
    '%s is taken',
    (password) => {
      expect(passwordProblem(password, ABOUT)).toBeNull();
    },
  );
});

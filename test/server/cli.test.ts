/** The commands as they are typed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareEnv } from '../support/program.ts';

const CLI = join(import.meta.dirname, '../../main/cli.ts');
const cli = (args: string[], input: string | Buffer = '') =>
  spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8', env: bareEnv({}) });

describe('the command line', () => {
  it.each([
    [[], /^Name a command\./],
    [['toString'], /^There is no command toString\./],
    [['serve', '--port', '80'], /^Unknown option '--port'\./],
    [['score', 'file.jsonl'], /^score takes no argument, but got file\.jsonl\./],
    [['sentiment', '--fast'], /^Unknown option '--fast'\./],
    [['demo', 'twice'], /^demo takes no argument/],
    [['migrate', '--dry-run'], /^Unknown option '--dry-run'\./],
    [['migrate', '--seal=1:0'], /^migrate takes no seal\./],
    [['doctor', '--seal=1:0'], /^A seal is what doctor printed/],
  ])('refuses %j with status 2', (args, line) => {
    const { status, stderr, stdout } = cli(args);
    expect(stderr).toMatch(line);
    expect([status, stdout]).toEqual([2, '']);
  });

  it('gives ids back as they came, behind a byte order mark too', () => {
    const ids = ['12345678901234567890', '"a"', '7', '1.50'];
    const lines = ids.map((id) => `{"id":${id},"text":"That went well."}`).join('\n');
    const { status, stdout } = cli(['sentiment'], `\uFEFF${lines}`);
    expect(stdout.match(/(?<="id":)[^,]+/g)).toEqual(ids);
    expect(status).toBe(0);
  });

  it('names the line that it cannot read, after answering those before it', () => {
    const { status, stdout, stderr } = cli(['sentiment'], '{"id":1,"text":"Fine."}\n{"id":[],"text":""}\n');
    expect(stdout).toMatch(/^\{"id":1,.*\n$/);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^line 2: id.*\n$/)]);
  });

  it('ends quietly when its reader has had enough', () => {
    const line = '{"id":1,"text":"Good."}';
    const { status, stdout, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `set -o pipefail; yes '${line}' | head -n 30000 | '${process.execPath}' '${CLI}' sentiment | head -n 1`,
      ],
      { encoding: 'utf8', env: bareEnv({}) },
    );
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\{"id":1,.*\n$/);
    expect([0, 141]).toContain(status); // 141: `yes` found its pipe closed
  });
});

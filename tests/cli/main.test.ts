import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { fakeIo } from './fake-io.ts';

async function demarche(...argv: string[]) {
  const { io, written } = fakeIo({ 'a.json': '{}' });
  return { code: await run(argv, io), ...written };
}

describe('the command line', () => {
  it('says its version and what it can do', async () => {
    expect(await demarche('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
    const help = await demarche('--help');
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toMatch(
      /check FILE\.\.\.[^]*render FILE[^]*convert IN OUT[^]*diff A B[^]*open FILE/,
    );
  });

  it('passes what follows to the command', async () => {
    expect((await demarche('check', 'a.json')).out).toContain('a.json:1:1 error format.unknown');
    expect((await demarche('check', '--help')).out).toContain('Usage: demarche check');
  });

  it.each([['chekc'], ['--colour'], ['toString'], ['']])(
    'refuses the unknown command %j',
    async (command) => {
      const { code, out, err } = await demarche(command);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`"${command}"`);
    },
  );

  it('is used wrongly without a command', async () => {
    expect(await demarche()).toMatchObject({ code: 2, out: '' });
    expect((await demarche()).err).toContain('Usage:');
  });
});

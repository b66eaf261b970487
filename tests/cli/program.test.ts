import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'demarche-'));
const file = join(root, 'data/istanbul-2025.json');

/** A build takes as long as the machine is busy. */
const BUILDING_MS = 120_000;

const demarche = (args: string[], input = '') =>
  spawnSync(process.execPath, [join(place, 'bin/demarche.mjs'), ...args], {
    encoding: 'utf8',
    input,
    env: { LANG: 'en_GB.UTF-8' },
  });

beforeAll(() => {
  cpSync(join(root, 'bin'), join(place, 'bin'), { recursive: true });
  cpSync(join(root, 'package.json'), join(place, 'package.json'));
});

afterAll(() => {
  rmSync(place, { recursive: true });
});

describe('the program', () => {
  it('says how to build it where it is not built', () => {
    const { status, stdout, stderr } = demarche(['check', file]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('npm run build:cli');
  });

  it(
    'runs as built, away from the packages it was built from',
    async () => {
      await build({
        root,
        configFile: join(root, 'vite.cli.config.ts'),
        logLevel: 'warn',
        build: { outDir: join(place, 'dist-cli') },
      });
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
        version: string;
      };
      expect(demarche(['--version']).stdout).toBe(`${version}\n`);
      const checked = demarche(['check', file]);
      expect(checked).toMatchObject({ status: 0, stderr: '' });
      expect(checked.stdout).toMatch(/^0 errors and \d+ warnings?\n$/m);
      const piped = demarche(['check', '-', '--lang', 'ru'], '{"format": "demarche/1",');
      expect(piped).toMatchObject({ status: 1, stderr: '' });
      expect(piped.stdout).toMatch(/^-:1:25 error json\.syntax Это не JSON/);
      expect(demarche(['check', join(place, 'gone.json')])).toMatchObject({ status: 2 });
    },
    BUILDING_MS,
  );
});

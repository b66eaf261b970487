import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

type Follow = (path: string) => Promise<void>;
const tool = new URL('../../tools/live-data.mjs', import.meta.url).href;
const { liveData } = (await import(tool)) as {
  liveData: (folder: string, copies: string) => Follow;
};

let root = '';
const at = (...names: string[]): string => join(root, ...names);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'demarche-live-'));
  mkdirSync(at('data'));
  mkdirSync(at('site', 'data'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('liveData', () => {
  it('serves what is in the folder at each request: new, changed and gone', async () => {
    const follow = liveData(at('data'), at('site', 'data'));
    writeFileSync(at('data', 'mine.json'), 'one');
    await follow('mine.json');
    expect(readFileSync(at('site', 'data', 'mine.json'), 'utf8')).toBe('one');
    writeFileSync(at('data', 'mine.json'), 'another');
    await follow('mine.json');
    expect(readFileSync(at('site', 'data', 'mine.json'), 'utf8')).toBe('another');
    rmSync(at('data', 'mine.json'));
    await follow('mine.json');
    expect(existsSync(at('site', 'data', 'mine.json'))).toBe(false);
  });

  it('takes nothing from elsewhere, and nothing that is hidden or only for authors', async () => {
    const follow = liveData(at('data'), at('site', 'data'));
    writeFileSync(at('secret.json'), 'x');
    writeFileSync(at('data', '.env'), 'x');
    writeFileSync(at('data', 'README.md'), 'x');
    writeFileSync(at('site', 'index.html'), 'page');
    for (const path of [
      '../secret.json',
      '../../secret.json',
      '.env',
      'README.md',
      '',
      '../index.html',
      '/etc/hostname',
    ]) {
      await follow(path);
    }
    expect(existsSync(at('site', 'secret.json'))).toBe(false);
    expect(existsSync(at('site', 'data', '.env'))).toBe(false);
    expect(existsSync(at('site', 'data', 'README.md'))).toBe(false);
    expect(readFileSync(at('site', 'index.html'), 'utf8')).toBe('page');
  });
});

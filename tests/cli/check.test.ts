import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/cli/check.ts';
import { datasetWith, TALKS } from '../core/load/small-file.ts';
import { fakeIo } from './fake-io.ts';

const fileOf = (fields: object): string => JSON.stringify(datasetWith(fields), null, 2);
const FILES = {
  'good.json': fileOf({}),
  'doubtful.json': fileOf({ sources: [{ id: 'gazette', title: 'Talks' }] }),
  'bad.json': fileOf({ events: [{ ...TALKS, status: 'occured' }] }),
  'page.html': '<!doctype html><title>No data</title>',
  'latin1.json': new Uint8Array([0x7b, 0xe9, 0x7d]),
};

async function check(args: string[], env = {}) {
  const { io, written } = fakeIo(FILES, env);
  return { code: await runCheck(args, io), ...written };
}

interface Report {
  readonly files: readonly {
    readonly file: string;
    readonly problems: readonly Record<string, unknown>[];
  }[];
  readonly errors: number;
  readonly warnings: number;
}

describe('demarche check', () => {
  it('ends with 0 and a count where nothing is wrong', async () => {
    expect(await check(['good.json'])).toEqual({
      code: 0,
      out: '0 errors and 0 warnings\n',
      err: '',
    });
  });

  it('ends with 0 where there are only warnings', async () => {
    const { code, out } = await check(['doubtful.json']);
    expect(code).toBe(0);
    expect(out).toMatch(/^doubtful\.json:11:5 warning source\.undated The source “gazette” has/);
    expect(out).toMatch(/\n0 errors and 1 warning\n$/);
  });

  it('ends with 1 where there are errors, and reports every file once', async () => {
    const { code, out } = await check(['doubtful.json', 'bad.json', 'good.json', 'bad.json']);
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'doubtful.json:11:5 warning source.undated',
      expect.stringMatching(/^bad\.json:\d+:\d+ error value\.unlisted$/),
      '1 error and',
      '',
    ]);
  });

  it('reads tables too, and names the row and column of what is wrong in them', async () => {
    const { io, written } = fakeIo({ 'a.csv': 'start,title\n2025-04-10,Talks\nsoon,Round two\n' });
    expect(await runCheck(['a.csv'], io)).toBe(1);
    expect(written.out).toMatch(/^a\.csv:3:\d+ error row\.date /);
  });

  it('reads the standard input as -', async () => {
    const { io, written } = fakeIo({ '-': '{' });
    expect(await runCheck(['-'], io)).toBe(1);
    expect(written.out).toMatch(/^-:1:2 error json\.syntax /);
  });

  it.each([
    ['page.html', 'error read.html'],
    ['latin1.json', 'warning read.guessed'],
  ])('says what %s is instead of data', async (file, code) => {
    const found = await check([file]);
    expect(found.code).toBe(1);
    expect(found.out).toContain(`${file}:1:1 ${code} `);
  });

  it('ends with 2 where a file cannot be read, and reports the others', async () => {
    const { code, out } = await check(['gone.json', 'bad.json']);
    expect(code).toBe(2);
    expect(out).toContain('gone.json:1:1 error read.failed gone.json could not be read: no such');
    expect(out).toMatch(/bad\.json:\d+:\d+ error value\.unlisted/);
    expect(out).toMatch(/\n2 errors and 0 warnings\n$/);
  });

  it('writes one JSON document for a machine', async () => {
    const { code, out } = await check(['--json', 'bad.json', 'doubtful.json', 'good.json']);
    expect(code).toBe(1);
    const report = JSON.parse(out) as Report;
    expect(report).toMatchObject({ errors: 1, warnings: 1 });
    expect(report.files.map(({ file, problems }) => [file, problems.length])).toEqual([
      ['bad.json', 1],
      ['doubtful.json', 1],
      ['good.json', 0],
    ]);
    expect(report.files[1]?.problems[0]).toEqual({
      code: 'source.undated',
      severity: 'warning',
      message: expect.stringContaining('gazette') as string,
      line: 11,
      column: 5,
      path: ['sources', 0],
      params: { id: 'gazette' },
    });
  });

  it('lists every place of a missing translation for a machine', async () => {
    const { io, written } = fakeIo({ 'a.json': fileOf({ languages: ['en', 'ar'] }) });
    expect(await runCheck(['a.json', '--json'], io)).toBe(0);
    const { files } = JSON.parse(written.out) as Report;
    expect(files[0]?.problems).toMatchObject([
      {
        code: 'text.missing',
        params: { count: 5 },
        places: Array(5).fill({}),
      },
    ]);
  });

  it('speaks the language asked for, or else that of the environment', async () => {
    expect((await check(['good.json', '--lang', 'ru'])).out).toBe(
      '0\u00a0ошибок и 0\u00a0предупреждений\n',
    );
    expect((await check(['good.json'], { LANG: 'ar_EG.UTF-8' })).out).toBe(
      'لا أخطاء ولا تنبيهات\n',
    );
    expect((await check(['good.json', '--lang=en'], { LC_ALL: 'ru' })).out).toContain('0 errors');
  });

  it.each([
    ['no file', []],
    ['an unknown option', ['--colour', 'good.json']],
    ['an unknown language', ['--lang', 'de', 'good.json']],
    ['an option without its value', ['good.json', '--lang']],
  ])('is used wrongly with %s', async (_name, args) => {
    const { code, out, err } = await check(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^demarche check: .+\nTry "demarche check --help"\.\n$/);
  });

  it('explains itself', async () => {
    const { code, out } = await check(['-h', '--json']);
    expect(code).toBe(0);
    expect(out).toContain('FILE:LINE:COLUMN severity code message');
  });
});

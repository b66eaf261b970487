import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/cli/check.ts';
import { runConvert } from '../../src/cli/convert.ts';
import { openFile } from '../../src/cli/open-file.ts';
import { runRender } from '../../src/cli/render.ts';
import { fakeIo } from './fake-io.ts';

describe('a file of the command line', () => {
  it('has its bytes and the name that the page would show, without its folder', async () => {
    const opened = await openFile('a/b.json', fakeIo({ 'a/b.json': '{}' }).io);
    if (!('file' in opened)) throw new Error('it is refused');
    expect([opened.file.name, await opened.file.text()]).toEqual(['b.json', '{}']);
  });

  it.each([
    ['ENOENT', 'no such file'],
    ['EISDIR', 'it is a directory'],
    ['EMFILE', 'too many open files'],
  ])('that cannot be read says why: %s', async (code, reason) => {
    const error = Object.assign(new Error('too many open files'), { code });
    const io = { ...fakeIo().io, read: () => Promise.reject(error) };
    expect(await openFile('x', io)).toMatchObject({
      refusal: { code: 'read.failed', severity: 'error', params: { url: 'x', reason } },
    });
  });
});

describe('a table of somebody else’s', () => {
  const file =
    'When it was,What happened,Side A,Side B\n2025-04-10,Talks in Istanbul,Russia,Turkey\n';
  it.each([
    ['check', runCheck, ['a.csv']],
    ['convert', runConvert, ['a.csv', 'b.json']],
    ['render', runRender, ['a.csv', '--out', 'b.svg']],
  ] as const)('opens in %s by what its columns seem to mean', async (_, run, args) => {
    const { io } = fakeIo({ 'a.csv': file });
    expect(await run(args, io)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { openFile } from '../../src/cli/open-file.ts';
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

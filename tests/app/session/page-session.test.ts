import { describe, expect, it } from 'vitest';
import { pageSession } from '../../../src/app/session/page-session.ts';
import type { TextSource } from '../../../src/core/load/read/read.ts';
import { localSession } from '../../../src/core/line/session.ts';
import type { Session } from '../../../src/core/line/session.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';

const SMALL_TEXT = JSON.stringify(SMALL);
const LARGE_TEXT = JSON.stringify({ ...SMALL, description: 'x'.repeat(1_000_000) });
const CSV = 'start,title\n2025-01-02,A\n';

const pasted = (text: string): TextSource => ({ kind: 'text', text, name: 'a' });
const fileOf = (text: string, name = 'a'): TextSource => ({
  kind: 'file',
  file: new File([text], name),
});

/** A session and what its worker was asked to do; `fail` fails the worker. */
function watched(worker: Partial<Session> = {}) {
  const asked: string[] = [];
  let starts = 0;
  let fail: () => void = () => undefined;
  const session = pageSession((onfailure) => {
    starts += 1;
    fail = onfailure;
    return Promise.resolve({
      ...localSession,
      open: (source, options) => {
        asked.push(`open ${source.kind}`);
        return localSession.open(source, options);
      },
      review: () => {
        asked.push('review');
        return Promise.resolve([]);
      },
      close: () => asked.push('close'),
      ...worker,
    });
  });
  return {
    session,
    asked,
    starts: () => starts,
    fail: () => {
      fail();
    },
  };
}

describe('the session of the page', () => {
  it.each([pasted(SMALL_TEXT), fileOf(` ${SMALL_TEXT}`), fileOf('[]')])(
    'opens a small file of JSON without a worker',
    async (source) => {
      const { session, starts } = watched();
      expect((await session.open(source)).cancelled).toBe(false);
      expect(starts()).toBe(0);
    },
  );

  it.each([
    pasted(CSV),
    fileOf(CSV),
    fileOf(CSV, 'a.json'),
    pasted(LARGE_TEXT),
    fileOf(LARGE_TEXT),
  ])('opens tables and large files in one worker', async (source) => {
    const { session, asked, starts } = watched();
    expect((await session.open(source)).dataset).toBeDefined();
    expect((await session.open(source)).dataset).toBeDefined();
    expect(asked).toEqual([`open ${source.kind}`, `open ${source.kind}`]);
    expect(starts()).toBe(1);
  });

  it('asks whoever opened a dataset about it', async () => {
    const { session, asked } = watched();
    const { dataset: table } = await session.open(pasted(CSV));
    const { dataset: small } = await session.open(pasted(SMALL_TEXT));
    asked.length = 0;
    await session.review(small!);
    expect(await session.carried(small!)).toEqual({
      isPacked: false,
      text: JSON.stringify(SMALL),
    });
    session.close(small!);
    expect(asked).toEqual([]);
    await session.review(table!);
    session.close(table!);
    expect(asked).toEqual(['review', 'close']);
  });

  it('says why where the worker fails, and starts another for the next file', async () => {
    const open = (): Promise<never> => Promise.reject(new RangeError('Array buffer allocation'));
    const { session, starts, fail } = watched({ open });
    expect(await session.open(pasted(CSV))).toMatchObject({
      ...{ name: 'a', dataset: undefined, cancelled: false },
      problems: [{ code: 'read.memory', params: { url: 'a' } }],
    });
    fail();
    await session.open(pasted(CSV));
    expect(starts()).toBe(2);
  });

  it('ends its worker with itself', async () => {
    let ends = 0;
    const { session } = watched({ end: () => (ends += 1) });
    await session.open(pasted(CSV));
    session.end();
    await expect.poll(() => ends).toBe(1);
  });

  it('starts another worker for the next file where the first could not be started', async () => {
    let starts = 0;
    const session = pageSession(() => {
      starts += 1;
      return starts === 1
        ? Promise.reject(new TypeError('offline'))
        : Promise.resolve(localSession);
    });
    const failed = await session.open(pasted(CSV));
    expect(failed.problems).toMatchObject([{ code: 'read.failed', params: { reason: 'offline' } }]);
    expect((await session.open(pasted(CSV))).dataset).toBeDefined();
  });

  it('says why what looks like a file cannot be read, as a folder that is dropped', async () => {
    const { session, starts } = watched();
    const file = new File([], 'folder');
    const text = (): Promise<string> =>
      Promise.reject(new DOMException('a folder', 'NotFoundError'));
    Object.assign(file, { slice: () => ({ text }) });
    expect(await session.open({ kind: 'file', file })).toMatchObject({
      ...{ name: 'folder', dataset: undefined, cancelled: false },
      problems: [{ code: 'read.failed', params: { url: 'folder', reason: 'a folder' } }],
    });
    expect(starts()).toBe(0);
  });

  it('gives up a small file as any other', async () => {
    const { session } = watched();
    const signal = AbortSignal.abort();
    const opened = await session.open(pasted(SMALL_TEXT), { signal });
    expect(opened).toMatchObject({ cancelled: true, dataset: undefined });
  });
});

import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import type { Question } from '../../../src/core/engine/contract/question.ts';
import { remoteSession } from '../../../src/app/session/remote-session.ts';
import { serveSession } from '../../../src/app/session/served-session.ts';
import { localSession } from '../../../src/core/line/session.ts';
import type { OpenOptions, Session } from '../../../src/core/line/session.ts';
import { WorkerLost } from '../../../src/core/load/read/read.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';

const SMALL_TEXT = JSON.stringify(SMALL);
const QUESTION: Question = {
  filter: NO_FILTER,
  span: null,
  knownBefore: null,
  density: [0, 5e11, 1e12],
  eventLimit: 2,
  around: null,
  bins: { beyond: 0, by: 'type', lanes: ['MEET'], edges: [0, 1e12, 2e12] },
  dyads: { limit: 10, among: null },
};

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of channels.splice(0)) port1.close();
});

/** A session whose other half sits behind a channel, as it does in a worker. */
function across(session: Session): Session {
  const channel = new MessageChannel();
  channels.push(channel);
  expose(serveSession(session), channel.port1);
  return remoteSession(channel.port2);
}

const small = { kind: 'text', text: SMALL_TEXT, name: 'small.json' } as const;

describe('a session on another thread', () => {
  it('opens and answers as one on this thread does', async () => {
    const [there, here] = await Promise.all([
      across(localSession).open(small),
      localSession.open(small),
    ]);
    expect({ ...there, dataset: there.dataset?.header }).toEqual({
      ...here,
      dataset: here.dataset?.header,
    });
    const [one, other] = [there.dataset?.engine, here.dataset?.engine];
    expect(await one?.ask(QUESTION)).toEqual(await other?.ask(QUESTION));
    expect(await one?.event('talks', null)).toEqual(await other?.event('talks', null));
    expect(await one?.thread('talks', null)).toEqual(await other?.thread('talks', null));
    expect(await one?.disagreements(null)).toEqual(await other?.disagreements(null));
    expect(there.dataset?.header).toMatchObject({ events: [] });
  });

  it('hands over the rows that were left out when they are asked for', async () => {
    const text = 'start,title\n2025-01-02,A\nsoon,B\n';
    const { leftOut } = await across(localSession).open({ kind: 'text', text, name: 'a.csv' });
    expect(leftOut).toMatchObject({ count: 1, of: 2 });
    expect((await leftOut?.fetch())?.rows).toMatchObject([{ row: 2, cells: ['soon', 'B'] }]);
  });

  it('says what is wrong with a file and opens nothing', async () => {
    const opened = await across(localSession).open({ kind: 'text', text: '{"format":', name: 'x' });
    expect(opened).toMatchObject({ name: 'x', dataset: undefined, cancelled: false });
    expect(opened.problems).toMatchObject([{ severity: 'error', line: 1 }]);
  });

  it('refuses a file when the thread fails, and whatever it is asked for later', async () => {
    const broken: Session = {
      ...localSession,
      open: () => Promise.reject(new RangeError('Array buffer allocation failed')),
    };
    await expect(across(broken).open(small)).rejects.toMatchObject({ name: 'RangeError' });
    const channel = new MessageChannel();
    channels.push(channel);
    const session = remoteSession(channel.port2);
    const opening = session.open(small);
    channel.port2.dispatchEvent(new Event('error'));
    await expect(opening).rejects.toBeInstanceOf(WorkerLost);
    expose(serveSession(localSession), channel.port1);
    await expect(session.open(small)).rejects.toBeInstanceOf(WorkerLost);
  });

  it('refuses the questions that wait when the thread fails', async () => {
    const channel = new MessageChannel();
    channels.push(channel);
    const { dataset } = await localSession.open(small);
    const silent = { ...dataset!.engine, ask: () => new Promise<never>(() => undefined) };
    const open: Session['open'] = async (source) => ({
      ...(await localSession.open(source)),
      dataset: { ...dataset!, engine: silent },
    });
    expose(serveSession({ ...localSession, open }), channel.port1);
    const opened = await remoteSession(channel.port2).open(small);
    const asking = opened.dataset!.engine.ask(QUESTION);
    channel.port2.dispatchEvent(new Event('error'));
    await expect(asking).rejects.toBeInstanceOf(WorkerLost);
    await expect(opened.dataset!.engine.ask(QUESTION)).rejects.toBeInstanceOf(WorkerLost);
  });

  it('gives up a file that was given up before it was asked for', async () => {
    const slow: Session = {
      ...localSession,
      open: async (_, { signal } = {}) => {
        await new Promise((resolve) => signal?.addEventListener('abort', resolve));
        return { name: '', problems: [], dataset: undefined, cancelled: true };
      },
    };
    const opened = await across(slow).open(small, { signal: AbortSignal.abort() });
    expect(opened.cancelled).toBe(true);
  });

  it('closes a part that was on its way when the file was given up', async () => {
    const abort = new AbortController();
    const closed: string[] = [];
    const { dataset } = await localSession.open(small);
    const slow: Session = {
      ...localSession,
      open: (_, { onPartial } = {}) => {
        onPartial?.(dataset!);
        abort.abort();
        return Promise.resolve({ name: '', problems: [], dataset: undefined, cancelled: true });
      },
      close: ({ header }) => closed.push(header.id),
    };
    const parts: unknown[] = [];
    await across(slow).open(small, {
      signal: abort.signal,
      onPartial: (part) => parts.push(part),
    });
    await expect.poll(() => closed).toEqual(['small']);
    expect(parts).toEqual([]);
  });

  it('says once what is doubtful in a dataset', async () => {
    const session = across(localSession);
    const text = JSON.stringify({
      ...SMALL,
      sources: [...SMALL.sources, { id: 'lost', title: 'x' }],
    });
    const { dataset } = await session.open({ kind: 'text', text });
    const doubts = await session.review(dataset!);
    expect(doubts).toContainEqual(expect.objectContaining({ code: 'source.undated', line: 1 }));
    expect(await session.review(dataset!)).toEqual([]);
  });

  it('answers for a dataset no longer once it is closed, and for the others still', async () => {
    const session = across(localSession);
    const [first, second] = [await session.open(small), await session.open(small)];
    session.close(first.dataset!);
    await expect(first.dataset!.engine.ask(QUESTION)).rejects.toThrow('closed');
    expect((await second.dataset!.engine.ask(QUESTION)).total).toBe(4);
  });

  it('tells how far it has come and shows what it has, until it is given up', async () => {
    let under: OpenOptions = {};
    let finish: () => void = () => undefined;
    const slow: Session = {
      tryTable: () => Promise.reject(new Error('nobody asks')),
      open: async (source, options = {}) => {
        under = options;
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        const cancelled = options.signal?.aborted === true;
        return { name: source.kind, problems: [], dataset: undefined, cancelled };
      },
      review: () => Promise.resolve([]),
      carried: () => Promise.reject(new Error('nobody asks')),
      close: () => undefined,
      end: () => undefined,
    };
    const news: unknown[] = [];
    const abort = new AbortController();
    const opening = across(slow).open(small, {
      signal: abort.signal,
      onProgress: ({ rows }) => news.push(rows),
      onPartial: ({ header }) => news.push(header.id),
    });
    await expect.poll(() => under.onProgress).toBeDefined();
    under.onProgress?.({ bytes: 10, totalBytes: null, rows: 3 });
    const { dataset } = await localSession.open(small);
    under.onPartial?.(dataset!);
    await expect.poll(() => news).toEqual([3, 'small']);
    abort.abort();
    await expect.poll(() => under.signal?.aborted).toBe(true);
    finish();
    expect(await opening).toMatchObject({ cancelled: true, dataset: undefined });
  });
});

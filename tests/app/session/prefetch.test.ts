import { describe, expect, it } from 'vitest';
import type { TextSource } from '../../../src/core/load/read/read.ts';
import { prefetchDataset } from '../../../src/app/session/prefetch.ts';
import { localSession } from '../../../src/core/line/session.ts';
import type { OpenDataset, OpenOptions, Opened, Session } from '../../../src/core/line/session.ts';

const BASE = 'https://example.org/app/';
const GDELT: TextSource = { kind: 'url', url: `${BASE}data/gdelt.json` };
const NOTHING: Opened = { name: 'x', problems: [], dataset: undefined, cancelled: false };

/** A session that notes what it is asked to open, and finishes when it is told. */
function noting(): {
  session: Session;
  under: { source: TextSource; options: OpenOptions }[];
  finish: ((opened: Opened) => void)[];
} {
  const under: { source: TextSource; options: OpenOptions }[] = [];
  const finish: ((opened: Opened) => void)[] = [];
  const session: Session = {
    ...localSession,
    open: (source, options = {}) => {
      under.push({ source, options });
      return new Promise((resolve) => finish.push(resolve));
    },
  };
  return { session, under, finish };
}

describe('a session with foresight', () => {
  it('opens what the address names before anybody asks, and only once', async () => {
    const { session, under, finish } = noting();
    const foreseeing = prefetchDataset(session, 'lang=ar&data=gdelt', BASE);
    expect(under.map(({ source }) => source)).toEqual([GDELT]);
    const opening = foreseeing.open(GDELT);
    expect(under).toHaveLength(1);
    finish[0]?.(NOTHING);
    expect(await opening).toBe(NOTHING);
    void foreseeing.open(GDELT);
    expect(under).toHaveLength(2);
  });

  it('opens the first dataset where the address names none', () => {
    const { session, under } = noting();
    prefetchDataset(session, '', BASE);
    expect(under.map(({ source }) => source)).toEqual([
      { kind: 'url', url: `${BASE}data/istanbul-2025.json` },
    ]);
  });

  it('asks nobody for a file of the reader’s own', () => {
    const { session, under } = noting();
    expect(prefetchDataset(session, 'data=local', BASE)).toBe(session);
    expect(under).toEqual([]);
  });

  it('tells what came before it was asked, then what comes after, in order', () => {
    const { session, under } = noting();
    const foreseeing = prefetchDataset(session, 'data=gdelt', BASE);
    const begun = under[0]?.options;
    const part = {} as OpenDataset;
    begun?.onProgress?.({ bytes: 1, totalBytes: 9, rows: 1 });
    begun?.onPartial?.(part);
    const news: unknown[] = [];
    void foreseeing.open(GDELT, {
      onProgress: ({ rows }) => news.push(rows),
      onPartial: (dataset) => news.push(dataset),
    });
    expect(news).toEqual([1, part]);
    begun?.onProgress?.({ bytes: 5, totalBytes: 9, rows: 5 });
    expect(news).toEqual([1, part, 5]);
  });

  it('gives up what it began where something else is wanted, or the reader has said how to read it', () => {
    for (const [source, options] of [
      [{ kind: 'text', text: '{}' }, {}],
      [{ kind: 'url', url: `${BASE}data/other.json` }, {}],
      [GDELT, { choices: {} }],
    ] as const) {
      const { session, under } = noting();
      void prefetchDataset(session, 'data=gdelt', BASE).open(source, options);
      expect(under.map((one) => one.source)).toEqual([GDELT, source]);
      expect(under[0]?.options.signal?.aborted).toBe(true);
    }
  });

  it('is called off with the one who took it over, and tells nothing from then on', () => {
    const { session, under } = noting();
    const abort = new AbortController();
    const news: unknown[] = [];
    void prefetchDataset(session, 'data=gdelt', BASE).open(GDELT, {
      signal: abort.signal,
      onProgress: (progress) => news.push(progress),
    });
    abort.abort();
    expect(under[0]?.options.signal?.aborted).toBe(true);
    under[0]?.options.onProgress?.({ bytes: 5, totalBytes: 9, rows: 5 });
    expect(news).toEqual([]);
  });

  it('begins nothing where the address names neither a dataset nor a web address', () => {
    const { session, under } = noting();
    expect(prefetchDataset(session, 'data=..%2Fsecret', BASE)).toBe(session);
    expect(under).toEqual([]);
  });
});

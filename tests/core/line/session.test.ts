import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import { localSession } from '../../../src/core/line/session.ts';
import type { OpenDataset } from '../../../src/core/line/open-dataset.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';

const fileOf = (text: string, name: string): { kind: 'file'; file: File } => ({
  kind: 'file',
  file: new File([text], name),
});

describe('a session', () => {
  it('opens a dataset and keeps its events to itself', async () => {
    const { dataset, problems } = await localSession.open(fileOf(JSON.stringify(SMALL), 's.json'));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(dataset?.header).toMatchObject({ id: SMALL.id, events: [] });
    expect((await dataset?.engine.event('talks', null))?.id).toBe('talks');
  });

  it('opens nothing that has an error', async () => {
    const opened = await localSession.open(fileOf('{"format": "demarche/1",', 'broken.json'));
    expect(opened).toMatchObject({ name: 'broken.json', dataset: undefined, cancelled: false });
    expect(opened.problems).not.toEqual([]);
  });

  it('opens nothing that was given up', async () => {
    const abort = new AbortController();
    abort.abort();
    const opened = await localSession.open(fileOf('{}', 'late.json'), { signal: abort.signal });
    expect(opened).toEqual({
      name: 'late.json',
      problems: [],
      dataset: undefined,
      cancelled: true,
    });
  });
});

describe('a table', () => {
  it('opens like any other dataset, and shows its first rows while the rest comes in', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `${String(1900 + (i % 100))},A|B`);
    const file = fileOf(['start,actors', ...rows].join('\n'), 'rows.csv');
    const parts: OpenDataset[] = [];
    const { dataset } = await localSession.open(file, { onPartial: (part) => parts.push(part) });
    expect(dataset?.header).toMatchObject({ title: 'rows.csv', events: [] });
    expect(parts.length).toBeGreaterThan(0);
    const question = {
      filter: NO_FILTER,
      span: null,
      knownBefore: null,
      density: [],
      eventLimit: 0,
      around: null,
      bins: null,
      dyads: { limit: 1, among: null },
    };
    expect((await dataset?.engine.ask(question))?.total).toBe(60_000);
    expect((await parts[0]?.engine.ask(question))?.total).toBeLessThanOrEqual(60_000);
  });
});

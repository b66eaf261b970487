import { describe, expect, it } from 'vitest';
import { SessionHost } from '../../../src/app/session/session-host.ts';
import { localSession } from '../../../src/core/line/session.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';

const small = { kind: 'text', text: JSON.stringify(SMALL), name: 'small.json' } as const;

describe('a session that is served', () => {
  it('hands out datasets by number and nothing that cannot pass between threads', async () => {
    const host = new SessionHost(localSession);
    const first = await host.open(1, small, () => undefined);
    const second = await host.open(2, small, () => undefined);
    expect([first.dataset?.engine, second.dataset?.engine]).toEqual([1, 2]);
    expect(structuredClone(first)).toEqual(first);
    expect((await host.event(2, 'talks', null))?.id).toBe('talks');
  });

  it('knows nothing of a dataset that was never opened, or is closed', async () => {
    const host = new SessionHost(localSession);
    await host.open(1, small, () => undefined);
    host.close(1);
    host.close(1);
    expect(() => host.event(1, 'talks', null)).toThrow(/no dataset/);
    expect(() => host.disagreements(7, null)).toThrow(/no dataset/);
    host.cancel(1);
  });

  it('keeps the rows that were left out until others take their place', async () => {
    const host = new SessionHost(localSession);
    const text = 'start,title\n2025-01-02,A\nsoon,B\n';
    for (const turn of [1, 2, 3]) {
      const opened = await host.open(turn, { kind: 'text', text, name: 'a.csv' }, () => undefined);
      expect(opened.leftOut).toEqual({ count: 1, of: 2 });
      expect(structuredClone(opened)).toEqual(opened);
    }
    expect(await host.leftOut(1)).toEqual({ header: [], rows: [] });
    const { header, rows } = await host.leftOut(3);
    expect(header).toEqual(['start', 'title']);
    expect(rows).toMatchObject([
      { row: 2, line: 3, cells: ['soon', 'B'], problems: [{ code: 'row.date' }] },
    ]);
  });
});

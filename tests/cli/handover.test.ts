import { describe, expect, it } from 'vitest';
import { Handover } from '../../src/cli/handover.ts';
import { streamTable } from '../../src/cli/stream-table.ts';
import { loadSource } from '../../src/core/load/load-source.ts';

describe('a handover', () => {
  it('passes everything on in order, and lets who gives wait', async () => {
    const handover = new Handover<number>();
    const log: string[] = [];
    const giving = (async () => {
      for (const one of [1, 2, 3]) {
        await handover.give(one);
        log.push(`given ${one}`);
      }
      handover.end();
    })();
    for await (const one of handover) log.push(`taken ${one}`);
    await giving;
    expect(log.indexOf('given 1')).toBeGreaterThan(log.indexOf('taken 1'));
    expect(log.filter((line) => line.startsWith('taken'))).toEqual([
      'taken 1',
      'taken 2',
      'taken 3',
    ]);
  });

  it('ends with the fault that ended it', async () => {
    const handover = new Handover<number>();
    handover.end(new Error('broken'));
    await expect(handover[Symbol.asyncIterator]().next()).rejects.toThrow('broken');
  });
});

describe('a table that goes through', () => {
  it('gives a small file whole', async () => {
    const file = new File(['start,title\n2025,A\n'], 'a.csv');
    const found = await streamTable((options) => loadSource({ kind: 'file', file }, options), 'a');
    expect(found).toMatchObject({ whole: { kind: 'table', rows: 1 } });
  });
});

import { describe, expect, it } from 'vitest';
import { loadTable, type LoadProgress } from '../../../src/core/load/load-table.ts';
import { bytesOfBlob } from '../../../src/core/load/read/read.ts';
import type { EventTable } from '../../../src/core/model/event-table.ts';

const csvOf = (rows: number): Blob =>
  new Blob([
    'start,title\n',
    ...Array.from({ length: rows }, (_, i) => `${2000 + (i % 20)},title ${i}\n`),
  ]);

const load = (blob: Blob, options: Parameters<typeof loadTable>[1] = {}) =>
  loadTable({ format: 'csv', bytes: bytesOfBlob(blob, 'x.csv') }, options);

describe('a table under way', () => {
  it('tells how far it is, ever farther, up to the end', async () => {
    const blob = csvOf(100_000);
    const told: LoadProgress[] = [];
    const { rows } = await load(blob, { onProgress: (progress) => told.push(progress) });
    expect(rows).toBe(100_000);
    expect(told.at(-1)).toEqual({ bytes: blob.size, totalBytes: blob.size, rows });
    const farther = told.every(({ bytes, rows: then }, i) => {
      const before = told[i - 1];
      return before === undefined || (bytes >= before.bytes && then >= before.rows);
    });
    expect(farther).toBe(true);
    expect(told.length).toBeGreaterThan(1);
  });

  it('hands out its first rows before the rest is there, as a table that stays as it is', async () => {
    const parts: EventTable[] = [];
    const { table } = await load(csvOf(120_000), { onPartial: (part) => parts.push(part) });
    expect(parts).toHaveLength(1);
    const [part] = parts;
    expect(part!.size).toBeGreaterThanOrEqual(50_000);
    expect(part!.size).toBeLessThan(120_000);
    expect(part!.rowNumber.length).toBe(part!.size);
    expect(part!.startMs.buffer).not.toBe(table!.startMs.buffer);
  });

  it('lets other things happen meanwhile', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await load(csvOf(150_000));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });

  it('stops where it is given up', async () => {
    const giveUp = new AbortController();
    let told = 0;
    const loading = load(csvOf(200_000), {
      signal: giveUp.signal,
      onProgress: () => {
        told += 1;
        giveUp.abort();
      },
    });
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
    expect(told).toBe(1);
    await expect(load(csvOf(1), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('takes at most a hundred bytes an event without titles and addresses', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) =>
        `event-${i},2025-04-${10 + (i % 9)},2025-05-01,CONSULT,actor ${i % 200}|actor ${i % 7},topic ${i % 30},1.5,occurred,source ${i % 50}\n`,
    );
    const header = 'id,start,end,eventType,actors,topics,tone,status,source\n';
    const { table } = await load(new Blob([header, ...rows]));
    const buffers = new Set<ArrayBufferLike>();
    const collect = (value: unknown): void => {
      if (ArrayBuffer.isView(value)) buffers.add(value.buffer);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    collect(table);
    const bytes = [...buffers].reduce((sum, buffer) => sum + buffer.byteLength, 0);
    expect(bytes / table!.size).toBeLessThan(100);
  });
});

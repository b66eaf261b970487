import { expect, it } from 'vitest';
import { LoadProgressReporter } from '../../../../src/core/load/read/load-progress.ts';
import { readWholeFile } from '../../../../src/core/load/read/whole-file.ts';

it('is all of the file, though one buffer brings every part, and says how far it has come', async () => {
  const bytes: number[] = [];
  const watch = new LoadProgressReporter({ onProgress: ({ bytes: read }) => bytes.push(read) }, 4);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const buffer = new Uint8Array(2);
    for (const part of [
      [1, 2],
      [3, 4],
    ]) {
      buffer.set(part);
      yield await Promise.resolve(buffer);
    }
  }
  const file = await readWholeFile({ name: 'x', totalBytes: 4, chunks: chunks() }, watch);
  watch.close();
  expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([1, 2, 3, 4]);
  expect(bytes[0]).toBe(2);
});

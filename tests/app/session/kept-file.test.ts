import { describe, expect, it } from 'vitest';
import { packSource, unpackSource } from '../../../src/app/session/kept-file.ts';

const fileOf = (bytes: Uint8Array<ArrayBuffer> | string, name = 'a.csv') =>
  ({ kind: 'file', file: new File([bytes], name) }) as const;

describe('a file that survives a reload', () => {
  it('comes back with its name, its text and what the reader said', async () => {
    const text = 'start,title\n2025-01-02,Переговоры\n';
    const kept = await packSource(fileOf(text, 'talks.csv'), { merge: true });
    expect(unpackSource(kept)).toEqual({
      source: { kind: 'text', text, name: 'talks.csv' },
      choices: { merge: true },
    });
    const pasted = await packSource({ kind: 'text', text: '{}' }, {});
    expect(unpackSource(pasted)).toEqual({
      source: { kind: 'text', text: '{}', name: '' },
      choices: {},
    });
  });

  it('comes back byte for byte where it is no UTF-8', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7 + (i >> 8)) % 256);
    const back = unpackSource(await packSource(fileOf(bytes, 'a.parquet'), {}));
    if (back?.source.kind !== 'file') throw new Error('no file came back');
    expect(back.source.file.name).toBe('a.parquet');
    expect(new Uint8Array(await back.source.file.arrayBuffer())).toEqual(bytes);
  });

  it('is forgotten where it is large, the network’s, or nothing that was kept here', async () => {
    expect(await packSource(fileOf('x'.repeat(2_000_001)), {})).toBe('');
    expect(await packSource({ kind: 'url', url: 'https://example.org/a' }, {})).toBe('');
    for (const text of [
      '',
      '{',
      '7',
      'null',
      '{"name":1}',
      '{"name":"a"}',
      '{"name":"a","text":7}',
    ]) {
      expect(unpackSource(text), text).toBeUndefined();
    }
  });
});

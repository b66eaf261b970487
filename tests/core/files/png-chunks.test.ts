import { expect, it } from 'vitest';
import { labelPng } from '../../../src/core/files/png-chunks.ts';

/** One white pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTs+NwAAAABJRU5ErkJggg==',
  'base64',
);

function chunksOf(png: Uint8Array): { type: string; data: Buffer; sum: string }[] {
  const bytes = Buffer.from(png);
  const chunks = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
      sum: bytes.toString('hex', at + 8 + length, at + 12 + length),
    });
    at += 12 + length;
  }
  return chunks;
}

it('a PNG says its title and its size in the world before its pixels', () => {
  const labelled = labelPng(PNG, { title: 'محادثات', dpi: 300 });
  const [header, size, title, ...rest] = chunksOf(labelled);
  expect(header?.type).toBe('IHDR');
  expect(size).toMatchObject({ type: 'pHYs', data: Buffer.from('00002e2300002e2301', 'hex') });
  expect(title?.type).toBe('iTXt');
  expect(title?.data.toString()).toBe('Title\0\0\0\0\0محادثات');
  expect(rest.map(({ type }) => type)).toEqual(['IDAT', 'IEND']);
  expect(labelled.subarray(0, 33)).toEqual(new Uint8Array(PNG.subarray(0, 33)));
});

it('the checksums are those of the PNG specification', () => {
  // 96 pixels an inch, as written by other encoders.
  const [, size] = chunksOf(labelPng(PNG, { title: '', dpi: 96 }));
  expect(size?.data.toString('hex')).toBe('00000ec400000ec401');
  expect(size?.sum).toBe('952b0e1b');
});

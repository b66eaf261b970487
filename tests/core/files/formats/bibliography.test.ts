import { describe, expect, it } from 'vitest';
import {
  writeBibtex,
  writeCsl,
  writeRis,
} from '../../../../src/core/files/formats/bibliography.ts';
import { istanbul, takeAll, textOf } from './taken.ts';

const COUNT = istanbul.sources.length + 1;

describe('the sources of a dataset', () => {
  it('are all in BibTeX, under keys of their own in ASCII, with balanced braces', async () => {
    const text = await textOf(writeBibtex, await takeAll(istanbul));
    const keys = [...text.matchAll(/^@misc\{([\x21-\x7e]+),$/gm)].map(([, key]) => key);
    expect(keys).toHaveLength(COUNT);
    expect(new Set(keys).size).toBe(COUNT);
    expect(text.split('{').length).toBe(text.split('}').length);
  });

  it('are all in RIS, each from TY to ER, in lines that end in CRLF', async () => {
    const text = await textOf(writeRis, await takeAll(istanbul));
    expect(text.match(/^TY {2}- /gm)).toHaveLength(COUNT);
    expect(text.match(/^ER {2}- \r$/gm)).toHaveLength(COUNT);
    expect(text).not.toMatch(/[^\r]\n/);
  });

  it('are all in CSL-JSON, the dataset first', async () => {
    const items = JSON.parse(await textOf(writeCsl, await takeAll(istanbul))) as { type: string }[];
    expect(items).toHaveLength(COUNT);
    expect(items[0]).toMatchObject({ type: 'dataset', version: istanbul.version });
  });
});

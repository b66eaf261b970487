import { describe, expect, it } from 'vitest';
import { isOwnDataset } from '../../../src/core/load/load-text.ts';

describe('isOwnDataset', () => {
  const ours = 'https://example.org/demarche/assets/worker.js';
  const isOwn = (url: string): boolean => isOwnDataset({ kind: 'url', url }, ours);

  it('is so for what lies under data/ on the same host', () => {
    expect(isOwn('https://example.org/demarche/data/istanbul-2025.json')).toBe(true);
    expect(isOwn('https://example.org/demarche/data/istanbul-2025.json?v=2')).toBe(true);
  });

  it.each([
    'https://elsewhere.org/data/istanbul-2025.json',
    'http://example.org/demarche/data/istanbul-2025.json',
    'https://example.org/other.json?x=/data/a.json',
    'nowhere',
  ])('is not so for %s', (url) => {
    expect(isOwn(url)).toBe(false);
  });

  it('is never so for a file or a paste', () => {
    expect(isOwnDataset({ kind: 'text', text: '{}', name: '/data/a.json' }, ours)).toBe(false);
  });
});

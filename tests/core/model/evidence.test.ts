import { describe, expect, it } from 'vitest';
import type { Claim, Source } from '../../../src/core/model/dataset.ts';
import { countIndependent, isMostIndependent } from '../../../src/core/model/evidence.ts';

const from = (...ids: string[]): Claim[] => ids.map((source) => ({ source }));
const sourcesOf = (...sources: Source[]): ReadonlyMap<string, Source> =>
  new Map(sources.map((source) => [source.id, source]));

const WIRE: Source = { id: 'wire', title: 'Wire' };
const GAZETTE: Source = { id: 'gazette', title: 'Gazette' };
const COPY: Source = { id: 'copy', title: 'Copy', repeats: 'wire' };
const MEMORY: Source = { id: 'ours', title: 'Written from memory, without a page' };

describe('independent sources', () => {
  it('count once with those that repeat them', () => {
    const sources = sourcesOf(WIRE, COPY, GAZETTE);
    expect(countIndependent(from('wire', 'copy', 'gazette', 'gazette'), sources)).toBe(2);
    expect(countIndependent(from('copy'), sources)).toBe(1);
  });

  it('that repeat each other in a circle do not count for ever', () => {
    const circle = sourcesOf(
      { id: 'a', title: 'A', repeats: 'b' },
      { id: 'b', title: 'B', repeats: 'a' },
    );
    expect(countIndependent(from('a'), circle)).toBe(1);
  });

  it('are not what somebody wrote from memory', () => {
    expect(countIndependent(from('wire', 'ours'), sourcesOf(WIRE, MEMORY))).toBe(1);
    expect(countIndependent(from('ours'), sourcesOf(MEMORY))).toBe(0);
  });

  it('are so many at most where nobody has said of any source what it repeats', () => {
    expect(isMostIndependent(from('wire', 'gazette'), sourcesOf(WIRE, GAZETTE))).toBe(true);
    expect(isMostIndependent(from('wire', 'gazette'), sourcesOf(WIRE, GAZETTE, COPY))).toBe(false);
    expect(isMostIndependent(from('wire'), sourcesOf(WIRE, GAZETTE))).toBe(false);
  });

  it('are so many at most where one copies, and nobody says what', () => {
    const paper: Source = { id: 'paper', title: 'Paper', note: 'Carries a report by Reuters.' };
    const sources = sourcesOf(WIRE, COPY, paper);
    expect(isMostIndependent(from('wire', 'paper'), sources)).toBe(true);
    expect(isMostIndependent(from('wire', 'copy'), sources)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { countIndependent } from '../../../src/core/model/evidence.ts';
import { assertedFields, claimsBySource } from '../../../src/core/labels/claim-words.ts';
import type { Claim, Source } from '../../../src/core/model/dataset.ts';
import { knownEventsOf } from '../../fixtures/known-events.ts';
import { speakEnglish, twoStates } from '../../fixtures/two-states.ts';

const labeller = speakEnglish();
const event = knownEventsOf(twoStates).at('first-round', null)!;

describe('what a claim asserts', () => {
  it('is put into words and marked where sources disagree', () => {
    expect(event.disputed).toEqual(['duration']);
    expect(assertedFields(event.claims[0]!, event, labeller)).toEqual([
      {
        field: 'duration',
        value: { text: '6 hours 30 minutes', lang: 'en', fallback: false },
        disputed: true,
      },
    ]);
  });

  it('is not marked where it is what is told, nor where nobody disputes the field', () => {
    const claim: Claim = {
      source: 'wire',
      asserts: { duration: '>PT6H', status: 'planned', date: '2025-02-27' },
    };
    expect(assertedFields(claim, event, labeller).map((one) => [one.field, one.disputed])).toEqual([
      ['date', false],
      ['status', false],
      ['duration', false],
    ]);
  });

  it('is nothing where the claim says what the event says', () => {
    expect(assertedFields({ source: 'wire' }, event, labeller)).toEqual([]);
  });
});

describe('sources of an event', () => {
  const from = (...ids: string[]): Claim[] => ids.map((source) => ({ source }));

  it('stand once each, in the order of their first claim', () => {
    const groups = claimsBySource(from('b', 'a', 'b'));
    expect([...groups].map(([id, claims]) => [id, claims.length])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  it('count once with those that repeat them', () => {
    const { sources } = labeller.catalogue;
    expect(countIndependent(from('wire', 'copy', 'gazette', 'gazette'), sources)).toBe(2);
    expect(countIndependent(from('copy'), sources)).toBe(1);
  });

  it('that repeat each other in a circle do not count for ever', () => {
    const circle = new Map<string, Source>([
      ['a', { id: 'a', title: 'A', repeats: 'b' }],
      ['b', { id: 'b', title: 'B', repeats: 'a' }],
    ]);
    expect(countIndependent(from('a'), circle)).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { assertedFields, claimsBySource } from '../../../src/core/labels/claim-words.ts';
import type { Claim } from '../../../src/core/model/dataset.ts';
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
        value: { text: '5 hours 30 minutes', lang: 'en', fallback: false },
        difference: 'contradiction',
        disputed: true,
      },
    ]);
  });

  it('says how it stands to what is told, and is not marked where nobody contradicts', () => {
    const claim: Claim = {
      source: 'wire',
      asserts: { duration: '>PT6H', place: 'Consulate, Istanbul', date: '2025-02', wording: 'So' },
    };
    expect(
      assertedFields(claim, event, labeller).map((one) => [
        one.field,
        one.difference,
        one.disputed,
      ]),
    ).toEqual([
      ['date', 'wider', false],
      ['place', 'narrower', false],
      ['duration', 'same', false],
      ['wording', 'wording', false],
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
});

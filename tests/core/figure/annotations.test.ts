import { describe, expect, it } from 'vitest';
import {
  decodeAnnotation,
  encodeAnnotation,
  MOST_WORDS,
  placeAnnotations,
} from '../../../src/core/figure/annotations.ts';
import { answered } from '../../fixtures/boxes.ts';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);

describe('an annotation', () => {
  it('is said in a line', () => {
    const span = { kind: 'span', from: '2025-02', to: '2025-03-01', words: 'The  turn' } as const;
    expect(encodeAnnotation(span)).toBe('span 2025-02 2025-03-01 The  turn');
    expect(decodeAnnotation(encodeAnnotation(span))).toEqual(span);
    expect(decodeAnnotation(' note  row%202 Here ')).toEqual({
      ...{ kind: 'note', from: 'row 2', to: '', words: 'Here' },
    });
  });

  it.each([
    '',
    'arrow 2025 2026 words',
    'span 2025 words',
    'span 2025-03 2025-02 backwards',
    'span 2025-03 .. no end',
    'bracket 2025 2026',
    'note 2025',
    `note 2025 ${'x'.repeat(MOST_WORDS + 1)}`,
  ])('is not what "%s" says', (text) => {
    expect(decodeAnnotation(text)).toBeUndefined();
  });

  it('stands from the first instant of one date to the last of the other', () => {
    const span = decodeAnnotation('span 2025-02 2025-03 Talks')!;
    expect(placeAnnotations([span], [])).toEqual([
      {
        ...{ kind: 'span', index: 0, start: day('2025-02-01'), end: day('2025-04-01') },
        ...{ event: null, words: 'Talks' },
      },
    ]);
  });

  it('points to an event by its id, else to the middle of a day, else to nothing', () => {
    const event = answered({ id: 'talks', edtf: '2025-04-10' });
    const notes = ['note talks A', 'note 2025-04-12 B', 'note nobody C'].map((text) =>
      decodeAnnotation(text)!,
    );
    const placed = placeAnnotations(notes, [event]);
    expect(placed.map(({ words, start }) => [words, start])).toEqual([
      ['A', event.at],
      ['B', day('2025-04-12') + 43_200_000],
    ]);
    expect(placed[0]?.event).toBe('talks');
  });
});

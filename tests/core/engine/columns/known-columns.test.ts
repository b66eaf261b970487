import { expect, it } from 'vitest';
import { buildColumns, sortForColumns } from '../../../../src/core/engine/columns/known-columns.ts';
import { buildVocabulary } from '../../../../src/core/engine/columns/vocabulary.ts';
import { QUAD_CLASSES, quadClassOfEvent } from '../../../../src/core/model/event-type.ts';
import { asKnownBefore } from '../../../../src/core/model/known.ts';
import { boundsOf, SMALL } from '../../../fixtures/small-dataset.ts';

const vocabulary = buildVocabulary(SMALL);
const known = SMALL.events.flatMap((event) => asKnownBefore(event, new Map(), null) ?? []);
const events = sortForColumns(known, vocabulary);
const columns = buildColumns(events, vocabulary);
const namesAt = (row: number): (string | undefined)[] => {
  const { offsets, codes } = columns.actors;
  const own = codes.subarray(offsets[row], offsets[row + 1]);
  return [...own].map((code) => vocabulary.actors.names[code]);
};

it('puts events in the order of their dates, each with who takes part and what they belonged to then', () => {
  expect(events.map(({ id }) => id)).toEqual(['closure', 'decree', 'talks', 'outcome']);
  expect([...columns.startMs]).toEqual(
    ['2022', '2025-03', '2025-04-10', '2025-04-11'].map((date) => boundsOf(date).start),
  );
  expect(namesAt(2).sort()).toEqual(['coulter', 'envoy', 'mid', 'ru', 'tr', 'us']);
});

it('counts tones in millionths', () => {
  expect([...columns.tone]).toEqual([-6_000_000, 2_500_000, 4_000_000, 2_500_000]);
});

it('has the class of every event', () => {
  expect([...columns.quads].map((quad) => QUAD_CLASSES[quad])).toEqual(
    events.map(quadClassOfEvent),
  );
});

import { describe, expect, it } from 'vitest';
import { placeColumns } from '../../../../src/core/charts/chronicle/columns.ts';
import { chronicleStyle } from '../../../../src/core/charts/chronicle/style.ts';
import type { Participant } from '../../../../src/core/model/dataset.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';

function columnsOf(events: readonly (readonly [string, Participant['role']][])[], width = 720) {
  const answered = events.map((participants, index) =>
    answeredEvent(String(index), '2025-03-01', {
      participants: participants.map(([actor, role]) => ({ actor, role })),
    }),
  );
  return placeColumns(
    answered,
    (id) => id,
    () => 40,
    width,
    chronicleStyle(width, events.length, 1),
  );
}

const meeting = (...actors: string[]): [string, Participant['role']][] =>
  actors.map((actor) => [actor, 'participant']);

describe('the columns', () => {
  it('are those of the two that most events touch, where there is room for no more', () => {
    const { columns, others } = columnsOf([
      meeting('us', 'ru'),
      meeting('us', 'ru'),
      meeting('us', 'ua'),
    ]);
    expect(new Set(columns.map(({ id }) => id))).toEqual(new Set(['us', 'ru']));
    expect(others).not.toBeNull();
  });

  it('end at the end of the width, the others last', () => {
    const { columns, others, from } = columnsOf([meeting('us', 'ru'), meeting('us', 'ua')]);
    expect(columns[0]?.from).toBe(from);
    expect((others?.from ?? 0) + (others?.width ?? 0)).toBe(720);
    for (const { x, from: left, width } of columns) expect(x).toBe(left + width / 2);
  });

  it('give no column to who does no more than host', () => {
    const { columns } = columnsOf(
      Array.from({ length: 5 }, () => [...meeting('us', 'ru'), ['tr', 'host'] as [string, 'host']]),
      1000,
    );
    expect(columns.map(({ id }) => id)).toEqual(['ru', 'us']);
  });

  it('keep no room for others on a phone, nor where there are none', () => {
    expect(columnsOf([meeting('us', 'ru', 'ua')], 358).others).toBeNull();
    expect(columnsOf([meeting('us', 'ru')]).others).toBeNull();
  });
});

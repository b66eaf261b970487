import { describe, expect, it } from 'vitest';
import { stopsOf } from '../../../../../src/core/charts/drawing/roles.ts';
import { buildRows } from '../../../../../src/core/charts/timeline/loom/rows.ts';
import type { Rows } from '../../../../../src/core/charts/timeline/loom/rows.ts';
import type { AnsweredEvent } from '../../../../../src/core/engine/contract/answer.ts';
import { answered } from '../../../../fixtures/boxes.ts';

type Parts = AnsweredEvent['participants'];
const of = (id: string, ...participants: Parts): AnsweredEvent => answered({ id, participants });
const by = (actor: string, role: Parts[number]['role'] = 'participant'): Parts[number] => ({
  actor,
  role,
});
const PARENTS = new Map<string, string | null>([
  ['putin', 'russia'],
  ['lavrov', 'mfa'],
  ['mfa', 'russia'],
  ['trump', 'us'],
]);

function rowsOf(events: readonly AnsweredEvent[], open: readonly string[] = [], most = 7): Rows {
  return buildRows({
    events,
    stopsOf: ({ participants }, laneOf) => stopsOf(participants, laneOf),
    parentOf: PARENTS,
    open: new Set(open),
    least: 2,
    most,
  });
}

const MEETINGS = [
  of('1', by('putin'), by('trump')),
  of('2', by('us', 'initiator'), by('lavrov', 'recipient')),
  of('3', by('russia', 'speaker'), by('us'), by('turkey', 'host')),
];

describe('buildRows', () => {
  it('rolls people up into the top of their tree, and names in words who has too few events', () => {
    const { rows, partsOf, othersOf } = rowsOf(MEETINGS);
    expect(rows.map(({ id, canOpen }) => [id, canOpen]).sort()).toEqual([
      ['russia', true],
      ['us', true],
    ]);
    expect(partsOf.get('2')).toEqual([
      { row: 'us', part: 'leads' },
      { row: 'russia', part: 'acted-on' },
    ]);
    expect(othersOf.get('3')).toEqual(['turkey']);
  });

  it('shows what is under a row that is open in its place, and what is under that when it is open too', () => {
    const { rows, partsOf } = rowsOf(MEETINGS, ['russia']);
    const at = rows.findIndex(({ id }) => id === 'russia');
    expect(rows.slice(at, at + 3).map(({ id, depth }) => [id, depth])).toEqual([
      ['russia', 0],
      ['mfa', 1],
      ['putin', 1],
    ]);
    expect(partsOf.get('1')?.map(({ row }) => row)).toContain('putin');
    const deeper = rowsOf(MEETINGS, ['russia', 'mfa']);
    expect(deeper.rows.find(({ id }) => id === 'lavrov')).toMatchObject({ depth: 2 });
  });

  it('has one more row for events that no other row takes', () => {
    const lone = [...MEETINGS, of('4', by('malta')), of('5')];
    const { rows, partsOf } = rowsOf(lone);
    expect(rows.at(-1)).toMatchObject({ id: '', canOpen: false });
    expect(partsOf.get('4')).toEqual([{ row: '', part: 'takes-part' }]);
    expect(partsOf.get('5')).toEqual([{ row: '', part: 'takes-part' }]);
  });

  it('gives every event a row that there is, however many actors', () => {
    const events = Array.from({ length: 40 }, (_, i) =>
      of(`e${String(i)}`, by(`a${String(i % 23)}`), by(`a${String((i * 7) % 23)}`)),
    );
    const { rows, partsOf } = rowsOf(events, [], 5);
    expect(rows.length).toBeLessThanOrEqual(6);
    const ids = new Set(rows.map(({ id }) => id));
    for (const { id } of events) {
      const parts = partsOf.get(id) ?? [];
      expect(parts.length).toBeGreaterThan(0);
      for (const { row } of parts) expect(ids.has(row)).toBe(true);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderForReading } from '../../../../src/core/engine/columns/reading-order.ts';
import type { Event, Relation } from '../../../../src/core/model/dataset.ts';
import type { KnownEvent } from '../../../../src/core/model/known.ts';
import { parseEdtf } from '../../../../src/core/time/edtf.ts';
import { isoDay } from '../../../../src/core/time/iso.ts';
import { DAY_MS } from '../../../../src/core/time/span.ts';
import { standWithin } from '../../../../src/core/time/stand-at.ts';

const dateOf = (edtf: string) => parseEdtf(edtf)!;

function known(id: string, date: string, more: Partial<Event> = {}): KnownEvent {
  return {
    id,
    eventType: 'CONSULT',
    date,
    title: id,
    participants: [],
    topics: [],
    status: 'occurred',
    claims: [],
    disputed: [],
    against: {},
    laterClaims: 0,
    ...more,
  };
}

function idsInOrder(events: readonly KnownEvent[]): string[] {
  const { rank } = orderForReading(events, dateOf, null);
  return events.map(({ id }) => id).sort((a, b) => rankOf(a) - rankOf(b));

  function rankOf(id: string): number {
    return rank[events.findIndex((event) => event.id === id)] ?? -1;
  }
}

const after = (event: string, relation: Relation = 'outcome-of') => ({
  related: [{ event, relation }],
});

/** Each what happened on some day, told no more exactly than it may be, after some of those before it. */
const histories = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 40 }),
      before: fc.integer({ min: 0, max: 12 }),
      after: fc.integer({ min: 0, max: 12 }),
      isOpen: fc.boolean(),
      causes: fc.array(fc.nat(9), { maxLength: 3 }),
      relation: fc.constantFrom<Relation>('outcome-of', 'follows', 'responds-to', 'part-of'),
      key: fc.nat(),
    }),
    { minLength: 2, maxLength: 10 },
  )
  .map((drafts) => {
    const inTime = drafts.toSorted((a, b) => a.day - b.day);
    const name = (index: number): string => `${inTime[index]?.key ?? 0}-${index}`;
    const events = inTime.map((draft, index) => {
      const from = isoDay((draft.day - draft.before) * DAY_MS);
      const to = isoDay((draft.day + draft.after) * DAY_MS);
      const date = draft.isOpen ? `[..${to}]` : from === to ? from : `[${from}..${to}]`;
      const causes = draft.causes.filter((cause) => cause < index);
      const related = causes.map((cause) => ({ event: name(cause), relation: draft.relation }));
      return known(name(index), date, { related });
    });
    return events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  });

describe('the order of reading', () => {
  it('has no outcome before its cause in any history that can have happened so', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const ids = idsInOrder(events);
        for (const { id, related = [] } of events) {
          for (const { event } of related) {
            expect(ids.indexOf(event)).toBeLessThan(ids.indexOf(id));
          }
        }
      }),
    );
  });

  it('leaves every event within what its date may be, and ascends', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const { at, rank } = orderForReading(events, dateOf, null);
        events.forEach(({ date }, index) => {
          const { start, end } = standWithin(dateOf(date));
          expect(at[index]).toBeGreaterThanOrEqual(start);
          expect(at[index]).toBeLessThan(end);
        });
        const ordered = [...rank.keys()].sort((a, b) => rank[a]! - rank[b]!).map((i) => at[i]!);
        expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
      }),
    );
  });

  it('does not depend on ids', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const renamed = new Map(events.map(({ id }, index) => [id, `z${String(99 - index)}`]));
        const others = events.map((event) => ({
          ...event,
          id: renamed.get(event.id)!,
          related: (event.related ?? []).map((one) => ({
            ...one,
            event: renamed.get(one.event)!,
          })),
        }));
        expect(idsInOrder(others)).toEqual(idsInOrder(events).map((id) => renamed.get(id)));
      }),
    );
  });

  it('has of one day the talks before what came of them, wherever those are listed', () => {
    const events = [
      known('a-note', '2025-04-10', after('talks')),
      known('b-remark', '2025-04-10', after('a-note', 'responds-to')),
      known('talks', '2025-04-10'),
    ];
    expect(idsInOrder(events)).toEqual(['talks', 'a-note', 'b-remark']);
  });

  it('has a time of day after the day’s cause of it, and before the day’s outcome', () => {
    const events = [
      known('outcome', '2025-04-10', after('evening')),
      known('evening', '2025-04-10T18:00Z'),
      known('morning', '2025-04-10T08:00Z', after('cause')),
      known('cause', '2025-04-10'),
    ];
    expect(idsInOrder(events)).toEqual(['cause', 'morning', 'evening', 'outcome']);
  });

  it('has what an event is about before it on the same day, unless that comes of it', () => {
    const talks = known('talks', '2025-04-10', { status: 'planned' });
    const remark = known('a-remark', '2025-04-10', after('talks', 'about'));
    expect(idsInOrder([remark, talks])).toEqual(['talks', 'a-remark']);
    expect(idsInOrder([remark, { ...talks, ...after('a-remark') }])).toEqual(['a-remark', 'talks']);
  });

  it('has what took place first, then what more took part in, then what more report, then the list’s order', () => {
    const actors = (...ids: string[]) =>
      ids.map((actor) => ({ actor, role: 'participant' as const }));
    const events = [
      known('a', '2025-04-10', { status: 'planned', participants: actors('x', 'y', 'z') }),
      known('z', '2025-04-10', { participants: actors('x') }),
      known('b', '2025-04-10', { participants: actors('x') }),
      known('c', '2025-04-10', { participants: actors('x'), claims: [{ source: 's' }] }),
      known('d', '2025-04-10', { participants: actors('x', 'y') }),
    ];
    expect(idsInOrder(events)).toEqual(['d', 'c', 'z', 'b', 'a']);
  });

  it('leaves out what cannot be, and gets through circles', () => {
    const events = [
      known('a', '2025-04-10', after('b')),
      known('b', '2025-04-10', after('a')),
      known('early', '2025-04-01', after('late')),
      known('late', '2025-04-20'),
    ];
    expect(idsInOrder(events).at(0)).toBe('early');
    expect(idsInOrder(events).at(-1)).toBe('late');
  });
});

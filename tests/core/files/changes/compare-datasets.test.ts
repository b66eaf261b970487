import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSame, compareDatasets } from '../../../../src/core/files/changes/compare-datasets.ts';
import type { WholeDataset } from '../../../../src/core/files/changes/compare-datasets.ts';
import type { Event } from '../../../../src/core/model/dataset.ts';
import { twoStates } from '../../../fixtures/two-states.ts';

const { events, ...header } = twoStates;
const whole: WholeDataset = { header, events };
const [first] = events;
if (!first) throw new Error('the dataset has no event');

const withFirst = (change: Partial<Event>): WholeDataset => ({
  header,
  events: [{ ...first, ...change }, ...events.slice(1)],
});

describe('two versions of a dataset', () => {
  it('are the same whatever order their entries and the values in their lists stand in', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...events], { minLength: events.length }),
        fc.shuffledSubarray([...header.actors], { minLength: header.actors.length }),
        (shuffled, actors) => {
          const turned = shuffled.map((event) => ({
            ...event,
            participants: [...event.participants].reverse(),
            claims: [...event.claims].reverse(),
          }));
          const after = { header: { ...header, actors }, events: turned };
          expect(areSame(compareDatasets(whole, after))).toBe(true);
        },
      ),
    );
  });

  it('tell each value that differs by its path, once', () => {
    const title = { en: 'Another title', ru: 'Другое название' };
    const after = withFirst({ title, date: '2030-01-01' });
    const { events: changes, actors } = compareDatasets(whole, after);
    expect(changes.added).toEqual([]);
    expect(actors.changed).toEqual([]);
    const paths = changes.changed.flatMap(({ fields }) => fields.map(({ path }) => path.join('.')));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('date');
    expect(paths.some((path) => path.startsWith('title'))).toBe(true);
  });

  it('tell a participant that came and one that went', () => {
    const participants = [{ actor: 'new', role: 'host' as const }];
    const [change] = compareDatasets(whole, withFirst({ participants })).events.changed;
    const came = change?.fields.filter(({ before }) => before === undefined);
    expect(came).toEqual([
      { path: ['participants', 'new host'], before: undefined, after: participants[0] },
    ]);
    expect(change?.fields.length).toBe(1 + first.participants.length);
  });

  it('say what was added in one order and removed in the other', () => {
    const without = { header, events: events.slice(1) };
    const there = compareDatasets(without, whole).events;
    const back = compareDatasets(whole, without).events;
    expect(there.added).toEqual([first]);
    expect(back.removed).toEqual(there.added);
    expect(back.added).toEqual(there.removed);
  });
});

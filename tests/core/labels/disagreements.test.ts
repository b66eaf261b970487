import { describe, expect, it } from 'vitest';
import { disagreementsOf } from '../../fixtures/known-events.ts';
import type { Disagreement } from '../../../src/core/engine/contract/engine.ts';
import type { DisputedField } from '../../../src/core/model/difference.ts';
import {
  disagreementLines,
  groupByEvent,
  groupByValue,
} from '../../../src/core/labels/disagreements.ts';
import { istanbul, istanbulDataset, speakerIn } from '../../fixtures/istanbul.ts';
import { speakEnglish, twoStates } from '../../fixtures/two-states.ts';

const all = disagreementsOf(istanbulDataset, null);

function find(event: string, field: DisputedField): Disagreement | undefined {
  return all.find((one) => one.event.id === event && one.field === field);
}

describe('the disagreements of the first dataset', () => {
  it('stand under their events in their order', () => {
    const groups = [...groupByEvent(all)];
    expect(groups.flatMap(([, of]) => of)).toEqual(all);
    for (const [id, of] of groups) expect(of.every(({ event }) => event.id === id)).toBe(true);
  });

  it('say what is told and what the others say, in the language of the reader', async () => {
    const labeller = await speakerIn('ru');
    const venue = groupByValue(find('istanbul-talks-april', 'place')!, labeller);
    expect(venue.map(({ others }) => others.length)).toEqual([1, 2]);
    expect(venue[1]?.value.text).toMatch(/^Резиденция/);
    const line = disagreementLines([find('darchiev-agrement', 'date')!], labeller);
    expect(line).toEqual([
      {
        event: 'США дают агреман Дарчиеву',
        date: '2025-02-27',
        field: 'date',
        told: '27\u00a0февраля 2025\u00a0года',
        asserted: '28\u00a0февраля 2025\u00a0года',
        source: labeller.source('vedomosti-0327').text,
        publisher: labeller.text(istanbul.sources.get('vedomosti-0327')?.publisher).text,
        published: '2025-03-27',
        locator: '',
        url: istanbul.sources.get('vedomosti-0327')?.url,
      },
    ]);
  });
});

describe('the lines of a disagreement', () => {
  it('leave what nobody knows empty in the lines', () => {
    const listed = disagreementsOf(
      {
        ...twoStates,
        events: twoStates.events.slice(0, 1).map((event) => ({
          ...event,
          claims: [{ source: 'wire' }, { source: 'nowhere', asserts: { status: 'denied' } }],
        })),
      },
      null,
    );
    expect(disagreementLines(listed, speakEnglish())[0]).toMatchObject({
      told: 'Took place',
      asserted: 'Denied',
      source: 'nowhere',
      publisher: '',
      published: '',
      locator: '',
      url: '',
    });
  });
});

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Explorer } from '../../../src/app/explorer/explorer.svelte.ts';
import FilterRail from '../../../src/app/filters/FilterRail.svelte';
import type { Dataset } from '../../../src/core/model/dataset.ts';
import { openMemoryEngine } from '../../../src/core/engine/memory.ts';
import { NO_FILTER, withValues } from '../../../src/core/engine/contract/question.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';
import type { View } from '../../../src/core/view/view.ts';
import { question } from '../../fixtures/small-dataset.ts';
import { speakEnglish, twoStates } from '../../fixtures/two-states.ts';

const english = speakEnglish();

/** The text of the rail beside a view of a dataset, without tags. */
async function railOf(dataset: Dataset, view: View): Promise<string> {
  const engine = openMemoryEngine(dataset);
  const labeller = speakEnglish(dataset);
  const baseline = await engine.ask(question());
  const explorer: Partial<Explorer> = {
    view,
    labeller,
    locale: labeller.locale,
    catalogue: labeller.catalogue,
    answer: await engine.ask(question({ filter: view.filter })),
    baseline,
    span: baseline.extent ?? { start: 0, end: 1 },
    limits: baseline.extent ?? { start: 0, end: 1 },
    knownBefore: null,
  };
  const { body } = render(FilterRail, { props: { explorer: explorer as Explorer } });
  return body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('the filter rail', () => {
  it('has every facet in the order of the table, each value with its count', async () => {
    expect(await railOf(twoStates, DEFAULT_VIEW)).toContain(
      'Actors Northland 2 Ministry 1 Envoy 1 Southland 1 Topics Diplomacy 2 Embassies 2 ' +
        'Event types Agreement, promise or plan 1 Consultation 1 Status Took place 1 Planned 1 ' +
        'Sources Talks to go on The Gazette 1 Talks 1 Talks again 1 Evidence',
    );
  });

  it('leaves out a facet of which the dataset has nothing', async () => {
    const events = twoStates.events.map((event) => ({ ...event, topics: [] }));
    const rail = await railOf({ ...twoStates, topics: [], events }, DEFAULT_VIEW);
    expect(rail).toContain('Southland 1 Event types');
  });

  it('asks for all actors only where there are two or more', async () => {
    const together = english.locale.t('filter.all-of');
    const filter = { ...NO_FILTER, topics: ['diplomacy', 'embassies'] };
    const one = withValues(filter, 'actors', ['north']);
    expect(await railOf(twoStates, { ...DEFAULT_VIEW, filter: one })).not.toContain(together);
    const two = withValues(filter, 'actors', ['north', 'south']);
    expect(await railOf(twoStates, { ...DEFAULT_VIEW, filter: two })).toContain(together);
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/core/engine/contract/answer.ts';
import { NO_FILTER } from '../../../../src/core/engine/contract/question.ts';
import type { Dataset } from '../../../../src/core/model/dataset.ts';
import { buildCatalogue } from '../../../../src/core/labels/catalogue.ts';
import { drawnLanes } from '../../../../src/core/charts/timeline/drawn-lanes.ts';
import { answerTo, istanbul } from '../../../fixtures/istanbul.ts';

const baseline = await answerTo({ known: 'all' });
const ids = Array.from({ length: 100 }, (_, i) => `a${String(i)}`);
const many: Dataset = {
  format: 'demarche/1',
  id: 'many',
  title: 'Many',
  languages: ['en'],
  sources: [],
  actors: ids.map((id) => ({ id, kind: 'state', name: id })),
  topics: [],
  events: [],
};
const weights: Answer = {
  ...baseline,
  facets: { ...baseline.facets, actors: Object.fromEntries(ids.map((id, i) => [id, i])) },
};

describe('the lanes that are drawn', () => {
  it('are all that have events where there are few, closed ones without what is in them', () => {
    const closed = drawnLanes(istanbul, baseline, { lanes: 'actor', open: [], filter: NO_FILTER });
    expect(closed.hidden).toBe(0);
    expect(closed.ids.slice(0, 2)).toEqual(['united-states', 'russia']);
    expect(closed.ids).not.toContain('putin');
    const view = { lanes: 'actor', open: ['russia'], filter: NO_FILTER } as const;
    expect(drawnLanes(istanbul, baseline, view).ids).toContain('putin');
  });

  it('are the strongest where there are many, and those the filter names', () => {
    const filter = { ...NO_FILTER, actors: ['a1'] };
    const catalogue = buildCatalogue(many);
    const drawn = drawnLanes(catalogue, weights, { lanes: 'actor', open: [], filter });
    expect(drawn.ids[0]).toBe('a99');
    expect(drawn.ids).toContain('a1');
    expect(drawn.ids).not.toContain('a2');
    expect(drawn.ids.length).toBeLessThanOrEqual(40);
    // Nobody took part in nothing: a0 is not missed.
    expect(drawn.hidden).toBe(99 - drawn.ids.length);
  });
});

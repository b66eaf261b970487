import { describe, expect, it } from 'vitest';
import {
  actorItems,
  sourceItems,
  statusItems,
  typeItems,
} from '../../../src/app/filters/facet-items.ts';
import { speakEnglish } from '../../fixtures/two-states.ts';

const labeller = speakEnglish();

describe('items of a facet', () => {
  it('are the types and statuses that some event has, in their own order', () => {
    const types = typeItems(labeller, { CONSULT: 2, AGREE: 1, THREATEN: 0 }, []);
    expect(types.tree.order).toEqual(['AGREE', 'CONSULT']);
    expect(types.item('AGREE')).toMatchObject({ quadClass: 'verbal-cooperation' });
    const statuses = statusItems(labeller, { planned: 1, occurred: 3 }, []);
    expect(statuses.tree.order).toEqual(['occurred', 'planned']);
  });

  it('keep a chosen type or status that no event has, so that it can be taken back', () => {
    expect(typeItems(labeller, { AGREE: 1 }, ['THREATEN']).tree.order).toEqual([
      'AGREE',
      'THREATEN',
    ]);
    expect(statusItems(labeller, {}, ['denied']).item('denied')?.name.text).toBe('Denied');
  });

  it('name the publisher of a source', () => {
    const sources = sourceItems(labeller);
    expect(sources.item('gazette')?.note?.text).toBe('The Gazette');
    expect(sources.item('wire')?.note).toBeUndefined();
    expect(sources.size).toBe(labeller.catalogue.sources.size);
  });

  it('are found by names in every language and by aliases', () => {
    const { words } = actorItems(labeller);
    expect(words('north').split('\n')).toContain('северия');
    expect(words('south').split('\n')).toContain('the south');
  });

  it('are none but those of the facet', () => {
    expect(actorItems(labeller).item('nobody')).toBeUndefined();
  });
});

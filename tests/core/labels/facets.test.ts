import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import {
  chosenNames,
  listedValues,
  nameOfValue,
  startsClosed,
  usedValues,
} from '../../../src/core/labels/facets.ts';
import { speakEnglish } from '../../fixtures/two-states.ts';

const labeller = speakEnglish();

describe('values of a facet', () => {
  it('are the types and statuses that some event has, in their own order', () => {
    expect(listedValues('types', labeller)).toBeUndefined();
    const counts = { CONSULT: 2, AGREE: 1, THREATEN: 0 };
    const types = usedValues('types', labeller, counts, []);
    expect(types.tree.order).toEqual(['AGREE', 'CONSULT']);
    expect(types.item('AGREE')).toMatchObject({ quadClass: 'verbal-cooperation' });
    expect(types.words('AGREE')).toBe('agreement, promise or plan');
    const statuses = usedValues('statuses', labeller, { planned: 1, occurred: 3 }, []);
    expect(statuses.tree.order).toEqual(['occurred', 'planned']);
  });

  it('keep a chosen type or status that no event has, so that it can be taken back', () => {
    const types = usedValues('types', labeller, { AGREE: 1 }, ['THREATEN']);
    expect(types.tree.order).toEqual(['AGREE', 'THREATEN']);
    const statuses = usedValues('statuses', labeller, {}, ['denied']);
    expect(statuses.item('denied')?.name.text).toBe('Denied');
  });

  it('name the publisher of a source, and start closed where many are listed', () => {
    const sources = listedValues('sources', labeller);
    if (!sources) throw new Error('the dataset lists its sources');
    expect(sources.item('gazette')?.note?.text).toBe('The Gazette');
    expect(sources.item('wire')?.note).toBeUndefined();
    expect(sources.size).toBe(labeller.catalogue.sources.size);
    expect(startsClosed('sources', { ...sources, size: 8 })).toBe(false);
    expect(startsClosed('sources', { ...sources, size: 9 })).toBe(true);
    expect(startsClosed('actors', { ...sources, size: 9 })).toBe(false);
  });

  it('are found by names in every language, by aliases and by short names', () => {
    const actors = listedValues('actors', labeller);
    expect(actors?.words('north').split('\n')).toContain('северия');
    expect(actors?.words('south').split('\n')).toContain('the south');
    expect(actors?.words('ministry').split('\n')).toContain('mfa');
  });

  it('are none but those of the facet', () => {
    expect(listedValues('actors', labeller)?.item('nobody')).toBeUndefined();
  });

  it('are called by their names, and by their ids where the dataset has none', () => {
    expect(nameOfValue('statuses', 'planned', labeller).text).toBe('Planned');
    expect(nameOfValue('topics', 'nothing', labeller).text).toBe('nothing');
    const filter = { ...NO_FILTER, types: ['CONSULT', 'AGREE'] as const };
    expect(chosenNames('types', filter, labeller)).toEqual([
      'Agreement, promise or plan',
      'Consultation',
    ]);
  });
});

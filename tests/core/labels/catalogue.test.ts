import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../../src/core/model/event-type.ts';
import { buildCatalogue, knownBeforeOf } from '../../../src/core/labels/catalogue.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';
import { istanbul } from '../../fixtures/istanbul.ts';

describe('the catalogue of a dataset', () => {
  it('finds actors, topics and sources by id, and knows every id', () => {
    const { actors, topics, sources, ids } = buildCatalogue(SMALL);
    expect(actors.get('envoy')?.name).toBe('Aleksandr Darchiev');
    expect(topics.get('visas')?.broader).toBe('missions');
    expect(sources.get('report')?.publisher).toBe('Evening Wire');
    expect([...ids.actors]).toEqual(SMALL.actors.map(({ id }) => id));
    expect([...ids.topics, ...ids.sources]).toHaveLength(6);
  });

  it('has trees of actors, topics and event types', () => {
    const { affiliations, topicTree, typeTree } = buildCatalogue(SMALL);
    expect(affiliations.tree.parentOf.get('envoy')).toBe('mid');
    expect(topicTree.childrenOf.get('missions')).toEqual(['visas']);
    expect(typeTree.order).toEqual(EVENT_TYPES);
  });

  it('knows when the dataset is told and what it opens on', () => {
    expect(istanbul.knownBefore).toBe(Date.parse('2025-04-10'));
    expect(istanbul.opensOn).toEqual({
      start: Date.parse('2025-02-10'),
      end: Date.parse('2025-05-16'),
    });
    expect(buildCatalogue(SMALL)).toMatchObject({ knownBefore: null, opensOn: null });
  });

  it('takes an open or unreadable known-on day as none', () => {
    expect(buildCatalogue({ ...SMALL, knownOn: '2025-04-09/..' }).knownBefore).toBeNull();
    expect(buildCatalogue({ ...SMALL, knownOn: 'some day' }).knownBefore).toBeNull();
    expect(buildCatalogue({ ...SMALL, knownOn: '2025-04' }).knownBefore).toBe(
      Date.parse('2025-05-01'),
    );
  });
});

describe('the instant from which sources do not count', () => {
  it.each([
    [null, Date.parse('2025-04-10')],
    ['all', null],
    ['2025-03-31', Date.parse('2025-04-01')],
    ['2025-12-31', Date.parse('2026-01-01')],
  ])('for %j', (known, instant) => {
    expect(knownBeforeOf(known, istanbul)).toBe(instant);
  });
});

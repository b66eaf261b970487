import { describe, expect, it } from 'vitest';
import type { GroupMark, Mark } from '../../../../src/core/charts/drawing/mark.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { placeRelations } from '../../../../src/core/charts/relations/plan.ts';
import {
  placesInput,
  relationsLayout,
  relationsSceneOf,
} from '../../../../src/core/charts/relations/picture.ts';
import { answerTo, istanbul, speakerIn } from '../../../fixtures/istanbul.ts';
import { groupsOf, textsOf } from '../../../fixtures/flatten.ts';

const [en, ar] = await Promise.all([speakerIn('en'), speakerIn('ar')]);
const baseline = await answerTo();
const request = { baseline, labeller: en, widthPx: 900, heightPx: 440 };
const filtered = await answerTo({ filter: { actors: ['europe'] } });

const named = (marks: readonly Mark[], data: string, value: string): GroupMark | undefined =>
  groupsOf(marks).find((group) => group.data?.[data] === value);

describe('relations', () => {
  it('have a node for every actor with events, and keep its place through filters', () => {
    const places = placeRelations(placesInput(request));
    const before = relationsLayout(places, baseline);
    const after = relationsLayout(places, filtered);
    const at = ({ nodes }: typeof before): unknown => nodes.map(({ id, x, y }) => [id, x, y]);
    expect(at(after)).toEqual(at(before));
    expect(at(relationsLayout(placeRelations(placesInput(request)), filtered))).toEqual(at(after));
    const ids = new Set(before.nodes.map(({ id }) => id));
    for (const [id, count] of Object.entries(baseline.actorWeights)) {
      expect(ids.has(id), id).toBe(count > 0);
    }
  });

  it('name nodes and edges with the counts of the answer', () => {
    const marks = relationsSceneOf(
      relationsLayout(placeRelations(placesInput(request)), baseline),
      en,
      paletteOf('light'),
      null,
    );
    expect(named(marks, 'actor', 'russia')?.name).toBe('Russia: 32 events');
    const dyad = named(marks, 'dyad', 'russia united-states');
    expect(dyad?.name).toMatch(/^Russia and United States: 31 events/);
    const less = relationsSceneOf(
      relationsLayout(placeRelations(placesInput(request)), filtered),
      en,
      paletteOf('light'),
      null,
    );
    expect(named(less, 'actor', 'europe')?.name).toBe('European states: 5 events');
    expect(named(less, 'actor', 'darchiev')?.name).toBe('Alexander Darchiev: 0 events');
  });

  it('draw only dyads of the answer', () => {
    const { edges } = relationsLayout(placeRelations(placesInput(request)), filtered);
    const dyads = new Set(filtered.dyads.map(({ a, b }) => `${a} ${b}`));
    expect(edges.length).toBeGreaterThan(0);
    for (const { a, b } of edges) expect(dyads.has(`${a} ${b}`)).toBe(true);
  });

  it('speak the reader’s language, names left in another are marked', () => {
    const arabic = { ...request, labeller: ar };
    const marks = relationsSceneOf(
      relationsLayout(placeRelations(placesInput(arabic)), baseline),
      ar,
      paletteOf('light'),
      null,
    );
    const texts = textsOf(marks).map(({ mark }) => mark);
    expect(texts.length).toBeGreaterThan(5);
    for (const { lang, direction } of texts) expect([lang, direction]).toEqual(['ar', 'rtl']);

    const catalogue = {
      ...istanbul,
      actors: new Map(istanbul.actors).set('russia', {
        id: 'russia',
        kind: 'state',
        name: { en: 'Russia' },
      }),
    };
    const partly = {
      ...ar,
      catalogue,
      actor: (id: string) =>
        id === 'russia' ? { text: 'Russia', lang: 'en', fallback: true } : ar.actor(id),
    };
    const odd = { ...request, labeller: partly };
    const mixed = relationsSceneOf(
      relationsLayout(placeRelations(placesInput(odd)), baseline),
      partly,
      paletteOf('light'),
      null,
    );
    const russia = textsOf(named(mixed, 'actor', 'russia')?.marks ?? []);
    expect(russia.length).toBeGreaterThan(0);
    for (const { mark } of russia) expect([mark.lang, mark.direction]).toEqual(['en', 'ltr']);
  });
});

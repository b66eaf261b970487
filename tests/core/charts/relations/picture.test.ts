import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/charts/drawing/mark.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { relationsSceneOf } from '../../../../src/core/charts/relations/picture.ts';
import { QUAD_CLASSES } from '../../../../src/core/model/event-type.ts';
import { RELATIONS_FORMS } from '../../../../src/core/view/view.ts';
import { extentOf, groupsOf, repeatedKeys, textsOf } from '../../../fixtures/flatten.ts';
import { answerTo, speakerIn } from '../../../fixtures/istanbul.ts';
import { answerOf, fewStates, labellerOf, pictured } from './relations-dataset.ts';

const LETTERS = 'Saint Vincent and the Grenadines, Federated States of Micronesia';
const named = (length: number, from: number): string => LETTERS.slice(from, from + length).trim();

/** Up to twenty states with people, some of whom meet. */
const arbitraryAnswer = fc
  .record({
    states: fc.array(fc.record({ length: fc.integer({ min: 2, max: 40 }), from: fc.nat(20) }), {
      minLength: 2,
      maxLength: 20,
    }),
    people: fc.array(fc.record({ state: fc.nat(3), length: fc.integer({ min: 4, max: 30 }) }), {
      maxLength: 20,
    }),
    meetings: fc.array(
      fc.record({
        one: fc.nat(60),
        other: fc.nat(60),
        quad: fc.constantFrom(...QUAD_CLASSES),
        status: fc.constantFrom('occurred', 'planned'),
        times: fc.integer({ min: 1, max: 12 }),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    told: fc.boolean(),
    lang: fc.constantFrom('en', 'ar', 'ru'),
  })
  .map(({ states, people, meetings, told, lang }) => {
    const actors = [
      ...states.map(({ length, from }, i) => ({
        id: `s${String(i)}`,
        kind: 'state' as const,
        name: named(length, from) || 'X',
      })),
      ...people.map(({ state, length }, i) => ({
        id: `p${String(i)}`,
        kind: 'person' as const,
        name: named(length, 5) || 'Y',
        partOf: [{ actor: `s${String(state % states.length)}` }],
      })),
    ];
    const labeller = labellerOf(actors, lang);
    const idOf = (place: number): string => actors[place % actors.length]?.id ?? 's0';
    const met = meetings.flatMap(({ one, other, quad, status, times }) =>
      Array.from({ length: times }, () => ({ a: idOf(one), b: idOf(other), quad, status })),
    );
    const answer = answerOf(
      met.filter(({ a, b }) => a !== b),
      labeller.catalogue,
      told,
    );
    return { answer, labeller };
  });

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is drawn with the group it stands in, words apart from everything else. */
function drawnIn(marks: readonly Mark[]): {
  words: { box: Box; text: string; group: string }[];
  ink: { box: Box; group: string }[];
} {
  const words = textsOf(marks).map((one) => {
    const { from, to } = extentOf(one);
    const { size, text, y } = one.mark;
    const group = one.path.slice(0, -1).join('/');
    return {
      box: { left: from, right: to, top: y - size * 0.72, bottom: y + size * 0.22 },
      text,
      group,
    };
  });
  const ink = groupsOf(marks).flatMap((group) =>
    group.marks.flatMap((mark): { box: Box; group: string }[] => {
      const key = `relations/${group.key}`;
      if (mark.kind === 'rule') {
        const half = (mark.strokeWidth ?? 1) / 2;
        const [left, right] = [Math.min(mark.x1, mark.x2), Math.max(mark.x1, mark.x2)];
        return [{ box: { left, right, top: mark.y1 - half, bottom: mark.y2 + half }, group: key }];
      }
      if (mark.kind === 'rect') {
        const { x, y, width, height } = mark;
        return [{ box: { left: x, right: x + width, top: y, bottom: y + height }, group: key }];
      }
      if (mark.kind === 'circle') {
        const { x, y, radius: r } = mark;
        return [{ box: { left: x - r, right: x + r, top: y - r, bottom: y + r }, group: key }];
      }
      if (mark.kind !== 'path') return [];
      const [x0 = 0, y0 = 0, cx = 0, cy = 0, x1 = 0, y1 = 0] = (
        mark.d.match(/-?[\d.]+/g) ?? []
      ).map(Number);
      const half = (mark.strokeWidth ?? 1) / 2;
      return Array.from({ length: 81 }, (_, i) => {
        const t = i / 80;
        const x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * cx + t * t * x1;
        const y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * cy + t * t * y1;
        const box = { left: x - half, right: x + half, top: y - half, bottom: y + half };
        return { box, group: key };
      });
    }),
  );
  return { words, ink };
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom && b.top < a.bottom;

describe.each(RELATIONS_FORMS)('the relations as a %s', (form) => {
  it.each([360, 700, 1000])('cross no word and lay none on another, %i px wide', (widthPx) => {
    fc.assert(
      fc.property(arbitraryAnswer, ({ answer, labeller }) => {
        const layout = pictured(answer, labeller, { form, widthPx });
        const marks = relationsSceneOf(layout, labeller, paletteOf('light'), null).marks;
        const { words, ink } = drawnIn([{ kind: 'group', key: 'relations', marks }]);
        const faults = words.flatMap(({ box, text, group }, index) => [
          ...(box.left < -1 || box.right > widthPx + 1 ? [`${text} stands out sideways`] : []),
          ...(box.top < -1 || box.bottom > layout.height + 1 ? [`${text} stands out`] : []),
          ...words
            .slice(index + 1)
            .filter((other) => touch(box, other.box))
            .map((other) => `${text} lies on ${other.text}`),
          ...ink
            .filter((other) => other.group !== group && touch(box, other.box))
            .map((other) => `${text} is crossed by ${other.group}`),
        ]);
        expect([...new Set(faults)]).toEqual([]);
        expect(repeatedKeys(marks)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('draw fewer actors where the room down is short, and leave none unnamed or uncounted', () => {
    const actors = Array.from({ length: 15 }, (_, i) => ({
      ...{ id: `s${String(i)}`, kind: 'state' as const, name: `State ${String(i)}` },
    }));
    const labeller = labellerOf(actors);
    const meetings = actors.slice(1).flatMap(({ id }) => [
      { a: 's0', b: id, quad: 'statement' as const },
      { a: 's1', b: id, quad: 'statement' as const },
    ]);
    const answer = answerOf(
      meetings.filter(({ a, b }) => a !== b),
      labeller.catalogue,
    );
    const free = pictured(answer, labeller, { form });
    const short = pictured(answer, labeller, { form, heightPx: free.height * 0.6 });
    expect(short.height).toBeLessThanOrEqual(free.height * 0.6);
    expect(short.nodes.map(({ id }) => id).sort()).toEqual(actors.map(({ id }) => id).sort());
    expect(short.edges.length + short.pairsLeft).toBe(free.edges.length + free.pairsLeft);
    expect(pictured(answer, labeller, { form, heightPx: free.height })).toEqual(free);
  });

  it('are the same every time, and mirrored where one reads from the right', () => {
    fc.assert(
      fc.property(arbitraryAnswer, ({ answer, labeller }) => {
        const first = pictured(answer, labeller, { form });
        expect(pictured(answer, labeller, { form })).toEqual(first);
        const mirrored = relationsSceneOf(
          first,
          { ...labeller, locale: { ...labeller.locale, dir: 'rtl' } },
          paletteOf('light'),
          null,
        );
        const straight = relationsSceneOf(
          first,
          { ...labeller, locale: { ...labeller.locale, dir: 'ltr' } },
          paletteOf('light'),
          null,
        );
        const ends = textsOf([mirrored]).map(({ mark }) => 900 - mark.x);
        textsOf([straight]).forEach(({ mark }, index) => {
          expect(ends[index]).toBeCloseTo(mark.x, 6);
        });
      }),
      { numRuns: 10 },
    );
  });

  it('have an item for every actor with a pair and for every pair, named with its count', async () => {
    const [answer, labeller] = await Promise.all([answerTo(), speakerIn('en')]);
    const layout = pictured(answer, labeller, { form });
    const { marks } = relationsSceneOf(layout, labeller, paletteOf('light'), null);
    const groups = groupsOf(marks);
    for (const { a, b, count, level } of answer.dyads) {
      if (level !== 'whole') continue;
      const dyad = groups.find(({ data }) => data?.['dyad'] === `${a} ${b}`);
      expect(dyad?.name, `${a} ${b}`).toContain(`${String(count)} event`);
      for (const id of [a, b]) {
        const actor = groups.find(({ data }) => data?.['actor'] === id);
        expect(actor?.name, id).toBe(
          `${labeller.actor(id).text}: ${String(answer.actorWeights[id])} events`,
        );
        expect(layout.nodes.some((node) => node.id === id)).toBe(true);
      }
    }
    expect(layout.pairsLeft).toBe(0);
  });
});

describe('the relations', () => {
  it('say in words what a mixed pair is made of', () => {
    const { answer, labeller } = fewStates();
    const { items } = pictured(answer, labeller);
    const direct = items.find(({ data }) => data?.['dyad'] === 'ru us');
    expect(direct?.name).toContain('(2 cooperation, 1 statement and 1 conflict)');
    const said = direct?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(said).toContain('4 events: 2 cooperation, 1 statement and 1 conflict');
  });

  it('tell the count and the mean tone where events are not told one by one', () => {
    const { answer, labeller } = fewStates();
    const { items, explained } = pictured({ ...answer, events: [] }, labeller);
    const direct = items.find(({ data }) => data?.['dyad'] === 'ru us');
    const said = direct?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(said).toContain('4 events, mean tone +1');
    expect(explained).toMatchObject({ hasTones: true, hasHollow: false });
  });

  it('show only who takes part, and name the others in a line', async () => {
    const [all, labeller] = await Promise.all([answerTo(), speakerIn('en')]);
    const answer = await answerTo({ filter: { actors: ['europe'] } });
    const { nodes, items } = pictured(answer, labeller, { baseline: all });
    for (const { id, count } of nodes) expect(count, id).toBe(answer.actorWeights[id]);
    const texts = items.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
    );
    expect(texts.join(' ')).toMatch(/No part in these events: .*Türkiye/);
    expect(nodes.some(({ id }) => id === 'turkiye')).toBe(false);
  });

  it('list all people of a whole that was opened, and else say how many more there are', async () => {
    const [answer, labeller] = await Promise.all([answerTo(), speakerIn('en')]);
    const { items } = pictured(answer, labeller, { form: 'ladder' });
    const more = items.find(({ data }) => data?.['of'] === 'russia');
    expect(more?.name).toMatch(/^Russia: and \d+ more$/);
    const open = pictured(answer, labeller, { form: 'ladder', open: new Set(['russia']) });
    expect(open.items.some(({ data }) => data?.['of'] === 'russia')).toBe(false);
    const peopleOf = ({ nodes }: typeof open): number =>
      nodes.filter(({ parent }) => parent === 'russia').length;
    const listed = items.filter(({ data }) => data?.['actor'] !== undefined).length;
    expect(peopleOf(open)).toBeGreaterThan(0);
    expect(open.nodes.length - listed).toBe(Number(more?.data?.['others']));
  });
});

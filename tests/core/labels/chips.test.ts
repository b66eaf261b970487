import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import { CONTACT_FORMS, RANKS } from '../../../src/core/model/contact.ts';
import { STATUSES } from '../../../src/core/model/dataset.ts';
import { EVENT_TYPES } from '../../../src/core/model/event-type.ts';
import { chipsOf, withoutFilters } from '../../../src/core/labels/chips.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';
import type { View } from '../../../src/core/view/view.ts';
import { days, istanbul, speakerIn } from '../../fixtures/istanbul.ts';

const [en, ar, ru] = await Promise.all([speakerIn('en'), speakerIn('ar'), speakerIn('ru')]);

const VIEW: View = {
  ...DEFAULT_VIEW,
  lanes: 'topic',
  event: 'tariff-pause',
  filter: {
    actors: ['russia', 'darchiev'],
    allActors: false,
    topics: ['tariffs'],
    types: ['SANCTION', 'CONSULT'],
    forms: [],
    levels: [],
    statuses: ['planned', 'occurred'],
    sources: ['tass-0408'],
    words: 'talks',
    disputed: false,
    leastSources: 0,
    certain: false,
  },
  span: days('2025-04-01', '2025-04-10'),
  known: '2025-04-10',
};

const labels = (view: View, labeller = en): string[] =>
  chipsOf(view, labeller).map(({ label }) => label);

describe('chips', () => {
  it('are none where nothing is filtered', () => {
    expect(chipsOf(DEFAULT_VIEW, en)).toEqual([]);
  });

  it('say in the reader’s words everything that is filtered, in the order of the rail', () => {
    expect(chipsOf(VIEW, en).map(({ key }) => key)).toEqual([
      'words',
      'actors russia',
      'actors darchiev',
      'topics tariffs',
      'types CONSULT',
      'types SANCTION',
      'statuses occurred',
      'statuses planned',
      'sources tass-0408',
      'span',
      'known',
    ]);
    expect(labels(VIEW).slice(0, 3)).toEqual(['Search: talks', 'Russia', 'Alexander Darchiev']);
    expect(labels(VIEW).slice(-2)).toEqual(['Period: 1–10 April 2025', 'Known on 10 April 2025']);
    expect(labels(VIEW, ru).slice(1, 3)).toEqual(['Россия', 'Александр Дарчиев']);
    expect(labels(VIEW, ru).slice(-2)).toEqual([
      'Период: 1–10\u00a0апреля 2025\u00a0года',
      'Известно на 10\u00a0апреля 2025\u00a0года',
    ]);
    expect(new Set(labels(VIEW, ar)).size).toBe(11);
  });

  it('make one of actors that have to be there together', () => {
    const together = { ...VIEW, filter: { ...VIEW.filter, allActors: true } };
    const [, chip] = chipsOf(together, en);
    expect(chip).toMatchObject({
      key: 'together',
      label: 'Together: Russia and Alexander Darchiev',
    });
    expect(chip?.without.filter).toEqual({ ...VIEW.filter, actors: [], allActors: false });
    expect(chipsOf(together, en)).toHaveLength(10);
  });

  it('show one actor alone as that actor, whatever “together” says', () => {
    const filter = { ...NO_FILTER, actors: ['russia'], allActors: true };
    const [chip] = chipsOf({ ...DEFAULT_VIEW, filter }, en);
    expect(chip).toMatchObject({ key: 'actors russia', label: 'Russia' });
    expect(chip?.without.filter).toEqual(NO_FILTER);
  });

  it('say that everything is known where it is', () => {
    const [chip] = chipsOf({ ...DEFAULT_VIEW, known: 'all' }, en);
    expect(chip?.label).toBe(en.locale.t('filter.known.all'));
  });

  it('name what the dataset does not have by its id', () => {
    const filter = { ...NO_FILTER, actors: ['napoleon'], topics: ['x'], sources: ['y'] };
    expect(labels({ ...DEFAULT_VIEW, filter })).toEqual(['napoleon', 'x', 'y']);
  });

  it('each take away just themselves', () => {
    const ids = (all: ReadonlyMap<string, unknown>) =>
      fc.subarray([...all.keys()], { maxLength: 3 });
    const views = fc
      .record({
        actors: ids(istanbul.actors),
        allActors: fc.boolean(),
        topics: ids(istanbul.topics),
        types: fc.subarray([...EVENT_TYPES], { maxLength: 3 }),
        forms: fc.subarray([...CONTACT_FORMS]),
        levels: fc.subarray([...RANKS]),
        statuses: fc.subarray([...STATUSES]),
        sources: ids(istanbul.sources),
        words: fc.constantFrom('', 'talks'),
        disputed: fc.boolean(),
        leastSources: fc.constantFrom(0, 2),
        certain: fc.boolean(),
        span: fc.constantFrom(null, VIEW.span),
        known: fc.constantFrom(null, 'all', '2025-04-10'),
      })
      .map(({ span, known, ...filter }): View => ({ ...VIEW, span, known, filter }));
    fc.assert(
      fc.property(views, fc.constantFrom(en, ar, ru), (view, labeller) => {
        const chips = chipsOf(view, labeller);
        const keys = chips.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { key, label, without } of chips) {
          expect(label).not.toBe('');
          expect(label).not.toMatch(/[{}]/);
          const left = chipsOf(without, labeller).map((chip) => chip.key);
          expect(left).toEqual(keys.filter((other) => other !== key));
          expect([without.event, without.lanes]).toEqual([VIEW.event, VIEW.lanes]);
        }
        let rest = view;
        while (chipsOf(rest, labeller)[0]) rest = chipsOf(rest, labeller)[0]?.without ?? rest;
        const { allActors } = view.filter;
        expect(rest).toEqual({
          ...withoutFilters(view),
          filter: { ...NO_FILTER, allActors: view.filter.actors.length === 0 && allActors },
        });
      }),
    );
  });
});

describe('a view without filters', () => {
  it('keeps what is no filter', () => {
    expect(withoutFilters(VIEW)).toEqual({
      ...DEFAULT_VIEW,
      lanes: 'topic',
      event: 'tariff-pause',
    });
  });
});

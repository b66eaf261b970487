import fc from 'fast-check';
import {
  MOVEMENT_GROUPS,
  pairOf,
  withoutParties,
} from '../../src/core/engine/contract/question.ts';
import type { MovementSubject } from '../../src/core/engine/contract/question.ts';
import { PERIODS } from '../../src/core/time/periods.ts';
import { CONTACT_FORMS, RANKS } from '../../src/core/model/contact.ts';
import { STATUSES } from '../../src/core/model/dataset.ts';
import { EVENT_TYPES } from '../../src/core/model/event-type.ts';
import { LANGS } from '../../src/core/i18n/languages.ts';
import {
  CALENDARS,
  DIGITS,
  DIRECTIONS,
  FORMS,
  LANES,
  RELATIONS_FORMS,
  SCALES,
  THEMES,
  type View,
} from '../../src/core/view/view.ts';

const id = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => /^[^\s,\p{Cc}\p{Cf}\p{Cs}]+$/u.test(text));
const ids = fc.uniqueArray(id, { maxLength: 4 });

/** ms of the years −9999 to 9999 */
const second = fc.integer({ min: -377_705_116_800, max: 253_402_300_799 }).map((s) => s * 1000);
const midnight = fc.integer({ min: -4_371_587, max: 2_932_896 }).map((d) => d * 86_400_000);
/** The first instants of years that EDTF has no days for. */
const longYear = fc
  .oneof(fc.integer({ min: -270_999, max: -10_000 }), fc.integer({ min: 10_001, max: 270_999 }))
  .map((year) => Date.UTC(year, 0, 1));
const instant = fc.oneof(second, midnight, longYear);
const span = fc.oneof(
  fc
    .tuple(instant, instant)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  instant.map((start) => ({ start, end: Infinity })),
  instant.map((end) => ({ start: -Infinity, end })),
);

const day = fc
  .integer({ min: -719_528, max: 2_932_896 })
  .map((d) => d * 86_400_000)
  .map((ms) => new Date(ms).toISOString().slice(0, 10));
const name = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}$/);
const data = fc.oneof(name, fc.webUrl({ withQueryParameters: true, withFragments: true }));

const movement = fc.record({
  period: fc.option(fc.constantFrom(...PERIODS)),
  of: fc.uniqueArray(
    fc
      .uniqueArray(id, { minLength: 1, maxLength: 2 })
      .map(([one = '', other]): MovementSubject => (other === undefined ? [one] : [one, other])),
    { maxLength: 6, selector: (subject) => subject.join('\n') },
  ),
  by: fc.constantFrom(...MOVEMENT_GROUPS),
  mean: fc.boolean(),
});

const pair = fc.record({
  of: fc
    .uniqueArray(id, { minLength: 2, maxLength: 2 })
    .map(([one = '', other = '']): [string, string] => [one, other]),
  since: fc.option(day),
});

/** Every view that can be: ids without white space or commas, spans in whole seconds, or whole years beyond four digits. */
export const anyView: fc.Arbitrary<View> = fc.record({
  data,
  lang: fc.constantFrom(...LANGS),
  filter: fc
    .record({
      asParties: fc.boolean(),
      actors: ids,
      allActors: fc.boolean(),
      topics: ids,
      types: fc.uniqueArray(fc.constantFrom(...EVENT_TYPES), { maxLength: 4 }),
      forms: fc.uniqueArray(fc.constantFrom(...CONTACT_FORMS), { maxLength: 3 }),
      levels: fc.uniqueArray(fc.constantFrom(...RANKS), { maxLength: 3 }),
      statuses: fc.uniqueArray(fc.constantFrom(...STATUSES), { maxLength: 4 }),
      sources: ids,
      words: fc.string({ unit: 'grapheme' }),
      disputed: fc.boolean(),
      leastSources: fc.constantFrom(0, 2, 3, 12),
      certain: fc.boolean(),
    })
    .map((filter) => (pairOf(filter) ? filter : withoutParties(filter))),
  span: fc.option(span),
  known: fc.option(fc.oneof(fc.constant('all'), day)),
  lanes: fc.constantFrom(...LANES),
  form: fc.option(fc.constantFrom(...FORMS)),
  relations: fc.option(fc.constantFrom(...RELATIONS_FORMS)),
  scale: fc.constantFrom(...SCALES),
  movement: fc.option(movement),
  pair: fc.option(pair),
  aside: fc.boolean(),
  open: ids,
  event: fc.option(id),
  actor: fc.option(id),
  axis: fc.constantFrom(...DIRECTIONS),
  theme: fc.constantFrom(...THEMES),
  digits: fc.constantFrom(...DIGITS),
  calendar: fc.constantFrom(...CALENDARS),
  every: fc.option(fc.integer({ min: 1, max: 1440 })),
  embed: fc.boolean(),
});

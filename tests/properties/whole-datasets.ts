import fc from 'fast-check';
import blns from 'big-list-of-naughty-strings';
import { CONTACT_FORMS, RANKS } from '../../src/core/model/contact.ts';
import { RELATIONS, ROLES, SOURCE_KINDS, STATUSES } from '../../src/core/model/dataset.ts';
import type { Dataset } from '../../src/core/model/dataset.ts';
import { GIVEN_QUAD_CLASSES } from '../../src/core/model/event-type.ts';

/** Words of every sort: also with line ends, quotes, bars, zeros, half surrogates and formulas in them. */
export const words = fc.oneof(
  fc.constantFrom(...blns),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'a|b',
    '"',
    '\r\n',
    ' x ',
    '\u0000',
    '\ud800',
    '=1+1',
    'a,b;c\td',
    '\ufeffx',
    "''",
  ),
);
const text = fc.oneof(
  words,
  fc.dictionary(fc.constantFrom('en', 'ar', 'ru', 'sr-Latn'), words, { maxKeys: 3 }),
);
const date = fc.constantFrom(
  ...['2025-04-10', '2025', '2025-04~', '[2025-03-29..2025-04-06]', '2014~/2025', '../2025-04-09'],
  ...[
    '{2025-02-18,2025-03-24}',
    '202X',
    '2025-03-30/',
    '2025-04-10T09:50:00Z',
    '-0044-03-15',
    'Y12000',
  ],
);
const duration = fc.constantFrom('PT6H', '>PT6H', '~P3D');
const url = fc.constantFrom('https://example.org/', 'http://example.org/a?b=1&c="2"');
const maybe = <T>(key: string, arbitrary: fc.Arbitrary<T>) =>
  fc
    .option(arbitrary, { nil: undefined })
    .map((value) => (value === undefined ? {} : { [key]: value }));
const merged = (...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);

const ids = (prefix: string): fc.Arbitrary<string[]> =>
  fc
    .uniqueArray(fc.constantFrom('1', 'é', '=x', '-y', 'a|b', '"q"', '@z', 'مصر'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((list) => list.map((id) => prefix + id));

/** Any dataset that the format allows, with everything a field can hold. */
export const wholeDataset: fc.Arbitrary<Dataset> = fc
  .record({ sources: ids(''), actors: ids(''), topics: ids('t'), events: ids('e') })
  .chain((known) => {
    const actor = fc.constantFrom(...known.actors);
    const claim = merged(
      fc.record({ source: fc.constantFrom(...known.sources) }),
      maybe('locator', text),
      maybe(
        'asserts',
        merged(
          maybe('date', date),
          maybe('status', fc.constantFrom(...STATUSES)),
          maybe('wording', text),
        ),
      ),
      maybe('voice', actor),
      maybe('note', text),
    );
    const later = (i: number): readonly string[] => known.events.slice(i + 1);
    const event = (id: string, i: number): fc.Arbitrary<object> =>
      merged(
        fc.record({ id: fc.constant(id), eventType: fc.constantFrom('CONSULT', 'AGREE') }),
        maybe('mode', fc.constantFrom('visit', 'phone')).map((mode) => mode),
        maybe('quadClass', fc.constantFrom(...GIVEN_QUAD_CLASSES)),
        maybe('form', fc.constantFrom(...CONTACT_FORMS)),
        fc.record({ date }),
        maybe('duration', duration),
        fc.record({ title: text }),
        maybe('summary', text),
        maybe('place', text),
        fc.record({
          participants: fc.array(fc.record({ actor, role: fc.constantFrom(...ROLES) }), {
            maxLength: 3,
          }),
          topics: fc.subarray([...known.topics]),
          status: fc.constantFrom(...STATUSES),
        }),
        maybe(
          'tone',
          fc.double({ min: -10, max: 10, noNaN: true }).map((tone) => tone + 0),
        ),
        fc.record({ claims: fc.array(claim, { maxLength: 3 }) }),
        later(i).length === 0
          ? fc.constant({})
          : maybe(
              'related',
              fc.array(
                fc.record({
                  event: fc.constantFrom(...later(i)),
                  relation: fc.constantFrom(...RELATIONS),
                }),
                { maxLength: 2 },
              ),
            ),
      );
    const list = (of: readonly string[], rest: fc.Arbitrary<object>): fc.Arbitrary<object[]> =>
      fc.tuple(...of.map((id) => rest.map((fields) => ({ id, ...fields }))));
    return merged(
      fc.record({ format: fc.constant('demarche/1'), id: fc.constant('any'), title: text }),
      maybe('description', text),
      maybe('licence', words),
      maybe('version', words),
      maybe('toneScale', fc.constant('goldstein')),
      fc.record({ languages: fc.subarray(['en', 'ar', 'ru'], { minLength: 1 }) }),
      maybe('anchor', merged(fc.record({ date }), maybe('note', text))),
      maybe('knownOn', date),
      fc.record({
        sources: list(
          known.sources,
          merged(
            fc.record({ title: text }),
            maybe('publisher', text),
            maybe('published', date),
            maybe('url', url),
            maybe('kind', fc.constantFrom(...SOURCE_KINDS)),
            maybe('note', text),
          ),
        ),
        actors: fc
          .tuple(
            list(
              known.actors,
              merged(
                fc.record({ kind: fc.constantFrom('state', 'person'), name: text }),
                maybe('short', text),
                maybe('aliases', fc.array(words, { maxLength: 2 })),
                maybe('wikidata', words),
              ),
            ),
            fc.constantFrom(...RANKS),
          )
          .map(([[first = {}, ...others], rank]) =>
            others.length === 0
              ? [first]
              : [{ ...first, partOf: [{ actor: known.actors.at(-1), rank }] }, ...others],
          ),
        topics: list(known.topics, fc.record({ name: text })),
        events: fc.tuple(...known.events.map(event)),
      }),
    ) as fc.Arbitrary<Dataset>;
  });

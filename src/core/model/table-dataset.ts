import { ROLES, STATUSES } from './dataset.ts';
import type { Actor, Claim, Dataset, Event, Participant, Source, Topic } from './dataset.ts';
import { edtfAt, fieldsAt, idAt, namesAt, textAt, toneAt } from './event-table.ts';
import type { EventTable, NamesColumn } from './event-table.ts';
import { EVENT_TYPES } from './event-type.ts';
import { idsOfNames, slugOf } from './name-ids.ts';
import type { LanguageTag } from './text.ts';

/** Languages by their tags, each with what it calls a table without a name. */
type Spoken = Readonly<Record<LanguageTag, { readonly unnamed: string }>>;

/**
 * What a table says beside its events: everybody and everything it names, but no event. The ids follow from
 * the names (see {@link idsOfNames}).
 * @param name of the file; '' where it has none
 * @param countries names of actors that are countries, with their codes of two letters
 * @param spoken what those, and a table without a name, are to be called in
 */
export function datasetOfTable(
  table: EventTable,
  name: string,
  countries: ReadonlyMap<string, string> = NO_COUNTRIES,
  spoken: Spoken = {},
): Dataset {
  const displayNames = new Map(
    Object.keys(spoken).map((lang) => [lang, new Intl.DisplayNames([lang], { type: 'region' })]),
  );
  return {
    format: 'demarche/1',
    id: slugOf(name) || 'table',
    title: name.trim() === '' ? unnamedIn(spoken) : name,
    languages: ['und'],
    ...(table.toneScale && { toneScale: table.toneScale }),
    sources: named(table.sources, (id, title): Source => ({ id, title })),
    actors: named(table.actors, (id, own): Actor => {
      const code = countries.get(own);
      if (code === undefined)
        return { id, kind: BODY.test(own) ? 'body' : 'unspecified', name: own };
      return { id, kind: 'state', name: namesOfCountry(code, own, displayNames), iso3166: code };
    }),
    topics: named(table.topics, (id, own): Topic => ({ id, name: own })),
    events: [],
  };
}

function unnamedIn(spoken: Spoken): Readonly<Record<LanguageTag, string>> {
  return Object.fromEntries(Object.entries(spoken).map(([lang, { unnamed }]) => [lang, unnamed]));
}

const NO_COUNTRIES: ReadonlyMap<string, string> = new Map();

/**
 * What a country is called: as in the table in the language of that word, as the platform has it in others.
 * @param code ISO 3166-1, two letters
 */
function namesOfCountry(
  code: string,
  own: string,
  spoken: ReadonlyMap<LanguageTag, Intl.DisplayNames>,
): Readonly<Record<LanguageTag, string>> {
  const language = languageOf(own);
  return Object.fromEntries(
    [...spoken].map(([lang, names]) => [lang, lang === language ? own : (names.of(code) ?? code)]),
  );
}

/** The language of a country's name, told by its letters. */
function languageOf(name: string): LanguageTag {
  if (/\p{Script=Cyrillic}/u.test(name)) return 'ru';
  return /\p{Script=Arabic}/u.test(name) ? 'ar' : 'en';
}

/** Words that begin the names of a state's parts. */
const BODY =
  /^(?:(?:the )?(?:government|ministry|department|cabinet|parliament|senate|police|military|army|navy|air force|armed forces|court)|правительство|министерство|мид|парламент|полиция|армия|вооруж[её]нн\p{L}*|(?:ال)?(?:حكومة|وزارة|برلمان|شرطة|جيش|قوات))(?![\p{L}\p{N}])/iu;

/** A row as an event; without a title it is called by its actors, or else by its topics or its id. */
export function eventOfRow(table: EventTable, row: number): Event {
  const id = idAt(table, row);
  const tone = toneAt(table, row);
  const summary = textAt(table.summary, row);
  const place = textAt(table.place, row);
  const fields = fieldsAt(table, row);
  return {
    id,
    eventType: EVENT_TYPES[table.eventType[row] ?? 0] ?? 'UNSPECIFIED',
    date: edtfAt(table, row),
    title: titleAt(table, row) || id,
    ...(summary === '' ? {} : { summary }),
    ...(place === '' ? {} : { place }),
    participants: participantsAt(table, row),
    topics: idsAt(table.topics, row),
    status: STATUSES[table.status[row] ?? 0] ?? 'unspecified',
    ...(tone === undefined ? {} : { tone }),
    claims: claimsAt(table, row),
    ...(fields === undefined ? {} : { fields }),
  };
}

function participantsAt({ actors, roles }: EventTable, row: number): Participant[] {
  const from = actors.offsets[row] ?? 0;
  return idsAt(actors, row).map((actor, i) => ({
    actor,
    role: ROLES[roles?.[from + i] ?? PARTICIPANT] ?? 'participant',
  }));
}

const PARTICIPANT = ROLES.indexOf('participant');

function titleAt(table: EventTable, row: number): string {
  const title = textAt(table.title, row);
  if (title.trim() !== '') return title;
  return namesAt(table.actors, row).join(' – ') || namesAt(table.topics, row).join(', ');
}

function claimsAt(table: EventTable, row: number): Claim[] {
  const url = textAt(table.url, row);
  const locator = url === '' ? {} : { locator: url };
  return idsAt(table.sources, row).map((source) => ({ source, ...locator }));
}

/** The ids of a row's names, in the order given. */
export function idsAt({ names, offsets, codes }: NamesColumn, row: number): string[] {
  const ids = idsOfNames(names);
  const found: string[] = [];
  for (const code of codes.subarray(offsets[row], offsets[row + 1])) {
    const id = ids[code];
    if (id !== undefined) found.push(id);
  }
  return found;
}

function named<T>({ names }: NamesColumn, build: (id: string, name: string) => T): T[] {
  const ids = idsOfNames(names);
  return names.map((name, code) => build(ids[code] ?? name, name));
}

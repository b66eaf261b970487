import type { DatasetHeader, Event } from './dataset.ts';
import type { TableExtras, WrittenEvent } from './extract.ts';
import { findText } from './text.ts';

/**
 * The columns of a whole dataset as a table: first those that any table of events has, then those that hold
 * what these cannot say. In a file of rows the second ones are JSON, but for `mode`, `quadClass`, `form` and `duration`.
 */
export const PLAIN_COLUMNS = [
  'id',
  'start',
  'eventType',
  'actors',
  'topics',
  'tone',
  'title',
  'status',
  'source',
  'url',
] as const;
export const FURTHER_COLUMNS = [
  'mode',
  'quadClass',
  'form',
  'duration',
  'titles',
  'summary',
  'place',
  'participants',
  'topicIds',
  'claims',
  'related',
  'fields',
  'dataset',
] as const;
export type RowColumn = (typeof PLAIN_COLUMNS)[number] | (typeof FURTHER_COLUMNS)[number];

/** Columns by which a file of such rows is known. */
export const TELLING_COLUMNS = ['participants', 'topicIds', 'claims', 'dataset'] as const;

/** What every line of such rows as JSON begins with. */
export const LINE_FORMAT = 'demarche/1/event';

/** A row as values of JSON; what it has not is left out. */
export type EventRow = Readonly<Partial<Record<RowColumn, unknown>>>;

/** Names of what an event refers to, in the first of the dataset's languages. */
export interface RowNames {
  readonly actor: (id: string) => string;
  readonly topic: (id: string) => string;
  readonly source: (id: string) => string;
  readonly url: (source: string) => string;
}

export function rowNamesOf({ actors, topics, sources, languages }: DatasetHeader): RowNames {
  const [lang = 'und'] = languages;
  const words = (list: readonly { readonly id: string }[], key: 'name' | 'title') => {
    const names = new Map(
      list.map((one) => [
        one.id,
        findText((one as Record<string, unknown>)[key] as string, lang, languages).text,
      ]),
    );
    return (id: string): string => {
      const name = names.get(id) ?? '';
      return name === '' ? id : name;
    };
  };
  const urls = new Map(sources.map(({ id, url = '' }) => [id, url]));
  return {
    actor: words(actors, 'name'),
    topic: words(topics, 'name'),
    source: words(sources, 'title'),
    url: (source) => urls.get(source) ?? '',
  };
}

/** A row of a table as it would be written in one: names instead of ids, and nothing further. */
export function plainRowOf(event: WrittenEvent, names: RowNames): EventRow {
  const { id, date, eventType, participants, topics, tone, title, status, claims, link } = event;
  const sources = [...new Set(claims.map(({ source }) => source))];
  const url = link ?? sources.map(names.url).find((one) => one !== '') ?? '';
  return {
    id,
    start: date,
    eventType,
    actors: participants.map(({ actor }) => names.actor(actor)),
    topics: topics.map(names.topic),
    ...(tone === undefined ? {} : { tone }),
    title: typeof title === 'string' ? title : (Object.values(title).find(Boolean) ?? ''),
    status,
    source: sources.map(names.source),
    ...(url === '' ? {} : { url }),
  };
}

/**
 * A row of a table with what it has beside the plain columns: roles as columns of names, fields by their own names.
 * @param toneColumn what the column of tones is called
 */
export function tableRowOf(
  event: WrittenEvent,
  names: RowNames,
  toneColumn: NonNullable<TableExtras['tone']> | 'tone' = 'tone',
): Readonly<Record<string, unknown>> {
  const { tone, ...row } = plainRowOf(event, names);
  const { summary, place, participants, fields } = event;
  const inRole = (role: string): readonly string[] =>
    participants.filter((one) => one.role === role).map(({ actor }) => names.actor(actor));
  const roles = ROLE_COLUMNS.map((role) => [role, inRole(role)] as const);
  return {
    ...row,
    ...(tone === undefined ? {} : { [toneColumn]: tone }),
    ...(typeof summary === 'string' ? { summary } : {}),
    ...(typeof place === 'string' ? { place } : {}),
    ...Object.fromEntries(roles.filter(([, list]) => list.length > 0)),
    ...fields,
  };
}

const ROLE_COLUMNS = ['initiator', 'recipient', 'host', 'mediator'] as const;

/** Everything an event has. @param isSafe whether words can stand in a plain cell as they are */
export function wholeRowOf(
  event: WrittenEvent,
  names: RowNames,
  languages: readonly string[],
  isSafe: (text: string) => boolean,
): EventRow {
  const {
    mode,
    quadClass,
    form,
    duration,
    title,
    summary,
    place,
    participants,
    topics,
    claims,
    related,
    fields,
  } = event;
  const shown = findText(title, languages[0] ?? 'und', languages).text;
  return {
    ...plainRowOf(event, names),
    title: shown,
    ...(mode === undefined ? {} : { mode }),
    ...(quadClass === undefined ? {} : { quadClass }),
    ...(form === undefined ? {} : { form }),
    ...(duration === undefined ? {} : { duration }),
    ...(typeof title === 'string' && isSafe(title) ? {} : { titles: title }),
    ...(summary === undefined ? {} : { summary }),
    ...(place === undefined ? {} : { place }),
    participants,
    topicIds: topics,
    claims,
    ...(related === undefined ? {} : { related }),
    ...(fields === undefined ? {} : { fields }),
  };
}

/** The value of an event that a row says, its fields in the order of the format; not checked. */
export function eventOfWholeRow(row: EventRow): Readonly<Record<keyof Event, unknown>> {
  const {
    id,
    eventType,
    mode,
    quadClass,
    form,
    start,
    duration,
    titles,
    title = '',
    summary,
    place,
  } = row;
  const { participants, topicIds, status, tone, claims, related, fields } = row;
  const values = {
    id,
    eventType,
    mode,
    quadClass,
    form,
    date: start,
    duration,
    title: titles ?? title,
    summary,
    place,
    participants,
    topics: topicIds,
    status,
    tone,
    claims,
    related,
    fields,
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Readonly<Record<keyof Event, unknown>>;
}

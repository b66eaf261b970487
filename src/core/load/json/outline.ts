import type { JsonPath } from '../../model/problem.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { EdtfDate } from '../../time/edtf.ts';
import { isJsonObject, objectsIn, type JsonObject } from './json-type.ts';

/** As much of a dataset as the checks compare, dates read; what has not the shape for it is left out. */
export interface Outline {
  readonly sources: readonly OutlinedSource[];
  readonly actors: readonly OutlinedActor[];
  readonly topics: readonly OutlinedTopic[];
  readonly events: readonly OutlinedEvent[];
}

/** Something with an id ('' where it has none) and its place in the file. */
export interface Outlined {
  readonly id: string;
  readonly path: JsonPath;
}

/** One id in a list, and its place. */
export interface Mention {
  readonly id: string;
  readonly path: JsonPath;
}

export interface OutlinedSource extends Outlined {
  readonly published: EdtfDate | undefined;
  readonly hasDate: boolean;
  readonly repeats: string | undefined;
  readonly url: string | undefined;
  readonly title: unknown;
  readonly note: unknown;
}

export interface OutlinedActor extends Outlined {
  readonly kind: string | undefined;
  readonly name: unknown;
  /** date: null where it holds always, undefined where it cannot be read. */
  readonly partOf: readonly (Mention & {
    readonly date: EdtfDate | null | undefined;
    readonly rank: string | undefined;
  })[];
}

export interface OutlinedTopic extends Outlined {
  readonly name: unknown;
  readonly broader: string | undefined;
}

export interface OutlinedClaim {
  readonly source: string;
  readonly voice: string | undefined;
  readonly path: JsonPath;
  /** What it says; undefined where the event says it. */
  readonly date: EdtfDate | undefined;
  readonly status: string | undefined;
}

export interface OutlinedEvent extends Outlined {
  readonly date: EdtfDate | undefined;
  readonly eventType: string | undefined;
  readonly mode: string | undefined;
  readonly form: string | undefined;
  readonly status: string | undefined;
  readonly title: unknown;
  readonly participants: readonly (Mention & { readonly role: string | undefined })[];
  readonly topics: readonly Mention[];
  readonly claims: readonly OutlinedClaim[];
  readonly related: readonly (Mention & { readonly relation: string | undefined })[];
}

/** The outline of any JSON value: a fault in one place hides nothing in another. */
export function outlineDataset(value: unknown): Outline {
  const root = isJsonObject(value) ? value : {};
  const list = <T>(field: string, outline: (item: JsonObject, path: JsonPath) => T): T[] =>
    Array.from(objectsIn(root, field, []), ([item, path]) => outline(item, path));
  return {
    sources: list('sources', outlineSource),
    actors: list('actors', outlineActor),
    topics: list('topics', (topic, path) => ({
      ...idOf(topic, path),
      name: topic['name'],
      broader: at(topic, 'broader'),
    })),
    events: list('events', outlineEvent),
  };
}

function outlineSource(source: JsonObject, path: JsonPath): OutlinedSource {
  return {
    ...idOf(source, path),
    published: dateAt(source, 'published'),
    hasDate: Object.hasOwn(source, 'published'),
    repeats: at(source, 'repeats'),
    url: at(source, 'url'),
    title: source['title'],
    note: source['note'],
  };
}

function outlineActor(actor: JsonObject, path: JsonPath): OutlinedActor {
  const partOf = Array.from(objectsIn(actor, 'partOf', path), ([part, place]) => ({
    id: at(part, 'actor') ?? '',
    path: place,
    rank: at(part, 'rank'),
    date: Object.hasOwn(part, 'date') ? dateAt(part, 'date') : null,
  }));
  return { ...idOf(actor, path), kind: at(actor, 'kind'), name: actor['name'], partOf };
}

function outlineEvent(event: JsonObject, path: JsonPath): OutlinedEvent {
  const topics = event['topics'];
  return {
    ...idOf(event, path),
    date: dateAt(event, 'date'),
    eventType: at(event, 'eventType'),
    mode: at(event, 'mode'),
    form: at(event, 'form'),
    status: at(event, 'status'),
    title: event['title'],
    participants: Array.from(objectsIn(event, 'participants', path), ([item, place]) => ({
      id: at(item, 'actor') ?? '',
      role: at(item, 'role'),
      path: place,
    })),
    topics: (Array.isArray(topics) ? topics : []).flatMap((id, i) =>
      typeof id === 'string' ? [{ id, path: [...path, 'topics', i] }] : [],
    ),
    claims: Array.from(objectsIn(event, 'claims', path), ([claim, place]) =>
      outlineClaim(claim, place),
    ),
    related: Array.from(objectsIn(event, 'related', path), ([item, place]) => ({
      id: at(item, 'event') ?? '',
      relation: at(item, 'relation'),
      path: place,
    })),
  };
}

function outlineClaim(claim: JsonObject, path: JsonPath): OutlinedClaim {
  const asserts = isJsonObject(claim['asserts']) ? claim['asserts'] : {};
  return {
    source: at(claim, 'source') ?? '',
    voice: at(claim, 'voice'),
    path,
    date: dateAt(asserts, 'date'),
    status: at(asserts, 'status'),
  };
}

function idOf(item: JsonObject, path: JsonPath): Outlined {
  return { id: at(item, 'id') ?? '', path };
}

function at(item: JsonObject, field: string): string | undefined {
  const value = item[field];
  return typeof value === 'string' ? value : undefined;
}

function dateAt(item: JsonObject, field: string): EdtfDate | undefined {
  const text = at(item, field);
  return text === undefined ? undefined : parseEdtf(text);
}

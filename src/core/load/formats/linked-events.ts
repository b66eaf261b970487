import { isJsonObject, type JsonObject } from '../json/json-type.ts';

/**
 * Events of schema.org among the nodes of JSON-LD, as rows in columns of ours; undefined where there are none.
 * A date, status or type in `additionalProperty`, as we write them, goes before what schema.org says.
 */
export function rowsOfLinkedEvents(nodes: readonly unknown[]): JsonObject[] | undefined {
  const objects = nodes.filter(isJsonObject);
  const events = objects.filter(isEvent);
  const [lang = 'en'] = objects.flatMap(({ inLanguage }) => listOf(inLanguage));
  return events.length === 0 ? undefined : events.map((event) => rowOf(event, lang));
}

function isEvent({ '@type': type }: JsonObject): boolean {
  return listOf(type).some((one) => typeof one === 'string' && /(?:^|[/:])\w*Event$/.test(one));
}

function rowOf(event: JsonObject, lang: unknown): JsonObject {
  const text = (value: unknown): string => textIn(value, lang);
  const names = (value: unknown): string => namesIn(value, lang);
  const own = new Map(
    listOf(event['additionalProperty'])
      .filter(isJsonObject)
      .map(({ propertyID, value }) => [propertyID, value]),
  );
  const date = own.get('EDTF');
  const end = event['endDate'];
  const sources = listOf(event['subjectOf']).filter(isJsonObject);
  const link = sources.find(({ url }) => typeof url === 'string')?.['url'];
  return {
    start: date ?? event['startDate'] ?? '',
    ...(date === undefined && end !== undefined && { end }),
    id: event['identifier'] ?? event['@id'] ?? '',
    title: text(event['name']),
    eventType: own.get('PLOVER') ?? '',
    status: own.get('status') ?? '',
    actors: names(event['attendee'] ?? event['performer']),
    host: names(event['organizer']),
    topics: names(event['about']),
    source: names(event['subjectOf']),
    url: event['url'] ?? link ?? '',
    summary: text(event['description']),
    place: names(event['location']),
  };
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function namesIn(value: unknown, lang: unknown): string {
  const names = listOf(value).map((one) => textIn(isJsonObject(one) ? one['name'] : one, lang));
  return names.filter((name) => name !== '').join('|');
}

/** The words in a language, or else in the first that they are in. */
function textIn(value: unknown, lang: unknown): string {
  const words = listOf(value);
  const own = words.find((one) => isJsonObject(one) && one['@language'] === lang) ?? words[0];
  const text = isJsonObject(own) ? own['@value'] : own;
  return typeof text === 'string' ? text : '';
}

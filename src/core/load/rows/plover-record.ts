import { isPloverType } from './polecat.ts';
import { isJsonObject, type JsonObject } from '../json/json-type.ts';

/** Whether an object is an event as PLOVER's manual writes it, in its present or its older field names. */
export function isPloverObject(value: unknown): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const hasWho = ['actor', 'source', 'recipient', 'target'].some((key) =>
    Array.isArray(value[key]),
  );
  const type = firstText(value['event']).toUpperCase();
  return 'event' in value && (hasWho || isPloverType(type));
}

/** An event of PLOVER's as a row of POLECAT's columns; undefined for what only documents a file. */
export function cellsOfPlover(object: JsonObject): string[] | undefined {
  const type = firstText(object['event']);
  if (type === 'DOCUMENT') return undefined;
  const [from, fromCode] = actorsOf(object['actor'] ?? object['source']);
  const [to, toCode] = actorsOf(object['recipient'] ?? object['target']);
  return [
    firstText(object['id']),
    firstText(object['date']),
    type,
    firstText(object['mode']),
    firstText(object['event_scale'] ?? object['intensity']),
    allTexts(object['context']).join(';'),
    from,
    fromCode,
    to,
    toCode,
    firstText(object['text']) || firstText(object['event_text'] ?? object['eventText']),
    firstText(object['publication'] ?? object['publisher']),
    firstText(object['link'] ?? object['url']),
  ];
}

/** All actors: their words, and the countries that their codes begin with, with bars between. */
function actorsOf(value: unknown): readonly [names: string, countries: string] {
  const all = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map(actorOf);
  const named = all.filter(([name]) => name !== '');
  return [named.map(([name]) => name).join('|'), named.map(([, country]) => country).join('|')];
}

/** An actor's words, and the country its code begins with. */
function actorOf(value: unknown): readonly [name: string, country: string] {
  if (!isJsonObject(value)) return [firstText(value), ''];
  const code = firstText(value['code']);
  const name = firstText(value['entity_text'] ?? value['actorText'] ?? value['entityText']);
  return [(name || code).replaceAll('|', '/'), /^[A-Z]{3}/.test(code) ? code.slice(0, 3) : ''];
}

function allTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(allTexts);
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'number' ? [String(value)] : [];
}

function firstText(value: unknown): string {
  return allTexts(value)[0] ?? '';
}

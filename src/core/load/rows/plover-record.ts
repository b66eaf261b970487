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
  const [from, fromCode] = actorOf(object['actor'] ?? object['source']);
  const [to, toCode] = actorOf(object['recipient'] ?? object['target']);
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

/** The first of the actors: its words, and the country its code begins with. */
function actorOf(value: unknown): readonly [name: string, country: string] {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!isJsonObject(first)) return [firstText(first), ''];
  const code = firstText(first['code']);
  const name = firstText(first['entity_text'] ?? first['actorText'] ?? first['entityText']);
  return [name || code, /^[A-Z]{3}/.test(code) ? code.slice(0, 3) : ''];
}

function allTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(allTexts);
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'number' ? [String(value)] : [];
}

function firstText(value: unknown): string {
  return allTexts(value)[0] ?? '';
}

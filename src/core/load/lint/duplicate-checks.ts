import { foldText } from '../../model/fold.ts';
import type { Problem } from '../../model/problem.ts';
import { DAY_MS } from '../../time/span.ts';
import { isJsonObject, showValue } from '../json/json-type.ts';
import type { Mention, Outline, Outlined, OutlinedEvent } from '../json/outline.ts';

/**
 * Events told twice: the same title (in a language both have, however it is spelled) with the same date, or
 * the same type, mode, status, participants and topics on the same day. Two that are related are two.
 */
export function checkDuplicates({ events }: Outline): Problem[] {
  const seen = new Map<string, OutlinedEvent[]>();
  return events.flatMap((event): Problem[] => {
    const keys = [...titleKeys(event), ...sameDayKey(event)];
    const isSame = (earlier: OutlinedEvent) =>
      earlier.id !== event.id && !areRelated(earlier, event);
    const firsts = keys.map((key) => seen.get(key)?.find(isSame));
    const first = firsts.find((found) => found !== undefined);
    for (const key of keys) {
      const same = seen.get(key);
      if (same) same.push(event);
      else seen.set(key, [event]);
    }
    if (!first) return [];
    const params = { id: showValue(event.id), first: showValue(first.id) };
    return [{ code: 'event.duplicate', severity: 'warning', path: event.path, params }];
  });
}

function titleKeys({ date, title }: OutlinedEvent): string[] {
  if (!date) return [];
  const when = `${date.bounds.start} ${date.bounds.end}`;
  return wordsIn(title).map((word) => JSON.stringify(['title', when, word]));
}

/** What a text says, in any of its languages, however it is spelled. */
function wordsIn(text: unknown): string[] {
  const words = isJsonObject(text) ? Object.values(text) : [text];
  const folded = words.map((word) => (typeof word === 'string' ? foldText(word) : ''));
  return [...new Set(folded)].filter((word) => word !== '');
}

/**
 * Entries that stand twice under two ids: sources with one address, which would count as independent of each
 * other; actors of one kind with one name; topics with one name under the same broader one.
 */
export function checkTwins({ sources, actors, topics }: Outline): Problem[] {
  return [
    ...twinsIn('source', sources, ({ url }) => (url === undefined ? [] : [url])),
    ...twinsIn('actor', actors, ({ kind, name }) => wordsIn(name).map((word) => `${kind} ${word}`)),
    ...twinsIn('topic', topics, ({ name, broader }) =>
      wordsIn(name).map((word) => JSON.stringify([broader, word])),
    ),
  ];
}

function twinsIn<T extends Outlined>(
  kind: 'source' | 'actor' | 'topic',
  entries: readonly T[],
  keysOf: (entry: T) => readonly string[],
): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap((entry): Problem[] => {
    const keys = keysOf(entry);
    const first = keys
      .map((key) => seen.get(key))
      .find((id) => id !== undefined && id !== entry.id);
    for (const key of keys) if (!seen.has(key)) seen.set(key, entry.id);
    if (first === undefined) return [];
    const params = { kind, id: showValue(entry.id), first: showValue(first) };
    return [{ code: 'entry.duplicate', severity: 'warning', path: entry.path, params }];
  });
}

/** An actor that takes part twice in one role, or a topic that is named twice, in one event. */
export function checkRepeats({ events }: Outline): Problem[] {
  return events.flatMap((event) => [
    ...repeatsIn(event.participants, ({ id, role }) => JSON.stringify([id, role])),
    ...repeatsIn(event.topics, ({ id }) => id),
  ]);
}

function repeatsIn<T extends Mention>(list: readonly T[], keyOf: (item: T) => string): Problem[] {
  const seen = new Set<string>();
  return list.flatMap((item): Problem[] => {
    const key = keyOf(item);
    if (seen.has(key)) {
      const params = { id: showValue(item.id) };
      return [{ code: 'reference.repeated', severity: 'warning', path: item.path, params }];
    }
    seen.add(key);
    return [];
  });
}

/** None where the date is too coarse to be the same, or nobody takes part. */
function sameDayKey(event: OutlinedEvent): string[] {
  const { date, eventType, mode, status, participants, topics } = event;
  if (!date || participants.length === 0) return [];
  const { start, end } = date.bounds;
  if (date.shape === 'date' ? end - start > DAY_MS : date.shape !== 'interval') return [];
  const who = new Set(participants.map(({ id }) => id));
  const about = new Set(topics.map(({ id }) => id));
  return [
    JSON.stringify([start, end, eventType, mode, status, [...who].sort(), [...about].sort()]),
  ];
}

function areRelated(a: OutlinedEvent, b: OutlinedEvent): boolean {
  return a.related.some(({ id }) => id === b.id) || b.related.some(({ id }) => id === a.id);
}

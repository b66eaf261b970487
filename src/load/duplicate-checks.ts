import { foldText } from '../model/fold.ts';
import type { Problem } from '../model/problem.ts';
import { DAY_MS } from '../time/span.ts';
import { isJsonObject, showValue } from './json-type.ts';
import type { Outline, OutlinedEvent } from './outline.ts';

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
  const words = isJsonObject(title) ? Object.values(title) : [title];
  const when = `${date.bounds.start} ${date.bounds.end}`;
  const folded = words.map((word) => (typeof word === 'string' ? foldText(word) : ''));
  return [...new Set(folded)]
    .filter((word) => word !== '')
    .map((word) => JSON.stringify(['title', when, word]));
}

/** None where the date is too coarse to be the same, or nobody takes part. */
function sameDayKey(event: OutlinedEvent): string[] {
  const { date, eventType, mode, status, participants, topics } = event;
  if (!date || participants.length === 0) return [];
  const { start, end } = date.bounds;
  if (date.shape === 'date' ? end - start > DAY_MS : date.shape !== 'interval') return [];
  const who = new Set(participants.map(({ id }) => id));
  const parts = [start, end, eventType, mode, status, [...who].sort(), [...new Set(topics)].sort()];
  return [JSON.stringify(parts)];
}

function areRelated(a: OutlinedEvent, b: OutlinedEvent): boolean {
  return a.related.some(({ id }) => id === b.id) || b.related.some(({ id }) => id === a.id);
}

import { MODE_TONES, type EventType } from '../../model/event-type.ts';
import type { JsonPath, Problem } from '../../model/problem.ts';
import { isJsonObject, showValue, type JsonObject } from './json-type.ts';

/** What is doubtful though it has the right shape: an event nobody claims, a mode its type has not. */
export function checkEvents(value: unknown): Problem[] {
  const events = isJsonObject(value) ? value['events'] : undefined;
  if (!Array.isArray(events)) return [];
  return events.flatMap((event, i) =>
    isJsonObject(event) ? checkEvent(event, ['events', i]) : [],
  );
}

function checkEvent(event: JsonObject, path: JsonPath): Problem[] {
  const problems: Problem[] = [];
  const { id, claims, mode, eventType } = event;
  if (Array.isArray(claims) && claims.length === 0) {
    problems.push({
      code: 'claim.missing',
      severity: 'warning',
      path: [...path, 'claims'],
      params: { id: showValue(id ?? '') },
    });
  }
  const modes = modesOf(eventType);
  if (typeof mode === 'string' && modes && !modes.includes(mode)) {
    problems.push({
      code: 'value.unlisted',
      severity: 'warning',
      path: [...path, 'mode'],
      params: { found: showValue(mode), allowed: modes.join(', ') },
    });
  }
  return problems;
}

function modesOf(eventType: unknown): string[] | undefined {
  if (typeof eventType !== 'string' || !Object.hasOwn(MODE_TONES, eventType)) return undefined;
  return Object.keys(MODE_TONES[eventType as EventType]);
}

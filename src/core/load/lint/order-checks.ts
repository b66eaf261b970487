import type { Problem } from '../../model/problem.ts';
import { findCycles, type Link } from '../json/circular.ts';
import { overlaps } from '../../time/span.ts';
import { showValue } from '../json/json-type.ts';
import type { Outline, OutlinedEvent } from '../json/outline.ts';

/**
 * Events that are certainly over before the one they come after can begin (follows, outcome-of,
 * responds-to, supersedes), and parts that share no instant with their whole.
 */
export function checkOrder({ events }: Outline): Problem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events.flatMap((event) =>
    event.related.flatMap(({ id, relation, path }) => {
      const other = byId.get(id);
      if (!event.date || !other?.date || other === event) return [];
      const warn = warnAt([...path, 'event']);
      if (relation === 'part-of') {
        return overlaps(event.date.bounds, other.date.bounds)
          ? []
          : [warn('order.part', { id: showValue(event.id), whole: showValue(id) })];
      }
      if (relation === undefined || !comesAfter(relation, event, other)) return [];
      if (event.date.bounds.end > other.date.bounds.start) return [];
      const params = { id: showValue(event.id), other: showValue(id), relation };
      return [warn('order.outcome', params)];
    }),
  );
}

/** Events that come after themselves, or are part of themselves, through others. */
export function checkCircles({ events }: Outline): Problem[] {
  const after: Link[] = [];
  const parts: Link[] = [];
  for (const event of events) {
    for (const { id, relation, path } of event.related) {
      if (id === event.id || relation === undefined || relation === 'about') continue;
      const link = { from: event.id, to: id, path: [...path, 'event'] };
      (relation === 'part-of' ? parts : after).push(link);
    }
  }
  return [...findCycles(after), ...findCycles(parts)].map(({ to, path }) =>
    warnAt(path)('order.circular', { id: showValue(to) }),
  );
}

/**
 * A new plan may be for an earlier day than the plan it replaces, and what has not taken place can be
 * answered before its day.
 */
function comesAfter(relation: string, event: OutlinedEvent, other: OutlinedEvent): boolean {
  switch (relation) {
    case 'follows':
    case 'outcome-of':
      return true;
    case 'supersedes':
      return event.status === 'occurred' || other.status === 'occurred';
    case 'responds-to':
      return other.status === 'occurred';
    default:
      return false;
  }
}

function warnAt(
  path: Problem['path'],
): (code: Problem['code'], params: Problem['params']) => Problem {
  return (code, params) => ({ code, severity: 'warning', path, params });
}

import type { JsonPath, Problem } from '../../model/problem.ts';
import { ID_PATTERN } from './checks.ts';
import { findCycles, type Link } from './circular.ts';
import { showPath } from './fields.ts';
import { isJsonObject, objectsIn, showValue, type JsonObject } from './json-type.ts';
import { nearestOf } from './nearest.ts';

type Kind = 'source' | 'actor' | 'topic' | 'event';
const LISTS = { source: 'sources', actor: 'actors', topic: 'topics', event: 'events' } as const;
const KINDS = Object.keys(LISTS) as Kind[];

/** One id that points at something of a kind. */
interface Reference {
  readonly id: string;
  readonly kind: Kind;
  readonly path: JsonPath;
  /** The id of what points, where going in circles makes no sense. */
  readonly from?: string;
}

/**
 * Ids used twice, references to nothing, and circles. Takes any JSON value and passes over what has not the
 * shape for it, so that a fault in one place hides none in another.
 */
export function checkReferences(value: unknown): Problem[] {
  if (!isJsonObject(value)) return [];
  const problems: Problem[] = [];
  const ids = new Map(KINDS.map((kind) => [kind, collectIds(value, kind, problems)]));
  const references = KINDS.flatMap((kind) => [...referencesOf(value, kind)]);
  const suggestions = new Map<string, string>();
  for (const { id, kind, path } of references) {
    const known = ids.get(kind) ?? new Set();
    if (known.has(id) || !ID_PATTERN.test(id) || !Array.isArray(value[LISTS[kind]])) continue;
    const key = `${kind} ${id}`;
    const nearest = suggestions.get(key) ?? nearestOf(id, known);
    suggestions.set(key, nearest);
    const params = { id: showValue(id), kind, nearest };
    problems.push({ code: 'reference.missing', severity: 'error', path, params });
  }
  return [...problems, ...circular(references)];
}

function collectIds(root: JsonObject, kind: Kind, problems: Problem[]): Set<string> {
  const first = new Map<string, JsonPath>();
  for (const [item, path] of objectsIn(root, LISTS[kind], [])) {
    const { id } = item as { id?: unknown };
    if (typeof id !== 'string') continue;
    const earlier = first.get(id);
    if (!earlier) first.set(id, path);
    else {
      problems.push({
        code: 'id.duplicate',
        severity: 'error',
        path: [...path, 'id'],
        params: { id: showValue(id), first: showPath(earlier) },
        places: [{ path: [...path, 'id'] }, { path: [...earlier, 'id'] }],
      });
    }
  }
  return new Set(first.keys());
}

function* referencesOf(root: JsonObject, kind: Kind): Generator<Reference> {
  for (const [item, path] of objectsIn(root, LISTS[kind], [])) {
    const own = item['id'];
    const from = typeof own === 'string' ? own : undefined;
    if (kind === 'source') yield* reference(item, 'repeats', 'source', path, from);
    if (kind === 'topic') yield* reference(item, 'broader', 'topic', path, from);
    if (kind === 'actor') {
      for (const [part, at] of objectsIn(item, 'partOf', path)) {
        yield* reference(part, 'actor', 'actor', at, from);
      }
    }
    if (kind === 'event') yield* referencesOfEvent(item, path, from);
  }
}

function* referencesOfEvent(
  event: JsonObject,
  path: JsonPath,
  own: string | undefined,
): Generator<Reference> {
  for (const [item, at] of objectsIn(event, 'participants', path)) {
    yield* reference(item, 'actor', 'actor', at);
  }
  const topics = event['topics'];
  if (Array.isArray(topics)) {
    for (const [i, id] of topics.entries()) {
      if (typeof id === 'string') yield { id, kind: 'topic', path: [...path, 'topics', i] };
    }
  }
  for (const [claim, at] of objectsIn(event, 'claims', path)) {
    yield* reference(claim, 'source', 'source', at);
    yield* reference(claim, 'voice', 'actor', at);
  }
  for (const [item, at] of objectsIn(event, 'related', path)) {
    yield* reference(item, 'event', 'event', at, item['event'] === own ? own : undefined);
  }
}

function* reference(
  item: JsonObject,
  field: string,
  kind: Kind,
  path: JsonPath,
  from?: string,
): Generator<Reference> {
  const id = item[field];
  if (typeof id !== 'string') return;
  yield { id, kind, path: [...path, field], ...(from === undefined ? {} : { from }) };
}

function circular(references: readonly Reference[]): Problem[] {
  const links = new Map<Kind, Link[]>();
  for (const { id, kind, path, from } of references) {
    if (from === undefined) continue;
    const list = links.get(kind) ?? [];
    list.push({ from, to: id, path });
    links.set(kind, list);
  }
  return [...links.values()].flatMap(findCycles).map(({ to, path }) => ({
    code: 'reference.circular',
    severity: 'error',
    path,
    params: { id: showValue(to) },
  }));
}

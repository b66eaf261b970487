import type { Dataset } from '../../model/dataset.ts';
import { MODE_TONES } from '../../model/event-type.ts';
import { findCycles } from './circular.ts';
import { isJsonObject } from './json-type.ts';
import { matcherOf } from './matcher.ts';
import { countKeys } from './scan.ts';
import { DatasetSchema } from './schema.ts';

const matchDataset = matcherOf(DatasetSchema);

/**
 * The dataset that `JSON.parse` made of a text, where there is nothing to say of it: every field is known, stands there
 * once and has its shape, every id names one thing that is there, nothing goes in circles. It is walked once and taken
 * as it is. Undefined where anything is wrong or doubtful: slower checks find out what, and where.
 */
export function soundDataset(value: unknown, text: string): Dataset | undefined {
  if (!isJsonObject(value)) return undefined;
  const { $schema, ...rest } = value;
  const fields = matchDataset(rest);
  const own = $schema === undefined ? 0 : 1;
  if (fields < 0 || fields + own !== countKeys(text)) return undefined;
  const dataset = rest as unknown as Dataset;
  return refersSoundly(dataset) ? dataset : undefined;
}

type Ids = ReadonlySet<string>;

function refersSoundly({ sources, actors, topics, events }: Dataset): boolean {
  const source = idsOf(sources);
  const actor = idsOf(actors);
  const topic = idsOf(topics);
  const event = idsOf(events);
  if (!source || !actor || !topic || !event) return false;
  const isKnown = (ids: Ids, id: string | undefined): boolean => id === undefined || ids.has(id);
  return (
    sources.every(({ repeats }) => isKnown(source, repeats)) &&
    topics.every(({ broader }) => isKnown(topic, broader)) &&
    actors.every(({ partOf = [] }) => partOf.every((part) => actor.has(part.actor))) &&
    events.every(
      ({ id, eventType, mode, participants, topics: about, claims, related = [] }) =>
        (mode === undefined || Object.hasOwn(MODE_TONES[eventType], mode)) &&
        participants.every((part) => actor.has(part.actor)) &&
        about.every((one) => topic.has(one)) &&
        claims.length > 0 &&
        claims.every((claim) => source.has(claim.source) && isKnown(actor, claim.voice)) &&
        related.every((other) => other.event !== id && event.has(other.event)),
    ) &&
    !goesInCircles(sources.map(({ id, repeats }) => [id, repeats])) &&
    !goesInCircles(topics.map(({ id, broader }) => [id, broader])) &&
    !goesInCircles(actors.flatMap(({ id, partOf = [] }) => partOf.map((part) => [id, part.actor])))
  );
}

/** Undefined where one stands there twice. */
function idsOf(list: readonly { readonly id: string }[]): Ids | undefined {
  const ids = new Set(list.map(({ id }) => id));
  return ids.size === list.length ? ids : undefined;
}

function goesInCircles(
  steps: readonly (readonly [from: string, to: string | undefined])[],
): boolean {
  const links = steps.flatMap(([from, to]) => (to === undefined ? [] : [{ from, to, path: [] }]));
  return findCycles(links).length > 0;
}

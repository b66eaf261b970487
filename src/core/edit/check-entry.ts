import { checkDataset } from '../load/json/check-dataset.ts';
import { isJsonObject, type JsonObject } from '../load/json/json-type.ts';
import { lintDataset } from '../load/lint/lint-dataset.ts';
import type { JsonPath, Problem } from '../model/problem.ts';
import { entriesOf, entryOf, indexOfEntry } from './entries.ts';
import type { EntryList } from './schema-fields.ts';

/**
 * What is wrong or doubtful in one entry, or in the dataset's own fields; paths begin in there: `title`, `claims`, 0.
 * Of the events only those that the entry refers to are looked at.
 */
export function checkEntry(
  value: JsonObject,
  list: EntryList | 'dataset',
  id: string,
): readonly Problem[] {
  if (list === 'dataset') {
    return checkDataset({ ...value, events: [] }).problems.filter(
      ({ path }) => typeof path[1] !== 'number' || path[0] === 'languages',
    );
  }
  const event = list === 'events' ? entryOf(value, 'events', id) : undefined;
  const part = { ...value, events: event ? [event, ...relatedTo(value, event)] : [] };
  const at = event ? 0 : indexOfEntry(value, list, id);
  return checkDataset(part, lintDataset)
    .problems.filter(({ path, code }) => path[0] === list && path[1] === at && code !== 'unused')
    .map((problem) => ({ ...problem, path: problem.path.slice(2) }));
}

/** The problem of a field, or of something in it: the first error, else the first warning. */
export function problemAt(problems: readonly Problem[], path: JsonPath): Problem | undefined {
  const mine = problems.filter((problem) => path.every((part, i) => problem.path[i] === part));
  return mine.find(({ severity }) => severity === 'error') ?? mine[0];
}

function relatedTo(value: JsonObject, event: JsonObject): readonly JsonObject[] {
  const { related } = event;
  if (!Array.isArray(related)) return [];
  const wanted = new Set(related.map((link) => (isJsonObject(link) ? link['event'] : undefined)));
  return entriesOf(value, 'events')
    .filter((other) => wanted.has(other['id']) && other !== event)
    .map((other) => ({ ...other, related: [] }));
}

import { isJsonObject, type JsonObject } from '../json/json-type.ts';
import type { ImportChoices } from '../read/load-options.ts';
import type { LoadedSource } from '../read/loaded-source.ts';
import type { JsonPath, Problem } from '../../model/problem.ts';
import { scanJson } from '../json/scan.ts';

/** What somebody else's JSON says; undefined where it is in no shape that is known here. */
export async function recogniseJson(
  text: string,
  name: string,
  choices: ImportChoices,
): Promise<LoadedSource | undefined> {
  const value = (await parse(text)) ?? objectsInARow(text);
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return recogniseList(value as readonly unknown[], text, name, choices);
  if (!isJsonObject(value) || value['format'] === 'demarche/1') return undefined;
  const { timeline, events, eras, items } = value;
  if (isJsonObject(timeline) && Array.isArray(timeline['date'])) {
    const { readOldTimeline } = await import('./timeline-json.ts');
    return imported(readOldTimeline(value, name), text, name);
  }
  const slides: unknown = Array.isArray(events) && events.length > 0 ? events[0] : undefined;
  if (Array.isArray(events) && (isSlide(slides) || Array.isArray(eras))) {
    const { readTimelineJson } = await import('./timeline-json.ts');
    return imported(readTimelineJson(value, name), text, name);
  }
  const found = Array.isArray(items) ? { list: items, path: ['items'] } : listIn(value);
  return found
    ? recogniseList(found.list.map(unwrapped), text, name, choices, found.path)
    : undefined;
}

interface FoundList {
  readonly list: readonly unknown[];
  readonly path: JsonPath;
}

/** The longest list of objects in an object, and where it stands. */
function listIn(value: unknown, path: JsonPath = []): FoundList | undefined {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.length > 0 && list.every(isJsonObject) ? { list, path } : undefined;
  }
  if (!isJsonObject(value) || path.length >= DEEPEST) return undefined;
  const lists = Object.entries(value).flatMap(([key, one]) => listIn(one, [...path, key]) ?? []);
  return lists.sort((a, b) => b.list.length - a.list.length)[0];
}

const DEEPEST = 4;

/** A feature of GeoJSON as its properties, and bindings of SPARQL as their values. */
function unwrapped(value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  const { properties, type } = value;
  if (type === 'Feature' && isJsonObject(properties))
    return { ...placeOfFeature(value), ...properties };
  const fields = Object.entries(value);
  const areBindings = fields.every(
    ([, one]) => isJsonObject(one) && 'type' in one && 'value' in one,
  );
  if (fields.length === 0 || !areBindings) return value;
  return Object.fromEntries(fields.map(([key, one]) => [key, (one as JsonObject)['value']]));
}

/** Its own id, and its point as latitude and longitude; of other shapes what they are. */
function placeOfFeature({ id, geometry }: JsonObject): JsonObject {
  const own = typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {};
  if (!isJsonObject(geometry)) return own;
  const { type, coordinates } = geometry;
  const [longitude, latitude] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  const isPoint = type === 'Point' && typeof longitude === 'number' && typeof latitude === 'number';
  if (isPoint) return { ...own, coordinates: `${latitude}, ${longitude}` };
  return typeof type === 'string' ? { ...own, geometry: type } : own;
}

async function recogniseList(
  list: readonly unknown[],
  text: string,
  name: string,
  choices: ImportChoices,
  path: JsonPath = [],
): Promise<LoadedSource | undefined> {
  const objects = await asRows(list.filter(isJsonObject));
  const [first] = objects;
  if (first === undefined || !list.every(isJsonObject)) return undefined;
  if ('start' in first && 'content' in first) {
    const { readVisItems } = await import('./timeline-json.ts');
    return imported(readVisItems(objects, name), text, name);
  }
  const { readObjects } = await import('./json-lines.ts');
  const loaded = readObjects(objects, choices);
  if (objects.length !== list.length) return { kind: 'table', name, ...loaded };
  const problems = await locateRows(text, loaded.problems, path);
  return { kind: 'table', name, ...loaded, problems };
}

/** Problems of rows with the lines on which the objects begin. @param path of their list */
async function locateRows(
  text: string,
  problems: readonly Problem[],
  path: JsonPath,
): Promise<readonly Problem[]> {
  const rowOf = ({ params }: Problem): number => Number(params['row'] ?? NaN);
  if (!problems.some((problem) => rowOf(problem) > 0)) return problems;
  const { locateProblems } = await import('../json/locate.ts');
  const inRows = problems.map((problem) =>
    rowOf(problem) > 0 ? { ...problem, path: [...path, rowOf(problem) - 1] } : problem,
  );
  const located = await locateProblems(text, inRows);
  return located.map((problem, i) =>
    rowOf(problem) > 0 ? { ...problem, path: [] } : (problems[i] ?? problem),
  );
}

/** Nodes of JSON-LD as the events among them. */
async function asRows(objects: readonly JsonObject[]): Promise<readonly JsonObject[]> {
  if (!objects.some((object) => '@type' in object)) return objects;
  const { rowsOfLinkedEvents } = await import('./linked-events.ts');
  return rowsOfLinkedEvents(objects) ?? objects;
}

async function imported(
  { dataset, problems }: Pick<LoadedSource & { kind: 'imported' }, 'dataset' | 'problems'>,
  text: string,
  name: string,
): Promise<LoadedSource> {
  if (problems.length === 0) return { kind: 'imported', name, dataset, problems };
  const { locateProblems } = await import('../json/locate.ts');
  return { kind: 'imported', name, dataset, problems: await locateProblems(text, problems) };
}

function isSlide(value: unknown): value is JsonObject {
  return isJsonObject(value) && ('start_date' in value || ('text' in value && !('id' in value)));
}

/** Objects that stand one after the other, each on lines of its own. */
function objectsInARow(text: string): unknown {
  if (!/^\s*\{[^]*\}\s*\{[^]*\}\s*$/.test(text)) return undefined;
  try {
    return JSON.parse(`[${text.replace(/\}\s*\n\s*\{/g, '},{')}]`) as unknown;
  } catch {
    return undefined;
  }
}

/** @returns undefined where it is no JSON, or nested beyond any use */
async function parse(text: string): Promise<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    const tooDeep = (await scanJson(text)).some(({ problem }) => problem.code === 'json.too-deep');
    return tooDeep ? undefined : value;
  } catch {
    return undefined;
  }
}

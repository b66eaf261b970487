import { isJsonObject, type JsonObject } from '../json/json-type.ts';
import type { ImportChoices } from '../read/load-options.ts';
import type { LoadedSource } from '../read/loaded-source.ts';
import { scanJson } from '../json/scan.ts';

/** What somebody else's JSON says; undefined where it is in no shape that is known here. */
export async function recogniseJson(
  text: string,
  name: string,
  choices: ImportChoices,
): Promise<LoadedSource | undefined> {
  const value = await parse(text);
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return recogniseList(value as readonly unknown[], text, name, choices);
  if (!isJsonObject(value) || value['format'] === 'demarche/1') return undefined;
  const { timeline, events, eras, items, data } = value;
  if (isJsonObject(timeline) && Array.isArray(timeline['date'])) {
    const { readOldTimeline } = await import('./timeline-json.ts');
    return imported(readOldTimeline(value, name), text, name);
  }
  const slides: unknown = Array.isArray(events) && events.length > 0 ? events[0] : undefined;
  if (Array.isArray(events) && (isSlide(slides) || Array.isArray(eras))) {
    const { readTimelineJson } = await import('./timeline-json.ts');
    return imported(readTimelineJson(value, name), text, name);
  }
  const list: unknown = items ?? data;
  return Array.isArray(list)
    ? recogniseList(list as readonly unknown[], text, name, choices)
    : undefined;
}

async function recogniseList(
  list: readonly unknown[],
  text: string,
  name: string,
  choices: ImportChoices,
): Promise<LoadedSource | undefined> {
  const objects = list.filter(isJsonObject);
  const [first] = objects;
  if (first === undefined || objects.length !== list.length) return undefined;
  if ('start' in first && 'content' in first) {
    const { readVisItems } = await import('./timeline-json.ts');
    return imported(readVisItems(objects, name), text, name);
  }
  const { readObjects } = await import('./json-lines.ts');
  return { kind: 'table', name, ...readObjects(objects, choices) };
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

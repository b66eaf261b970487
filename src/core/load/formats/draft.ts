import type { Actor, Claim, Dataset, Event, Source, Topic } from '../../model/dataset.ts';
import { idsOfNames, slugOf } from '../../model/name-ids.ts';
import type { JsonPath, Problem } from '../../model/problem.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { isReversed, isWebUrl } from '../json/checks.ts';
import { showValue } from '../json/json-type.ts';

/** An event of somebody else's timeline, before it is checked. */
export interface DraftEvent {
  readonly id?: string;
  /** EDTF, it is hoped. */
  readonly date: string;
  readonly title: string;
  readonly summary?: string;
  readonly place?: string;
  readonly topics?: readonly string[];
  readonly links?: readonly { readonly url: string; readonly title?: string }[];
  readonly planned?: boolean;
  /** Where it stands in the file. */
  readonly path: JsonPath;
  readonly line?: number;
}

/** Gathers events into a dataset of ours; what has no date that can be read is left out and named. */
export class Draft {
  readonly problems: Problem[] = [];
  readonly #events: DraftEvent[] = [];
  readonly #ids = new Set<string>();

  add(event: DraftEvent): void {
    const { date, path, line } = event;
    if (parseEdtf(date)) {
      this.#events.push(event);
      return;
    }
    const isBackwards = isReversed(date);
    const code = isBackwards ? 'order.reversed' : 'date.invalid';
    const place = line === undefined ? {} : { line, column: 1 };
    const params = { found: showValue(date) };
    const [start = '', end] = date.split('/');
    // Where only the end is bad, there is an event all the same.
    const isKept = end !== undefined && !isBackwards && parseEdtf(start) !== undefined;
    if (isKept) this.#events.push({ ...event, date: start });
    const severity = isKept ? 'warning' : 'error';
    this.problems.push({ code, severity, path, ...place, params });
  }

  /** @param title of the whole; the file's name where it has none */
  build(title: string, description: string, name: string): Dataset | undefined {
    if (this.#events.length === 0) {
      const params = { rows: this.problems.length };
      this.problems.unshift({ code: 'table.empty', severity: 'error', path: [], params });
      return undefined;
    }
    const topics = [...new Set(this.#events.flatMap(({ topics: own = [] }) => own))];
    const topicIds = idsOfNames(topics);
    const links = new Map(
      this.#events.flatMap(({ links: own = [] }) => own.map((link) => [link.url, link] as const)),
    );
    const sources = [...links.values()].filter(({ url }) => isWebUrl(url));
    const sourceIds = idsOfNames(sources.map(({ url }) => url));
    const idOf = (names: readonly string[], ids: readonly string[]): ReadonlyMap<string, string> =>
      new Map(names.map((own, i) => [own, ids[i] ?? own]));
    const topicId = idOf(topics, topicIds);
    const sourceId = idOf(
      sources.map(({ url }) => url),
      sourceIds,
    );
    return {
      format: 'demarche/1',
      id: slugOf(name) || 'timeline',
      title: title || name || 'Timeline',
      ...(description === '' ? {} : { description }),
      languages: ['und'],
      sources: sources.map(({ url, title: own }, i): Source => {
        return { id: sourceIds[i] ?? url, title: own ?? url, url };
      }),
      actors: [] as Actor[],
      topics: topics.map((own): Topic => ({ id: topicId.get(own) ?? own, name: own })),
      events: this.#events.map((event, i) => this.#eventOf(event, i, topicId, sourceId)),
    };
  }

  #eventOf(
    { id, date, title, summary = '', place = '', topics = [], links = [], planned }: DraftEvent,
    i: number,
    topicId: ReadonlyMap<string, string>,
    sourceId: ReadonlyMap<string, string>,
  ): Event {
    const claims = [...new Set(links.map(({ url }) => sourceId.get(url)))]
      .filter((source) => source !== undefined)
      .map((source): Claim => ({ source }));
    return {
      id: this.#freeId(slugOf(id ?? '') || `event-${i + 1}`),
      eventType: 'UNSPECIFIED',
      date,
      title: title || summary.slice(0, 80) || date,
      ...(summary === '' ? {} : { summary }),
      ...(place === '' ? {} : { place }),
      participants: [],
      topics: [...new Set(topics.map((own) => topicId.get(own) ?? own))],
      status: planned ? 'planned' : 'unspecified',
      claims,
    };
  }

  #freeId(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.#ids.has(id); n += 1) id = `${wanted}-${n}`;
    this.#ids.add(id);
    return id;
  }
}

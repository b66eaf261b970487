import { buildBrief } from '../brief/brief.ts';
import type { Brief, Pair } from '../brief/brief.ts';
import type { Movement } from '../engine/contract/answer.ts';
import type { Engine } from '../engine/contract/engine.ts';
import { NO_FILTER } from '../engine/contract/question.ts';
import type { ExtractQuery } from '../engine/contract/question.ts';
import type { ExtractedEvent } from '../model/extract.ts';
import { reachOf } from '../model/reach.ts';
import { parseDay, parseEdtf } from '../time/edtf.ts';
import { DAY_MS, union } from '../time/span.ts';
import type { Span } from '../time/span.ts';
import { USUAL_MOVEMENT } from '../view/view.ts';
import { askMovement } from './ask-movement.ts';
import { limitsOf } from './limits.ts';
import type { OpenView } from './open-view.ts';

/** Without a day of the reader's, what changed in so many days is told. */
const USUAL_DAYS = 30;
/** Whatever lasts longer does not widen the time that is drawn. */
const MOST_DAYS = 92;
/** More are not gone through for a brief. */
export const MOST_BRIEFED = 20_000;

/** A brief, and from when on its changes are. */
export interface AskedBrief extends Brief {
  /** Events by period, of the pair alone, from its first to its last that is told of a quarter of a year at most. */
  readonly movement: Movement;
  /** The end of the day since which changes are told, ms UTC; null where no source has a date. */
  readonly since: number | null;
  /** There are more events than are gone through; the first of them are. */
  readonly isCut: boolean;
}

/**
 * Asks what is to be said of two actors as known on the view's day, whatever the view filters and whichever span it shows.
 * @param day since which changes are told, EDTF; null: since the dataset's own day where more is known now, else of a month
 */
export async function askBrief(
  open: OpenView,
  pair: Pair,
  day: string | null = null,
): Promise<AskedBrief> {
  const { dataset, catalogue, view, knownBefore } = open;
  const { engine } = dataset;
  const since = sinceOf(open, day);
  const filter = { ...NO_FILTER, actors: pair, allActors: true, asParties: true };
  const query: ExtractQuery = { filter, span: null, knownBefore, withAside: view.aside };
  const events = await takeAll(engine, query);
  const around = await takeAll(engine, { ...query, filter: { ...filter, asParties: false } });
  const before = since === null ? events : await takeAll(engine, { ...query, knownBefore: since });
  const movement = await askMovement({
    ...open,
    span: spanOf(events) ?? limitsOf(open.baseline, catalogue),
    view: { ...view, filter, span: null, movement: { ...USUAL_MOVEMENT, of: [pair] } },
  });
  const brief = buildBrief({
    pair,
    ...{ events, around, before, affiliations: catalogue.affiliations },
    disagreements: await engine.disagreements(knownBefore),
  });
  return { ...brief, movement, since, isCut: events.length >= MOST_BRIEFED };
}

/** From the first to the last event, without those that are told of more than a quarter of a year; undefined without any. */
function spanOf(events: readonly ExtractedEvent[]): Span | undefined {
  const short = events
    .flatMap(({ date }) => parseEdtf(date)?.bounds ?? [])
    .filter(({ start, end }) => end - start <= MOST_DAYS * DAY_MS);
  return short.length === 0 ? undefined : short.reduce(union);
}

function sinceOf({ catalogue, knownBefore }: OpenView, day: string | null): number | null {
  const asked = day === null ? undefined : parseDay(day)?.end;
  if (asked !== undefined) return asked;
  const reach = reachOf(catalogue.dataset.sources, knownBefore);
  const own = catalogue.knownBefore;
  if (own !== null && (knownBefore === null || knownBefore > own)) return own;
  return reach === null ? null : reach - USUAL_DAYS * DAY_MS;
}

async function takeAll(engine: Engine, query: ExtractQuery): Promise<readonly ExtractedEvent[]> {
  const events: ExtractedEvent[] = [];
  for (let from: number | null = 0; from !== null && events.length < MOST_BRIEFED;) {
    const page: { readonly items: readonly ExtractedEvent[]; readonly next: number | null } =
      await engine.take('asKnown', query, from);
    events.push(...page.items);
    from = page.next;
  }
  return events;
}

import { gzipSync, strToU8 } from 'fflate';
import { toBase64 } from '../model/base64.ts';
import type { Dataset, Event } from '../model/dataset.ts';
import type { WrittenEvent } from '../model/extract.ts';
import type { CarriedData } from '../model/project.ts';
import { extractDataset, gatherDataset, EVERYTHING } from './extract.ts';
import type { OpenDataset } from './open-dataset.ts';

/** Characters of JSON that stand in a figure as they are; more are packed. */
export const MOST_PLAIN = 1_000_000;
/** Characters that data take at most in a figure. */
const MOST_CARRIED = 4_000_000;
/** JSON that comes to more than this many times as much when packed is not even tried. */
const MOST_RATIO = 20;
/** Rows of a table. */
export const MOST_ROWS = 100_000;

/**
 * A dataset as a figure carries it, so that it can be opened again: as JSON, packed where it is large; or why not.
 * The same dataset gives the same characters wherever it is packed.
 * @param whole its data, where they are at hand; else they are gathered from its engine
 */
export async function carryData(
  dataset: OpenDataset,
  whole: Dataset | undefined,
): Promise<CarriedData> {
  const events = whole ? 0 : (await extractDataset(dataset, EVERYTHING)).count;
  if (events !== null && events > MOST_ROWS) {
    return { leftOut: 'rows', rows: events, most: MOST_ROWS };
  }
  const text = JSON.stringify(whole ?? (await gatherTable(dataset)));
  if (text.length <= MOST_PLAIN) return { isPacked: false, text };
  const tooLarge = { leftOut: 'size', most: MOST_CARRIED } as const;
  if (text.length > MOST_CARRIED * MOST_RATIO) return tooLarge;
  const packed = toBase64(gzipSync(strToU8(text), { mtime: 0 }));
  return packed.length <= MOST_CARRIED ? { isPacked: true, text: packed } : tooLarge;
}

async function gatherTable(dataset: OpenDataset): Promise<Dataset> {
  const { header, events } = await gatherDataset(dataset);
  return { ...header, events: events.map(withoutLink) };
}

/** A link that a file of rows has beside its claims says nothing that they do not. */
function withoutLink(written: WrittenEvent): Event {
  const event: { link?: string } & Event = { ...written };
  delete event.link;
  return event;
}

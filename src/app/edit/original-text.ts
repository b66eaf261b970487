import { EVERYTHING, extractDataset } from '../../core/line/extract.ts';
import { readText } from '../../core/load/read/read.ts';
import { isJsonObject } from '../../core/load/json/json-type.ts';
import type { Event } from '../../core/model/dataset.ts';
import type { WrittenEvent } from '../../core/model/extract.ts';
import type { Explorer } from '../explorer/explorer.svelte.ts';
import { nameOf } from '../session/opening.ts';

/** Events that are held at once on the page's own thread. */
const MOST_EVENTS = 20_000;

/** Characters of a file that can be edited without waiting for each change. */
const MOST_CHARACTERS = 30_000_000;

/** The text that editing begins with. */
export interface OriginalText {
  readonly text: string;
  /** Of the file, with its ending. */
  readonly name: string;
  /** The dataset came in another format, and is JSON from now on. */
  readonly isConverted: boolean;
}

/** The dataset on display as a text of JSON: as it was read where it is one of ours; undefined where it is too large. */
export async function originalText(explorer: Explorer): Promise<OriginalText | undefined> {
  const { opened, dataset } = explorer;
  if (!opened || !dataset) return undefined;
  const name = `${dataset.header.id}.json`;
  const called = nameOf(opened.source).split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  if (explorer.table === null) {
    const { text } = await readText(opened.source).catch(() => ({ text: undefined }));
    if (text !== undefined && text.length > MOST_CHARACTERS) return undefined;
    if (text !== undefined && isOurs(text)) {
      return { text, name: called.endsWith('.json') ? called : name, isConverted: false };
    }
  }
  const extract = await extractDataset(dataset, EVERYTHING);
  if ((extract.count ?? Infinity) > MOST_EVENTS) return undefined;
  const events: Event[] = [];
  for await (const page of extract.asWritten()) events.push(...page.map(withoutLink));
  const text = `${JSON.stringify({ ...extract.header(), events }, null, 2)}\n`;
  return { text, name, isConverted: true };
}

/** A link that a row has beside its claims says nothing that they do not. */
function withoutLink(written: WrittenEvent): Event {
  const event: { link?: string } & Event = { ...written };
  delete event.link;
  return event;
}

function isOurs(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) && value['format'] === 'demarche/1';
  } catch {
    return false;
  }
}

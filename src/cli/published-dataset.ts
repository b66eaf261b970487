import { basename, extname } from 'node:path';
import { drawFigure, openView, writeData, writePng, writeSvg } from '../core/demarche.ts';
import { DEFAULT_LANG } from '../core/i18n/languages.ts';
import type { Lang } from '../core/i18n/languages.ts';
import { loadLocale } from '../core/i18n/locale.ts';
import type { DataFile } from '../core/demarche.ts';
import type { OpenView } from '../core/line/open-view.ts';
import type { Dataset } from '../core/model/dataset.ts';
import type { OpenDataset } from '../core/line/open-dataset.ts';
import { mappingPathOf } from '../core/load/read/mapping-file.ts';
import type { MappingHints } from '../core/load/read/load-options.ts';
import { findText } from '../core/model/text.ts';
import { isDatasetName } from '../core/view/dataset-url.ts';
import type { Io } from './io.ts';

/** More events than these stay the table they are: as JSON they would take several times the room. */
export const MOST_EVENTS = 50_000;
/** More events than these are not told to readers without scripts: the page would be slow for everybody. */
const MOST_TOLD = 2000;

/** A dataset with everything that a page about it is made of. */
export interface PublishedDataset {
  /** What the address calls it, and its page and its pictures are called. */
  readonly id: string;
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  /** What stands under `data/`, by name. */
  readonly data: ReadonlyMap<string, string | Uint8Array>;
  /** The dataset as JSON; undefined where it stays a table. */
  readonly json: string | undefined;
  readonly svg: string;
  readonly png: Uint8Array;
  readonly alt: string;
  /** The events as a table of HTML; '' where there are too many. */
  readonly table: string;
}

interface Given {
  readonly file: File;
  readonly hints: MappingHints;
  readonly lang: Lang;
  /** In place of the dataset's own. */
  readonly title: string | undefined;
  /** When the page is made, ms UTC. */
  readonly now: number;
}

/**
 * Makes everything that a page about a dataset shows before its scripts run, and its data.
 * @returns undefined for a table that is to stay one and is of a kind that no page looks for by itself
 */
export async function preparePublished(
  dataset: OpenDataset,
  { file, hints, lang, title, now }: Given,
  { fonts }: Pick<Io, 'fonts'>,
): Promise<PublishedDataset | undefined> {
  const { header } = dataset;
  const { dir } = await loadLocale(lang);
  const languages = [...header.languages, DEFAULT_LANG];
  const { view } = await openView(dataset, '', lang);
  const figure = await drawFigure(view, {
    ...{ part: 'timeline', size: 'slide', pages: 'one' },
    ...(title !== undefined && { title }),
  });
  const events = view.baseline.total + view.baseline.later;
  const json = events > MOST_EVENTS ? undefined : await jsonOf(view, lang, title, now);
  const id = json === undefined ? tableName(file.name) : idOf(header.id, file.name);
  if (id === undefined) return undefined;
  const { text: svg } = await writeSvg(figure, { name: id, fonts });
  const { bytes: png } = await writePng(figure, { name: id, fonts });
  return {
    ...{ id, lang, dir, json, svg, png },
    title: title ?? findText(header.title, lang, languages).text,
    description: findText(header.description, lang, languages).text,
    data: json === undefined ? await tableFiles(file, id, hints) : new Map([[`${id}.json`, json]]),
    alt: figure.alt,
    table: events > MOST_TOLD ? '' : await tableOf(view, lang, now),
  };
}

/** The dataset in our own form, under another title where one is given. */
async function jsonOf(
  view: OpenView,
  lang: Lang,
  title: string | undefined,
  now: number,
): Promise<string> {
  const text = await textOf(await writeData(view, 'json', { scope: 'all', lang, now }));
  if (title === undefined) return text;
  const dataset = JSON.parse(text) as Dataset;
  return `${JSON.stringify({ ...dataset, title: { [lang]: title } }, null, 2)}\n`;
}

/** The events that the picture is of, without the page around them. */
async function tableOf(view: OpenView, lang: Lang, now: number): Promise<string> {
  const page = await textOf(await writeData(view, 'html', { scope: 'filtered', lang, now }));
  return /<table[^]*<\/table>/.exec(page)?.[0] ?? '';
}

async function textOf({ chunks }: DataFile): Promise<string> {
  const parts: BlobPart[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Blob(parts).text();
}

/**
 * A table as it is, and beside it what is known of its columns: with that, be it nothing, readers are not asked.
 */
async function tableFiles(
  file: File,
  id: string,
  hints: MappingHints,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new Map<string, string | Uint8Array>([
    [id, bytes],
    [mappingPathOf(id), JSON.stringify(hints)],
  ]);
}

/** A name that an address may say for a dataset: its own, else what of the file's name may stand in one. */
function idOf(id: string, file: string): string {
  if (isDatasetName(id, 'id')) return id;
  return plain(basename(file, extname(file))).replaceAll('.', '-');
}

/** The same for a table that stays one, with its ending; undefined where the page would not look for such a file. */
function tableName(file: string): string | undefined {
  const name = plain(file);
  return isDatasetName(name, 'file') ? name : undefined;
}

function plain(name: string): string {
  const letters = name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '');
  return /^\p{L}|^\p{N}/u.test(letters) ? letters : `dataset${letters}`;
}

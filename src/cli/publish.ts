import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishPage } from '../core/files/site/published-page.ts';
import type { PublishedPage } from '../core/files/site/published-page.ts';
import { publishList } from '../core/files/site/published-list.ts';
import { isLang, LANGS } from '../core/i18n/languages.ts';
import type { Lang } from '../core/i18n/languages.ts';
import { toBase64 } from '../core/model/base64.ts';
import { parseArguments } from './arguments.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { LANG_LIST, languageOf } from './language.ts';
import { hintsFor, MAPPING_HELP, MAPPING_OPTIONS, mappingOf } from './mapping-options.ts';
import { openDataset, openFile } from './open-file.ts';
import { MOST_EVENTS, preparePublished } from './published-dataset.ts';
import type { PublishedDataset } from './published-dataset.ts';
import { now } from './now.ts';
import { tellProblems } from './report.ts';
import { isFree, writeSite } from './site-folder.ts';

const PUBLISH_HELP = `Usage: demarche publish [--title TEXT] [--lang LANG] [--url URL] FILE... --out FOLDER|PAGE.html

Makes a page about a dataset of one's own, which asks its readers nothing. FOLDER is a site for any web server:
a page for each FILE, and with several a list of them. PAGE.html is one file that opens from a mail or a disk, and
reaches nothing on any network. Both tell their title, their first picture and their events without scripts too.
FILE is any file that the page opens; a table becomes a dataset, and readers are not asked what its columns mean.

  --out WHERE   a folder that is not there, is empty or was published before; or a file that ends in .html
  --title TEXT  in place of the dataset's own; with several files, of their list
  --lang LANG   language of title, picture and events before the scripts run: ${LANG_LIST}. Readers read in their own
  --url URL     where the folder will stand: previews of links want the whole address of their picture
${MAPPING_HELP}  -h, --help    this text

A table of more than ${MOST_EVENTS} events stays the table it is, with what the options say of its columns beside it; a
page that is one file takes none of them. The page has to be built once: npm run build.

Exit: 0 published, 1 the data has errors (what could be read was published, unless nothing could), 2 wrong use, or a
file that cannot be read or written.
`;

const OPTIONS = {
  out: { type: 'string' },
  title: { type: 'string' },
  lang: { type: 'string' },
  url: { type: 'string' },
  ...MAPPING_OPTIONS,
  help: { type: 'boolean', short: 'h' },
} as const;

interface Order {
  readonly files: readonly [string, ...string[]];
  readonly out: string;
  readonly isOneFile: boolean;
  readonly title: string | undefined;
  readonly lang: Lang;
  /** Where the folder will stand, with a slash at its end. */
  readonly base: string | undefined;
}

/** The command `publish`; its help says what it does. */
export async function runPublish(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if ('refusal' in parsed) return misused(parsed.refusal, io);
  if (parsed.values.help) {
    io.out(PUBLISH_HELP);
    return EXIT.ok;
  }
  const order = orderOf(parsed.values, parsed.positionals, io);
  if (typeof order === 'string') return misused(order, io);
  const options = mappingOf(parsed.values);
  if (typeof options === 'string') return misused(options, io);
  const built = order.isOneFile ? io.onePage : join(io.site, 'index.html');
  if (!existsSync(built)) return misused('the page is not built yet; run: npm run build', io);
  if (!order.isOneFile && !(await isFree(order.out))) {
    return misused(`${order.out} holds something else; name a folder that is empty`, io);
  }
  const prepared: PublishedDataset[] = [];
  let code: ExitCode = EXIT.ok;
  for (const file of order.files) {
    const hints = await hintsFor(file, options);
    if (typeof hints === 'string') return misused(hints, io);
    const opened = await openFile(file, io);
    if ('refusal' in opened) {
      await tellProblems(file, [opened.refusal], io);
      return EXIT.usage;
    }
    const { dataset, problems } = await openDataset(opened.file, hints);
    if (await tellProblems(file, problems, io)) code = EXIT.errors;
    if (!dataset) return EXIT.errors;
    const title = order.files.length === 1 ? order.title : undefined;
    const given = { ...{ file: opened.file, hints, title }, lang: order.lang, now: now(io) };
    const published = await preparePublished(dataset, given, io);
    if (!published) return misused(`${file}: so many events are published as CSV or Parquet`, io);
    prepared.push(published);
  }
  // Some disks know no capitals.
  const ids = prepared.map(({ id }) => id.toLowerCase());
  const twice = prepared.find(({ id }, at) => ids.indexOf(id.toLowerCase()) !== at);
  if (twice) return misused(`two datasets are called "${twice.id}"`, io);
  const [first] = prepared;
  try {
    if (order.isOneFile && first) {
      if (first.json === undefined) {
        return misused(`more than ${MOST_EVENTS} events are too many for one file`, io);
      }
      await io.write(order.out, onePage(readFileSync(built, 'utf8'), first, first.json, io));
    } else {
      const pages = pagesOf(readFileSync(built, 'utf8'), prepared, order, io);
      await writeSite(io.site, order.out, pages);
    }
  } catch (error) {
    return misused(`${order.out} cannot be written: ${(error as Error).message}`, io);
  }
  return code;
}

function orderOf(
  { out, title, lang, url }: Readonly<Partial<Record<'out' | 'title' | 'lang' | 'url', string>>>,
  [file, ...others]: readonly string[],
  io: Io,
): Order | string {
  if (file === undefined) return 'no file is named';
  if (out === undefined) return '--out says where the page goes';
  const isOneFile = /\.html?$/i.test(out);
  if (isOneFile && others.length > 0) return 'a page that is one file is about one dataset';
  if (isOneFile && url !== undefined) return '--url is for a folder';
  if (others.length > 0 && title === undefined) return '--title says what the list is called';
  if (lang !== undefined && !isLang(lang)) return `--lang is one of ${LANGS.join(', ')}`;
  if (url !== undefined && !/^https?:\/\//i.test(url)) return '--url begins with https://';
  return {
    ...{ files: [file, ...others], out, isOneFile, title },
    lang: lang ?? languageOf(io.env),
    base: url?.replace(/\/?$/, '/'),
  };
}

/** What stands in the page of a dataset, wherever that is. */
function pageAbout(
  { lang, dir, title, description, alt, table }: PublishedDataset,
  io: Io,
): Omit<PublishedPage, 'data' | 'picture'> {
  return { lang, dir, title, description, alt, table, generator: generatorOf(io) };
}

const generatorOf = ({ version }: Io): string => `Démarche ${version}`;

function onePage(built: string, dataset: PublishedDataset, json: string, io: Io): string {
  const picture = `data:image/svg+xml;base64,${toBase64(new TextEncoder().encode(dataset.svg))}`;
  return publishPage(built, { ...pageAbout(dataset, io), data: { text: json }, picture });
}

/** The files of a site beside those of the build, by path. */
function pagesOf(
  built: string,
  datasets: readonly PublishedDataset[],
  { base, title, lang }: Order,
  io: Io,
): ReadonlyMap<string, string | Uint8Array> {
  // GitHub Pages leaves out what begins with an underscore, as some scripts do, unless this file is there.
  const files = new Map<string, string | Uint8Array>([['.nojekyll', '']]);
  const isOnly = datasets.length === 1;
  // The list of several is the page that is found without a name.
  const pageNameOf = (id: string): string =>
    isOnly ? 'index.html' : `${/^index$/i.test(id) ? 'index-1' : id}.html`;
  const absolute = (path: string): string | undefined =>
    base === undefined ? undefined : new URL(path, base).href;
  for (const dataset of datasets) {
    const { id, data, svg, png } = dataset;
    for (const [name, content] of data) files.set(`data/${name}`, content);
    files.set(`pictures/${id}.svg`, svg).set(`pictures/${id}.png`, png);
    const page = publishPage(built, {
      ...pageAbout(dataset, io),
      data: { id },
      picture: `pictures/${encodeURIComponent(id)}.svg`,
      preview: absolute(`pictures/${encodeURIComponent(id)}.png`),
      address: absolute(isOnly ? '' : encodeURIComponent(pageNameOf(id))),
    });
    files.set(pageNameOf(id), page);
  }
  if (!isOnly) {
    const entries = datasets.map(({ id, title: name, description, alt }) => ({
      ...{ title: name, description, alt },
      address: encodeURIComponent(pageNameOf(id)),
      picture: `pictures/${encodeURIComponent(id)}.svg`,
    }));
    const [{ dir } = { dir: 'ltr' as const }] = datasets;
    const about = { ...{ lang, dir, entries }, title: title ?? '', generator: generatorOf(io) };
    files.set('index.html', publishList(built, about));
  }
  return files;
}

function misused(why: string, io: Io): ExitCode {
  io.err(`demarche publish: ${why}\nTry "demarche publish --help".\n`);
  return EXIT.usage;
}

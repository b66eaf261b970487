import type { Locale } from '../../i18n/locale.ts';
import type { Claim, DatasetHeader, Source } from '../../model/dataset.ts';
import { sayKnown, statusKeyOf } from '../../labels/known-words.ts';
import type { KnownEvent } from '../../model/known.ts';
import { reachOf } from '../../model/reach.ts';
import { findText } from '../../model/text.ts';
import type { Text } from '../../model/text.ts';
import { isPlainDate } from './dates.ts';
import type { CitedDate, ReadDate } from './dates.ts';
import { oneLine, webAddress } from './words.ts';
import { isTakenAsHeld } from '../../model/dataset.ts';

/** What is cited, by whom it is read, and when. */
export interface CitationRequest {
  readonly dataset: DatasetHeader;
  /** With the sources of its claims; without an event the dataset itself is cited. */
  readonly event?: KnownEvent | undefined;
  /** Where the view can be seen; left out where it is no web address. */
  readonly permalink?: string | undefined;
  /** Midnight UTC of the reader's own day, ms. */
  readonly accessed: number;
  /** The instant before which the event was reported as it is told, ms UTC; null: everything to date. */
  readonly knownBefore: number | null;
  readonly locale: Locale;
  /** Reads EDTF; undefined for what is none. */
  readonly readDate: (edtf: string) => ReadDate | undefined;
}

/** One thing to cite, in the reader's words; every text but the notes is one line without isolates. */
export interface CitedWork {
  /** ASCII, made of ids: the same work has the same key in every citation. */
  readonly key: string;
  readonly kind: 'dataset' | 'event' | NonNullable<Source['kind']>;
  readonly title: string;
  /** Of the title. */
  readonly titleLang: string;
  /** Of the work itself. */
  readonly lang: string | undefined;
  readonly author: string;
  /** Who made it public; the site that shows it for a dataset and its events. */
  readonly publisher: string;
  /** The title of the dataset an event stands in. */
  readonly container: string;
  readonly version: string;
  readonly licence: string;
  /** An event's own date; of a source, when it was published. */
  readonly date: CitedDate | undefined;
  /** What else to say of it in a sentence, as messages: with isolates around foreign words. */
  readonly notes: readonly string[];
  /** All that a format has no field for: the notes, the licence, and the date where fields cannot say all of it or whose it is. */
  readonly remarks: readonly string[];
  readonly url: string | undefined;
  /** Where in a source its claims are. */
  readonly locator: string;
  /** ms UTC; only of what was read here. Nobody says that the reader opened a source. */
  readonly accessed: number | undefined;
}

export interface Citation {
  readonly work: CitedWork;
  /** In the order in which claims first name them. */
  readonly sources: readonly CitedWork[];
}

export function buildCitation(request: CitationRequest): Citation {
  const { dataset, event } = request;
  if (event === undefined) return { work: datasetWork(request), sources: [] };
  const byId = new Map(dataset.sources.map((source) => [source.id, source]));
  const ids = [...new Set(event.claims.map(({ source }) => source))];
  const cited = ids.flatMap((id) => byId.get(id) ?? []);
  return {
    work: eventWork(request, event),
    sources: cited.map((source) => sourceWork(request, event.claims, source, byId)),
  };
}

/** The dataset with all its sources, in its order, whatever each of them is cited for. */
export function buildBibliography(request: Omit<CitationRequest, 'event'>): Citation {
  const { dataset } = request;
  const byId = new Map(dataset.sources.map((source) => [source.id, source]));
  const sources = dataset.sources.map((source) => sourceWork(request, [], source, byId));
  return { work: datasetWork(request), sources };
}

/** Ids as an ASCII key; different ids never make the same. */
export function citationKey(...ids: readonly string[]): string {
  const escape = (char: string): string => `+${(char.codePointAt(0) ?? 0).toString(16)}+`;
  return ids.map((id) => id.replace(/[^A-Za-z0-9._-]/gu, escape)).join(':');
}

function datasetWork(request: CitationRequest): CitedWork {
  const { dataset, locale, permalink, accessed } = request;
  const own = webAddress(dataset.url);
  const url = own ?? permanent(permalink);
  const title = words(request, dataset.title);
  const notes = [knownNote(request)];
  return {
    key: citationKey(dataset.id),
    kind: 'dataset',
    title: title.text || locale.t('dataset.untitled'),
    titleLang: title.text === '' ? locale.lang : title.lang,
    lang: title.text === '' ? locale.lang : title.lang,
    author: '',
    publisher: url === undefined || own !== undefined ? '' : locale.t('app.name'),
    container: '',
    version: oneLine(dataset.version ?? ''),
    licence: oneLine(dataset.licence ?? ''),
    date: undefined,
    notes,
    remarks: remarksOf('', notes, licenceNote(request)),
    url,
    locator: '',
    accessed,
  };
}

/** Where others find it, too: no address of the reader's own machine. */
function permanent(address: string | undefined): string | undefined {
  const url = webAddress(address);
  return url !== undefined && OWN_MACHINE.test(new URL(url).hostname) ? undefined : url;
}

const OWN_MACHINE = /^(?:localhost|.*\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/;

function eventWork(request: CitationRequest, event: KnownEvent): CitedWork {
  const { dataset, locale } = request;
  const { t } = locale;
  const whole = datasetWork(request);
  const title = words(request, event.title);
  const date = citedDate(request, event.date);
  const lang = title.text === '' ? locale.lang : title.lang;
  const disputed = event.disputed.map((field) => t(`field.${field}`));
  const notes = [
    ...(isTakenAsHeld(event.status)
      ? []
      : [t(statusKeyOf(event, reachOf(dataset.sources, request.knownBefore)))]),
    ...(disputed.length === 0 ? [] : [t('details.disagree', { fields: locale.list(disputed) })]),
    ...(event.claims.length === 0 ? [t('details.no-claims').replace(/\.$/, '')] : []),
    ...whole.notes,
  ];
  const edtf = isPlainDate(date) ? '' : date.edtf;
  const dateNote = t('cite.note.event', { date: date.words, edtf });
  return {
    ...whole,
    key: citationKey(dataset.id, event.id),
    kind: 'event',
    title: title.text || t('event.anonymous'),
    titleLang: lang,
    lang,
    container: whole.title,
    date,
    notes,
    remarks: remarksOf(dateNote, notes, licenceNote(request)),
  };
}

function sourceWork(
  request: CitationRequest,
  claims: readonly Claim[],
  source: Source,
  byId: ReadonlyMap<string, Source>,
): CitedWork {
  const { dataset, locale } = request;
  const { t } = locale;
  const title = words(request, source.title);
  const date = source.published === undefined ? undefined : citedDate(request, source.published);
  const isSaid = date === undefined || isPlainDate(date);
  const repeated = source.repeats === undefined ? undefined : byId.get(source.repeats);
  const archived = webAddress(source.archived);
  const locator = locatorOf(request, claims, source);
  const notes = [
    ...(repeated === undefined
      ? []
      : [t('details.repeats', { source: sourceName(request, repeated) })]),
    ...(archived === undefined ? [] : [t('cite.note.archived', { url: archived })]),
  ];
  const dateNote = isSaid ? '' : t('cite.note.published', { date: date.words, edtf: date.edtf });
  return {
    key: citationKey(dataset.id, 'source', source.id),
    kind: source.kind ?? 'other',
    title: title.text || oneLine(source.id),
    titleLang: title.lang,
    lang: source.language === undefined ? undefined : oneLine(source.language),
    author: words(request, source.author).text,
    publisher: words(request, source.publisher).text,
    container: '',
    version: '',
    licence: '',
    date,
    notes,
    remarks: remarksOf(dateNote, [locator, ...notes], ''),
    url: webAddress(source.url),
    locator,
    accessed: undefined,
  };
}

function locatorOf(request: CitationRequest, claims: readonly Claim[], { id }: Source): string {
  const named = claims
    .filter(({ source }) => source === id)
    .map(({ locator }) => words(request, locator).text);
  return request.locale.list([...new Set(named)].filter((locator) => locator !== ''));
}

/** TASS, “New round announced” */
function sourceName(request: CitationRequest, source: Source): string {
  return request.locale.t('cite.note.source', {
    publisher: words(request, source.publisher).text,
    title: words(request, source.title).text || oneLine(source.id),
  });
}

function licenceNote({ dataset, locale }: CitationRequest): string {
  const licence = oneLine(dataset.licence ?? '');
  return licence === '' ? '' : locale.t('figure.licence', { licence });
}

function remarksOf(date: string, notes: readonly string[], licence: string): readonly string[] {
  return [date, ...notes, licence].map(oneLine).filter((remark) => remark !== '');
}

function knownNote({ dataset, knownBefore, locale }: CitationRequest): string {
  return sayKnown(knownBefore, dataset.sources, locale);
}

function citedDate({ locale, readDate }: CitationRequest, written: string): CitedDate {
  const edtf = oneLine(written);
  const read = readDate(edtf);
  return read === undefined ? { edtf, words: edtf } : { edtf, words: locale.date(read), read };
}

function words(
  { dataset, locale }: CitationRequest,
  text: Text | undefined,
): { readonly text: string; readonly lang: string } {
  const found = findText(text, locale.lang, dataset.languages);
  return { text: oneLine(found.text), lang: found.lang };
}

import type { MessageKey } from '../../i18n/en/words/catalogues.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Loss, WriteData } from '../writing/format.ts';

/** A format that data can be taken away in. What it is for is said by `download.NAME.for`. */
export interface DataFormat {
  readonly name: DataFormatName;
  /** What it is called in every language; without it, by `download.NAME`. */
  readonly proper?: string;
  /** Of a file's name; several formats may share one. */
  readonly ending: string;
  /** Its media type. */
  readonly type: string;
  /** What it cannot say. */
  readonly loses: readonly Loss[];
  /** Whether events can be written as they come, in any order and before all of them are known. */
  readonly streams: boolean;
  /** Whether there is a language to choose. */
  readonly speaks: boolean;
  /** Fetches what writes it. */
  readonly load: () => Promise<WriteData>;
}

export const DATA_FORMAT_NAMES = [
  'csv',
  'sheet',
  'json',
  'jsonl',
  'package',
  'gexf',
  'graphml',
  'dyads',
  'actors',
  'ics',
  'timelinejs',
  'jsonld',
  'markdown',
  'html',
  'briefing-md',
  'briefing-html',
  'docx',
  'bibtex',
  'ris',
  'csl',
] as const;
export type DataFormatName = (typeof DATA_FORMAT_NAMES)[number];

const BRIEFING_LOSSES = ['claims', 'uncertainty', 'languages', 'links', 'topics', 'tone'] as const;
/** Sources alone. */
const SOURCE_LOSSES = ['events', 'claims', 'languages'] as const;
const GRAPH_LOSSES = ['events', 'claims', 'uncertainty', 'languages', 'roles', 'links'] as const;

/** Every format, in the order in which they are offered. */
export const DATA_FORMATS: readonly DataFormat[] = [
  {
    name: 'csv',
    ending: 'csv',
    type: 'text/csv',
    loses: [],
    streams: true,
    speaks: false,
    load: async () => (await import('./csv-whole.ts')).writeWholeCsv,
  },
  {
    name: 'sheet',
    ending: 'csv',
    type: 'text/csv',
    loses: ['claims', 'languages', 'links', 'roles', 'formulas'],
    streams: true,
    speaks: true,
    load: async () => (await import('./csv-sheet.ts')).writeSheetCsv,
  },
  {
    name: 'json',
    proper: 'JSON (demarche/1)',
    ending: 'json',
    type: 'application/json',
    loses: [],
    streams: true,
    speaks: false,
    load: async () => (await import('./json.ts')).writeJson,
  },
  {
    name: 'jsonl',
    proper: 'JSON Lines',
    ending: 'jsonl',
    type: 'application/x-ndjson',
    loses: [],
    streams: true,
    speaks: false,
    load: async () => (await import('./json-lines.ts')).writeJsonLines,
  },
  {
    name: 'package',
    ending: 'zip',
    type: 'application/zip',
    loses: [],
    streams: false,
    speaks: true,
    load: async () => (await import('./data-package.ts')).writeDataPackage,
  },
  {
    name: 'gexf',
    proper: 'GEXF 1.3',
    ending: 'gexf',
    type: 'application/gexf+xml',
    loses: GRAPH_LOSSES,
    streams: false,
    speaks: true,
    load: async () => (await import('./gexf.ts')).writeGexf,
  },
  {
    name: 'graphml',
    proper: 'GraphML',
    ending: 'graphml',
    type: 'application/graphml+xml',
    loses: [...GRAPH_LOSSES, 'times'],
    streams: false,
    speaks: true,
    load: async () => (await import('./graphml.ts')).writeGraphml,
  },
  {
    name: 'dyads',
    ending: 'csv',
    type: 'text/csv',
    loses: [...GRAPH_LOSSES, 'times', 'formulas'],
    streams: false,
    speaks: true,
    load: async () => (await import('./csv-graph.ts')).writePairsCsv,
  },
  {
    name: 'actors',
    ending: 'csv',
    type: 'text/csv',
    loses: [...GRAPH_LOSSES, 'times', 'formulas'],
    streams: false,
    speaks: true,
    load: async () => (await import('./csv-graph.ts')).writeActorsCsv,
  },
  {
    name: 'ics',
    proper: 'iCalendar',
    ending: 'ics',
    type: 'text/calendar',
    loses: ['uncertainty', 'claims', 'languages', 'links', 'roles', 'types', 'tone', 'far-years'],
    streams: true,
    speaks: true,
    load: async () => (await import('./icalendar.ts')).writeIcalendar,
  },
  {
    name: 'timelinejs',
    proper: 'TimelineJS',
    ending: 'json',
    type: 'application/json',
    loses: [
      ...['uncertainty', 'claims', 'languages', 'links', 'actors'],
      ...['further-topics', 'place', 'types', 'tone'],
    ] as const,
    streams: true,
    speaks: true,
    load: async () => (await import('./timelinejs.ts')).writeTimelineJs,
  },
  {
    name: 'jsonld',
    proper: 'JSON-LD (schema.org)',
    ending: 'jsonld',
    type: 'application/ld+json',
    loses: ['uncertainty', 'claims', 'links', 'roles', 'tone'],
    streams: true,
    speaks: true,
    load: async () => (await import('./json-ld.ts')).writeJsonLd,
  },
  {
    name: 'markdown',
    proper: 'Markdown',
    ending: 'md',
    type: 'text/markdown',
    loses: ['claims', 'languages', 'links', 'actors', 'topics', 'place', 'types', 'tone'],
    streams: false,
    speaks: true,
    load: async () => (await import('./markdown.ts')).writeMarkdown,
  },
  {
    name: 'html',
    ending: 'html',
    type: 'text/html',
    loses: ['claims', 'languages', 'links', 'roles', 'topics', 'place', 'types', 'tone'],
    streams: false,
    speaks: true,
    load: async () => (await import('./html-table.ts')).writeHtmlTable,
  },
  {
    name: 'briefing-md',
    ending: 'md',
    type: 'text/markdown',
    loses: BRIEFING_LOSSES,
    streams: false,
    speaks: true,
    load: async () => (await import('./briefings.ts')).writeBriefingMarkdown,
  },
  {
    name: 'briefing-html',
    ending: 'html',
    type: 'text/html',
    loses: BRIEFING_LOSSES,
    streams: false,
    speaks: true,
    load: async () => (await import('./briefings.ts')).writeBriefingHtml,
  },
  {
    name: 'docx',
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    loses: BRIEFING_LOSSES,
    streams: false,
    speaks: true,
    load: async () => (await import('./briefings.ts')).writeBriefingDocx,
  },
  {
    name: 'bibtex',
    proper: 'BibTeX',
    ending: 'bib',
    type: 'application/x-bibtex',
    loses: SOURCE_LOSSES,
    streams: false,
    speaks: true,
    load: async () => (await import('./bibliography.ts')).writeBibtex,
  },
  {
    name: 'ris',
    proper: 'RIS',
    ending: 'ris',
    type: 'application/x-research-info-systems',
    loses: SOURCE_LOSSES,
    streams: false,
    speaks: true,
    load: async () => (await import('./bibliography.ts')).writeRis,
  },
  {
    name: 'csl',
    proper: 'CSL-JSON',
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    loses: SOURCE_LOSSES,
    streams: false,
    speaks: true,
    load: async () => (await import('./bibliography.ts')).writeCsl,
  },
];

const BY_NAME = new Map(DATA_FORMATS.map((format) => [format.name, format]));

/** @throws RangeError for a name that is none of {@link DATA_FORMAT_NAMES} */
export function formatNamed(name: DataFormatName): DataFormat {
  const format = BY_NAME.get(name);
  if (!format) throw new RangeError(`no data format is called ${name}`);
  return format;
}

/** What is added to a file's name where several formats have the same ending. */
const PARTS: Readonly<Partial<Record<DataFormatName, string>>> = {
  sheet: '-sheet',
  dyads: '-dyads',
  actors: '-actors',
  timelinejs: '-timelinejs',
  'briefing-md': '-briefing',
  'briefing-html': '-briefing',
  docx: '-briefing',
};

/** Of files that data came from: no part of the name of what is made of it. */
const ENDINGS =
  /(?:\.(?:csv|tsv|txt|json|jsonl|ndjson|parquet|arrow|feather|xlsx|ods|fods|svg|mw|gz|zip))+$/i;

/** The name of a file. @param stem without characters that a file system refuses */
export function dataFileName({ name, ending }: DataFormat, stem: string): string {
  return `${stem.replace(ENDINGS, '') || stem}${PARTS[name] ?? ''}.${ending}`;
}

export function formatTitle({ name, proper }: DataFormat, { t }: Locale): string {
  return proper ?? t(`download.${name}` as MessageKey);
}

/** What a file that could hold them says of links to events that are not in it; empty where there are none. */
export function formatLostLinks({ loses }: DataFormat, lostLinks: number, { t }: Locale): string {
  if (lostLinks === 0 || loses.includes('links')) return '';
  return t('download.links-lost', { count: lostLinks });
}

/** How many events are not in a file; empty where all are. */
export function formatLeftOut(
  { events, count }: { readonly events: number; readonly count: number },
  { t }: Locale,
): string {
  return count === 0 ? '' : t('download.left-out', { count, events });
}

/** What a format cannot say, in a sentence. */
export function formatLosses({ loses }: DataFormat, { t, list }: Locale): string {
  if (loses.length === 0) return t('download.lossless');
  return t('download.loses', { losses: list(loses.map((loss) => t(`loss.${loss}`))) });
}

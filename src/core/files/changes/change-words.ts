import type { Locale } from '../../i18n/locale.ts';
import type { MessageKey } from '../../i18n/en/words/catalogues.ts';
import { buildCatalogue } from '../../labels/catalogue.ts';
import { dateWords } from '../../labels/claim-words.ts';
import { buildLabeller } from '../../labels/labeller.ts';
import type { Labeller } from '../../labels/labeller.ts';
import type {
  Claim,
  DatasetHeader,
  Participant,
  RelatedEvent,
  Status,
} from '../../model/dataset.ts';
import type { ContactForm } from '../../model/contact.ts';
import type { EventType } from '../../model/event-type.ts';
import type { WrittenEvent } from '../../model/extract.ts';
import type { Text } from '../../model/text.ts';
import type { FieldChange } from './compare-datasets.ts';

/** Fields of the format that the interface has words for; the others are called as the format calls them. */
const FIELD_WORDS: Readonly<Record<string, MessageKey>> = {
  date: 'field.date',
  status: 'field.status',
  place: 'field.place',
  duration: 'field.duration',
  title: 'field.title',
  wording: 'field.wording',
  summary: 'column.summary',
  eventType: 'column.type',
  form: 'column.form',
  tone: 'details.tone',
  participants: 'details.who',
  topics: 'details.topics',
  claims: 'details.claims',
  related: 'details.thread',
  sources: 'facet.sources',
  actors: 'facet.actors',
};

/** Names things of one version in the reader's language. */
export interface VersionWords {
  /** "Title (Arabic)", "What the sources say: Reuters: Date". */
  readonly field: (change: FieldChange) => string;
  /** "9 April 2025", "“Talks in Riyadh”", "Türkiye (Host)". */
  readonly value: (path: readonly string[], value: unknown) => string;
  /** Title and date of an event, the name of anything else. */
  readonly entry: (entry: unknown) => string;
}

/** The words for a version of a dataset. */
export function versionWords(
  header: DatasetHeader,
  events: readonly WrittenEvent[],
  locale: Locale,
): VersionWords {
  const labeller = buildLabeller(buildCatalogue(header), locale);
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  const languages = new Intl.DisplayNames([locale.lang], { type: 'language' });
  const titleOf = (id: string): string => labeller.text(titles.get(id)).text || id;

  /** A part of a path, under the one before it. */
  const part = (name: string, under: string | undefined): string[] => {
    if (under === 'claims') return [labeller.source(name.replace(/ #\d+$/, '')).text];
    if (name === 'asserts') return [];
    const words = Object.hasOwn(FIELD_WORDS, name) ? FIELD_WORDS[name] : undefined;
    return [words ? locale.t(words) : name];
  };
  return {
    field: ({ path, before, after }) => {
      if (isWholeEntry(path)) return part(path[0] ?? '', undefined).join('');
      const last = path.at(-1) ?? '';
      const isLanguage =
        path.length > 1 && header.languages.includes(last) && isText(before, after);
      const named = isLanguage ? path.slice(0, -1) : path;
      const said = named.flatMap((name, at) => part(name, named[at - 1])).join(': ');
      return isLanguage ? `${said} (${languages.of(last) ?? last})` : said;
    },
    value: (path, value) => valueWords(path, value, labeller, titleOf),
    entry: (entry) => entryWords(entry, labeller),
  };
}

/** Who, about what, in what thread, and a source that came or went: each is said whole. */
function isWholeEntry([list = '', , ...deeper]: readonly string[]): boolean {
  if (deeper.length > 0) return false;
  return list === 'claims' || list === 'participants' || list === 'topics' || list === 'related';
}

function isText(...values: readonly unknown[]): boolean {
  return values.every((value) => value === undefined || typeof value === 'string');
}

function valueWords(
  path: readonly string[],
  value: unknown,
  labeller: Labeller,
  titleOf: (id: string) => string,
): string {
  const { locale } = labeller;
  const [first = ''] = path;
  const field = path.at(-1) ?? '';
  if (value === undefined) return locale.t('changes.none');
  if (first === 'participants') {
    const { actor, role } = value as Participant;
    return `${labeller.actor(actor).text} (${locale.t(`role.${role}`)})`;
  }
  if (first === 'related') {
    const { event, relation } = value as RelatedEvent;
    return `${locale.t(`relation.${relation}`)}: ${titleOf(event)}`;
  }
  if (first === 'claims' && path.length === 2) {
    return labeller.source((value as Claim).source).text;
  }
  if (first === 'topics') return labeller.topic(value as string).text;
  if (typeof value === 'number')
    return field === 'tone' ? locale.tone(value) : locale.number(value);
  if (typeof value !== 'string')
    return isTextMap(value) ? labeller.text(value).text : JSON.stringify(value);
  if (field === 'date' || field === 'published' || field === 'knownOn')
    return dateWords(value, locale);
  if (field === 'duration') return locale.duration(value);
  if (field === 'status') return locale.t(`status.${value as Status}`);
  if (field === 'form') return locale.t(`contact.${value as ContactForm}`);
  if (field === 'eventType') return locale.t(`type.${value as EventType}`);
  return locale.t('changes.quoted', { text: value });
}

function isTextMap(value: unknown): value is Exclude<Text, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((words) => typeof words === 'string')
  );
}

function entryWords(entry: unknown, { text, locale }: Labeller): string {
  const { id, title, name, date } = entry as {
    readonly id: string;
    readonly title?: Text;
    readonly name?: Text;
    readonly date?: string;
  };
  const words = text(title ?? name).text || id;
  return date === undefined ? words : `${words}, ${dateWords(date, locale)}`;
}

import type { Locale } from '../../i18n/locale.ts';
import { levelWithin } from '../../labels/contact-words.ts';
import { statusKey } from '../../labels/known-words.ts';
import { toneOriginKey } from '../../labels/tone-words.ts';
import { buildAffiliations } from '../../model/affiliation.ts';
import type { Affiliations } from '../../model/affiliation.ts';
import type { Rank } from '../../model/contact.ts';
import type { Actor, DatasetHeader, Source, Topic } from '../../model/dataset.ts';
import { toneOriginOf } from '../../model/event-type.ts';
import type { ExtractedEvent } from '../../model/extract.ts';
import { findText } from '../../model/text.ts';
import type { Text } from '../../model/text.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { webAddress } from '../citation/words.ts';

/** The words of a dataset in one language. */
export interface Naming {
  readonly text: (text: Text | undefined) => string;
  readonly actor: (id: string) => string;
  readonly topic: (id: string) => string;
  readonly source: (id: string) => string;
  readonly actorOf: (id: string) => Actor | undefined;
  readonly sourceOf: (id: string) => Source | undefined;
  readonly title: (event: ExtractedEvent) => string;
  /** The date with its uncertainty; as it is written where it cannot be read. */
  readonly date: (event: ExtractedEvent) => string;
  /** Who takes part, each once. */
  readonly actors: (event: ExtractedEvent) => readonly string[];
  /** The sources of its claims, each once. */
  readonly sources: (event: ExtractedEvent) => readonly NamedSource[];
  readonly type: (event: ExtractedEvent) => string;
  readonly status: (event: ExtractedEvent) => string;
  /** At which level sides met or spoke; undefined where that is not known. */
  readonly level: (event: ExtractedEvent) => Rank | undefined;
  /** Where its tone comes from; empty where it has none. */
  readonly toneOrigin: (event: ExtractedEvent) => string;
  /** A sentence on which fields sources differ; empty where they do not. */
  readonly disputed: (event: ExtractedEvent) => string;
}

export interface NamedSource {
  readonly id: string;
  /** Publisher, or else the title. */
  readonly name: string;
  readonly title: string;
  /** http or https; empty without one. */
  readonly url: string;
}

/** Looks names up in a header; the last header's are kept. */
export function memoizeNaming(locale: Locale): (header: DatasetHeader) => Naming {
  let last: { readonly header: DatasetHeader; readonly naming: Naming } | undefined;
  return (header) => {
    if (last?.header !== header) last = { header, naming: buildNaming(header, locale) };
    return last.naming;
  };
}

function buildNaming(header: DatasetHeader, locale: Locale): Naming {
  const { languages } = header;
  const byId = <T extends Actor | Topic | Source>(list: readonly T[]): ReadonlyMap<string, T> =>
    new Map(list.map((one) => [one.id, one]));
  const [actors, topics, sources] = [
    byId(header.actors),
    byId(header.topics),
    byId(header.sources),
  ];
  const text = (given: Text | undefined): string => findText(given, locale.lang, languages).text;
  const source = (id: string): string => text(sources.get(id)?.title) || id;
  const actor = (id: string): string => text(actors.get(id)?.name) || id;
  let kept: Affiliations | undefined;
  const affiliations = (): Affiliations => (kept ??= buildAffiliations(header.actors));
  return {
    text,
    actor,
    topic: (id) => text(topics.get(id)?.name) || id,
    source,
    actorOf: (id) => actors.get(id),
    sourceOf: (id) => sources.get(id),
    title: (event) => text(event.title) || locale.t('event.anonymous'),
    date: keepWords(
      ({ date }) => date,
      (event) => {
        const read = parseEdtf(event.date);
        return read === undefined ? event.date : locale.date(read);
      },
    ),
    actors: ({ participants }) => [...new Set(participants.map((one) => actor(one.actor)))],
    sources: ({ claims, link }) =>
      [...new Set(claims.map((claim) => claim.source))].map((id) => {
        const found = sources.get(id);
        const title = source(id);
        const url = webAddress(found?.url) ?? webAddress(link) ?? '';
        return { id, name: text(found?.publisher) || title, title, url };
      }),
    type: keepWords(
      ({ eventType }) => eventType,
      ({ eventType }) => locale.t(`type.${eventType}`),
    ),
    status: keepWords(
      ({ status, unreported }) => `${status} ${String(unreported)}`,
      ({ status, unreported = false }) => locale.t(statusKey(status, unreported)),
    ),
    level: (event) => levelWithin(event, affiliations()),
    toneOrigin: (event) => {
      const origin = toneOriginOf(event, header.toneScale);
      return origin === null ? '' : locale.t(toneOriginKey(origin));
    },
    disputed: ({ disputed }) => {
      if (disputed.length === 0) return '';
      const fields = locale.list(disputed.map((field) => locale.t(`field.${field}`)));
      return locale.t('details.disagree', { fields });
    },
  };
}

const MOST_KEPT = 5000;

/** Says what was said before without making the words again. */
function keepWords(
  keyOf: (event: ExtractedEvent) => string,
  make: (event: ExtractedEvent) => string,
): (event: ExtractedEvent) => string {
  const kept = new Map<string, string>();
  return (event) => {
    const key = keyOf(event);
    let words = kept.get(key);
    if (words === undefined) {
      words = make(event);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, words);
    }
    return words;
  };
}

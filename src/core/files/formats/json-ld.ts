import type { ActorKind, DatasetHeader } from '../../model/dataset.ts';
import type { ExtractedEvent } from '../../model/extract.ts';
import type { Text } from '../../model/text.ts';
import { webAddress } from '../citation/words.ts';
import { isoEnds } from './event-time.ts';
import { saidOf } from '../writing/format.ts';
import type { WriteData, Writing } from '../writing/format.ts';
import { memoizeNaming } from '../writing/naming.ts';
import type { Naming } from '../writing/naming.ts';

type Node = Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<ActorKind, string>> = {
  state: 'GovernmentOrganization',
  organization: 'Organization',
  body: 'GovernmentOrganization',
  person: 'Person',
  unspecified: 'Thing',
};

/**
 * JSON-LD in the words of schema.org: a Dataset, and an Event for each event. `startDate` and `endDate` are as
 * coarse as they are known and left out where a plain date cannot say them; the EDTF and the status, for which
 * schema.org has no words, stand in `additionalProperty`.
 */
export const writeJsonLd: WriteData = async function* (data, writing) {
  const namingOf = memoizeNaming(writing.locale);
  const header = data.header();
  yield '{\n  "@context": "https://schema.org",\n  "@graph": [\n    ';
  yield JSON.stringify(datasetNode(header, writing));
  for await (const page of data.asKnown()) {
    const now = data.header();
    const naming = namingOf(now);
    yield page.map((event) => `,\n    ${JSON.stringify(eventNode(event, now, naming))}`).join('');
  }
  yield '\n  ]\n}\n';
};

function datasetNode(header: DatasetHeader, writing: Writing): Node {
  const { licence, version, languages, title } = header;
  return {
    '@type': 'Dataset',
    '@id': idOf(header.id),
    name: wordsOf(title, languages),
    description: saidOf(writing),
    creditText: writing.citation,
    ...(licence !== undefined && { license: licenceOf(licence) }),
    ...(version !== undefined && { version }),
    inLanguage: languages,
  };
}

/** The address of an SPDX licence; other words as they are. */
function licenceOf(licence: string): string {
  return /^[A-Za-z0-9.+-]+$/.test(licence) ? `https://spdx.org/licenses/${licence}` : licence;
}

function eventNode(
  event: ExtractedEvent,
  { id: dataset, languages }: DatasetHeader,
  naming: Naming,
): Node {
  const { start, end } = isoEnds(event.date);
  const whole = (event.related ?? []).filter(({ relation }) => relation === 'part-of');
  const hosts = event.participants.filter(({ role }) => role === 'host');
  const others = event.participants.filter(({ role }) => role !== 'host');
  const status = STATUS[event.status];
  return {
    '@type': 'Event',
    '@id': idOf(dataset, event.id),
    identifier: event.id,
    name: wordsOf(event.title, languages),
    ...(event.summary !== undefined && { description: wordsOf(event.summary, languages) }),
    ...(start !== '' && { startDate: start }),
    ...(end !== '' && { endDate: end }),
    ...(event.duration !== undefined &&
      event.duration.startsWith('P') && { duration: event.duration }),
    ...(status !== undefined && { eventStatus: `https://schema.org/${status}` }),
    ...(event.place !== undefined && {
      location: { '@type': 'Place', name: wordsOf(event.place, languages) },
    }),
    ...listed(
      'organizer',
      hosts.map(({ actor }) => actorNode(actor, languages, naming)),
    ),
    ...listed(
      'attendee',
      others.map(({ actor }) => actorNode(actor, languages, naming)),
    ),
    ...listed(
      'about',
      event.topics.map((topic) => ({ '@type': 'Thing', name: naming.topic(topic) })),
    ),
    ...listed(
      'superEvent',
      whole.map((one) => ({ '@id': idOf(dataset, one.event) })),
    ),
    ...listed(
      'subjectOf',
      [...new Set(event.claims.map(({ source }) => source))].map((id) =>
        sourceNode(id, languages, naming),
      ),
    ),
    ...(event.link !== undefined && { url: event.link }),
    additionalProperty: [
      { '@type': 'PropertyValue', propertyID: 'EDTF', value: event.date },
      ...said('status', event.status, 'unspecified'),
      ...said('form', event.form ?? '', ''),
      ...said('level', naming.level(event) ?? '', ''),
      ...said('PLOVER', event.eventType, 'UNSPECIFIED'),
    ],
  };
}

function said(propertyID: string, value: string, nothing: string): readonly Node[] {
  return value === nothing ? [] : [{ '@type': 'PropertyValue', propertyID, value }];
}

/** Nothing else is said of what is only planned, or was denied. */
const STATUS: Readonly<Partial<Record<ExtractedEvent['status'], string>>> = {
  occurred: 'EventScheduled',
  planned: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
};

function actorNode(id: string, languages: readonly string[], naming: Naming): Node {
  const actor = naming.actorOf(id);
  const wikidata = actor?.wikidata;
  return {
    '@type': KINDS[actor?.kind ?? 'unspecified'],
    name: actor === undefined ? id : wordsOf(actor.name, languages),
    ...(wikidata !== undefined &&
      /^Q\d+$/.test(wikidata) && {
        sameAs: `http://www.wikidata.org/entity/${wikidata}`,
      }),
  };
}

function sourceNode(id: string, languages: readonly string[], naming: Naming): Node {
  const source = naming.sourceOf(id);
  const url = webAddress(source?.url);
  const published = source?.published === undefined ? '' : isoEnds(source.published).start;
  return {
    '@type': 'CreativeWork',
    name: source === undefined ? id : wordsOf(source.title, languages),
    ...(source?.publisher !== undefined && {
      publisher: { '@type': 'Organization', name: wordsOf(source.publisher, languages) },
    }),
    ...(published !== '' && { datePublished: published }),
    ...(source?.language !== undefined && { inLanguage: source.language }),
    ...(url !== undefined && { url }),
  };
}

function listed(key: string, nodes: readonly Node[]): Node {
  return nodes.length === 0 ? {} : { [key]: nodes };
}

/** Every language the words are in. */
function wordsOf(text: Text, languages: readonly string[]): unknown {
  if (typeof text !== 'string') {
    return Object.entries(text).map(([lang, value]) => ({ '@value': value, '@language': lang }));
  }
  const [lang = 'und'] = languages;
  return lang === 'und' ? text : { '@value': text, '@language': lang };
}

/** A name for a thing that nobody has given an address. */
function idOf(...ids: readonly string[]): string {
  return `urn:demarche:${ids.map((id) => encodeURIComponent(id.toWellFormed())).join(':')}`;
}

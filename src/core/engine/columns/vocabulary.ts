import { parseEdtf } from '../../time/edtf.ts';
import type { EdtfDate } from '../../time/edtf.ts';
import { EVENT_TYPES } from '../../model/event-type.ts';
import { buildAffiliations } from '../../model/affiliation.ts';
import type { Affiliations } from '../../model/affiliation.ts';
import { CONTACT_FORMS, RANKS } from '../../model/contact.ts';
import { STATUSES } from '../../model/dataset.ts';
import type { Dataset, Source } from '../../model/dataset.ts';
import { buildTopicTree, pathUp } from '../../model/tree.ts';
import type { Facet } from '../contract/facets.ts';
import { buildDictionary } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';

/** What the codes in a dataset's columns stand for, by facet; the same at every known-on instant. */
export interface Vocabulary extends Readonly<Record<Facet, Dictionary>> {
  readonly toneScale: Dataset['toneScale'];
  readonly sourceOf: ReadonlyMap<string, Source>;
  readonly affiliations: Affiliations;
  /** The topic and every broader one above it. */
  readonly topicsAbove: (topic: string) => readonly string[];
  /** A date that cannot be read counts as unknown: −Infinity to Infinity. */
  readonly dateOf: (edtf: string) => EdtfDate;
}

export function buildVocabulary(dataset: Dataset): Vocabulary {
  const { parentOf } = buildTopicTree(dataset.topics);
  const dates = new Map<string, EdtfDate>();
  return {
    actors: buildDictionary(dataset.actors.map(({ id }) => id)),
    topics: buildDictionary(dataset.topics.map(({ id }) => id)),
    types: buildDictionary(EVENT_TYPES),
    forms: buildDictionary(CONTACT_FORMS),
    levels: buildDictionary(RANKS),
    statuses: buildDictionary(STATUSES),
    sources: buildDictionary(dataset.sources.map(({ id }) => id)),
    toneScale: dataset.toneScale,
    sourceOf: new Map(dataset.sources.map((source) => [source.id, source])),
    affiliations: buildAffiliations(dataset.actors),
    topicsAbove: (topic) => pathUp(topic, parentOf),
    dateOf: (edtf) => {
      const known = dates.get(edtf);
      if (known !== undefined) return known;
      const date = parseEdtf(edtf) ?? unknownDate(edtf);
      dates.set(edtf, date);
      return date;
    },
  };
}

function unknownDate(edtf: string): EdtfDate {
  return {
    edtf,
    shape: 'interval',
    bounds: { start: -Infinity, end: Infinity },
    points: [],
    start: 'unknown',
    end: 'unknown',
    approximate: false,
    uncertain: false,
  };
}

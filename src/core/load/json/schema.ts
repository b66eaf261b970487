import * as v from 'valibot';
import { CONTACT_FORMS, RANKS } from '../../model/contact.ts';
import { EVENT_TYPES, GIVEN_QUAD_CLASSES } from '../../model/event-type.ts';
import { ACTOR_KINDS, RELATIONS, ROLES, SOURCE_KINDS, STATUSES } from '../../model/dataset.ts';
import { ID_PATTERN, isDuration, isEdtf, isLanguageTag, isWebUrl } from './checks.ts';

/*
 * The dataset file, format demarche/1. The output type is `Dataset` of model/dataset.ts. The message of every
 * rule is a code of model/problem.ts; the descriptions go into data/schema.json.
 */

const id = v.pipe(v.string(), v.regex(ID_PATTERN, 'id.invalid'));

const languageTag = v.pipe(
  v.string(),
  v.check(isLanguageTag, 'language.invalid'),
  v.metadata({
    description: 'A BCP-47 language tag.',
    pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$',
    examples: ['en', 'ar', 'ru', 'sr-Latn'],
  }),
);

const edtf = v.pipe(
  v.string(),
  v.check(isEdtf, 'date.invalid'),
  v.metadata({ examples: ['2025-04-10', '2025-04', '2014~/2025', '[2025-03-29..2025-04-06]'] }),
);

const duration = v.pipe(
  v.string(),
  v.check(isDuration, 'duration.invalid'),
  v.metadata({ examples: ['PT5H30M', '>PT6H', '~P3D', '<~PT5H'] }),
);

const webUrl = v.pipe(
  v.string(),
  v.check(isWebUrl, 'url.invalid'),
  v.metadata({ format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' }),
);

/** Keys that valibot passes over in silence. */
export const RESERVED_KEYS = ['__proto__', 'prototype', 'constructor'];

/** Words: a string, or a map from language tags to strings. */
export const TextSchema = v.union([v.string(), v.record(languageTag, v.string())]);

const words = v.lazy(() => TextSchema);

const about = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

export const SourceSchema = v.object({
  id: about(id, 'Names the source inside this file and in addresses.'),
  title: about(words, 'The title as published, or what the source is.'),
  publisher: v.exactOptional(about(words, 'Who published it.')),
  author: v.exactOptional(about(words, 'Who wrote or said it.')),
  published: v.exactOptional(
    about(
      edtf,
      'When it became public (EDTF). Without it the source counts as known from the start.',
    ),
  ),
  language: v.exactOptional(about(languageTag, 'The language of the source itself.')),
  url: v.exactOptional(about(webUrl, 'Where it can be read.')),
  archived: v.exactOptional(about(webUrl, 'A copy that stays.')),
  kind: v.exactOptional(about(v.picklist(SOURCE_KINDS), 'What sort of evidence it is.')),
  repeats: v.exactOptional(
    about(
      id,
      'The id of the source whose report this one repeats; the two count as one independent source.',
    ),
  ),
  note: v.exactOptional(about(words, 'What to know of it.')),
});

const AffiliationSchema = v.object({
  actor: about(id, 'The id of the actor it belongs to.'),
  role: v.exactOptional(about(words, 'As what: ambassador, minister, member.')),
  rank: v.exactOptional(
    about(
      v.picklist(RANKS),
      'How high that stands: head of state or government, minister (or of that rank), deputy minister or envoy, official, expert.',
    ),
  ),
  date: v.exactOptional(about(edtf, 'When that held (EDTF, an interval mostly). Absent: always.')),
});

export const ActorSchema = v.object({
  id: about(id, 'Names the actor inside this file and in addresses.'),
  kind: about(
    v.picklist(ACTOR_KINDS),
    'State, organization, body (part of either), person, or unspecified.',
  ),
  name: about(words, 'The name to show.'),
  short: v.exactOptional(
    about(
      words,
      'A shorter name, for pictures. Absent: the last word of a person’s name, else the name.',
    ),
  ),
  aliases: v.exactOptional(
    about(
      v.array(v.string()),
      'Other spellings, in any script; searched, never shown as the name.',
    ),
  ),
  partOf: v.exactOptional(
    about(
      v.array(AffiliationSchema),
      'What it belongs to: an envoy to a ministry, that to a state.',
    ),
  ),
  wikidata: v.exactOptional(about(v.string(), 'Its item in Wikidata, as in Q159.')),
  iso3166: v.exactOptional(about(v.string(), 'The code of a country, ISO 3166-1 alpha-2 or -3.')),
  note: v.exactOptional(about(words, 'What to know of it.')),
});

export const TopicSchema = v.object({
  id: about(id, 'Names the topic inside this file and in addresses.'),
  name: about(words, 'The name to show.'),
  aliases: v.exactOptional(about(v.array(v.string()), 'Other words for it; searched, not shown.')),
  broader: v.exactOptional(about(id, 'The id of the wider topic this one stands under.')),
});

const ParticipantSchema = v.object({
  actor: about(id, 'The id of an actor.'),
  role: about(v.picklist(ROLES), 'What the actor does in the event.'),
});

const RelatedEventSchema = v.object({
  event: about(id, 'The id of the other event.'),
  relation: about(v.picklist(RELATIONS), 'What this event is to the other one.'),
});

const status = v.picklist(STATUSES);

const AssertionSchema = v.object({
  date: v.exactOptional(about(edtf, 'When, by this source (EDTF).')),
  status: v.exactOptional(about(status, 'Whether it happened, by this source.')),
  place: v.exactOptional(about(words, 'Where, by this source.')),
  duration: v.exactOptional(about(duration, 'How long, by this source (ISO 8601).')),
  title: v.exactOptional(about(words, 'What the source calls it.')),
  eventType: v.exactOptional(
    about(v.picklist(EVENT_TYPES), 'What kind of event the source knew of: a plan is an AGREE.'),
  ),
  mode: v.exactOptional(about(v.string(), 'A mode of that type.')),
  tone: v.exactOptional(
    about(v.pipe(v.number(), v.minValue(-10), v.maxValue(10)), 'The tone of that, −10 to +10.'),
  ),
  summary: v.exactOptional(about(words, 'What could be told of the event by then.')),
  wording: v.exactOptional(
    about(words, 'A difference that is none of the other fields: aim, wording, who, how many.'),
  ),
});

export const ClaimSchema = v.object({
  source: about(id, 'The id of the source that says so.'),
  locator: v.exactOptional(about(words, 'Where in the source: a paragraph, a page, a minute.')),
  asserts: v.exactOptional(
    about(AssertionSchema, 'Only what this source says otherwise than the event does.'),
  ),
  voice: v.exactOptional(
    about(id, 'The id of the actor whom the source quotes. Absent: the source itself speaks.'),
  ),
  note: v.exactOptional(about(words, 'The claim in your own words, or what to know of it.')),
});

export const EventSchema = v.object({
  id: about(id, 'Names the event inside this file and in addresses.'),
  eventType: about(
    v.picklist(EVENT_TYPES),
    "One of PLOVER's sixteen types, STATEMENT, or UNSPECIFIED.",
  ),
  mode: v.exactOptional(about(v.string(), 'A PLOVER mode of the type: visit, phone, expel …')),
  quadClass: v.exactOptional(
    about(
      v.picklist(GIVEN_QUAD_CLASSES),
      'Whether it is cooperation or conflict, in words or in deeds, where its type would mislead; overrides the class of the type.',
    ),
  ),
  form: v.exactOptional(
    about(
      v.picklist(CONTACT_FORMS),
      'How the sides dealt with each other: in a meeting, by call or video, by letter, statement or document. Absent: nobody says.',
    ),
  ),
  date: about(edtf, 'When (EDTF, as uncertain as it is).'),
  duration: v.exactOptional(
    about(
      duration,
      'How long (ISO 8601), with >, >=, ~ or < in front for more than, at least, about, under.',
    ),
  ),
  title: about(words, 'What happened, in a line.'),
  summary: v.exactOptional(about(words, 'What happened, in a few sentences.')),
  place: v.exactOptional(about(words, 'Where.')),
  participants: about(v.array(ParticipantSchema), 'Who took part, and how.'),
  topics: about(v.array(id), 'The ids of the topics it is about.'),
  status: about(status, 'Whether it happened, as the dataset as a whole tells it.'),
  tone: v.exactOptional(
    about(
      v.pipe(v.number(), v.minValue(-10, 'value.range'), v.maxValue(10, 'value.range')),
      'From −10 (conflict) to +10 (cooperation); overrides the score of the type and mode.',
    ),
  ),
  claims: about(v.array(ClaimSchema), 'What each source says of it.'),
  related: v.exactOptional(
    about(v.array(RelatedEventSchema), 'Other events it hangs together with.'),
  ),
  fields: v.exactOptional(
    about(
      v.record(v.string(), v.string()),
      'What else is known of it, by the names of the columns of the table it comes from; shown as it stands.',
    ),
  ),
});

const ChangeSchema = v.object({
  version: v.exactOptional(about(v.string(), 'The version that it came with.')),
  date: v.exactOptional(about(edtf, 'When (EDTF).')),
  note: about(words, 'What has changed, in a line.'),
});

const AnchorSchema = v.object({
  date: about(edtf, 'The day (EDTF).'),
  note: v.exactOptional(about(words, 'How it was found.')),
});

export const DatasetSchema = v.object({
  format: about(v.literal('demarche/1'), 'Always demarche/1.'),
  id: about(id, 'The name of the dataset; the file is called the same.'),
  title: about(words, 'The heading of the page.'),
  description: v.exactOptional(about(words, 'What the dataset covers, and what it leaves out.')),
  licence: v.exactOptional(
    about(v.string(), 'Under which terms others may use it, as an SPDX name.'),
  ),
  version: v.exactOptional(about(v.string(), 'Which edition of the dataset this is.')),
  url: v.exactOptional(
    about(webUrl, 'Where the dataset is published for good; citations give this address.'),
  ),
  changes: v.exactOptional(
    about(v.array(ChangeSchema), 'What has changed from version to version, the latest last.'),
  ),
  languages: about(
    v.array(languageTag),
    'Languages of its words; the first is that of bare strings.',
  ),
  anchor: v.exactOptional(
    about(AnchorSchema, 'The day that words like "last week" in the sources are relative to.'),
  ),
  knownOn: v.exactOptional(
    about(edtf, 'The day from which it is told, unless the reader asks otherwise (EDTF).'),
  ),
  opensOn: v.exactOptional(
    about(edtf, 'What the timeline shows first (EDTF interval). Absent: everything.'),
  ),
  toneScale: v.exactOptional(
    about(v.literal('goldstein'), 'Where the tones given with its events are Goldstein scores.'),
  ),
  sources: about(v.array(SourceSchema), 'Evidence: what was published.'),
  actors: about(v.array(ActorSchema), 'States, organizations, their bodies, and people.'),
  topics: about(v.array(TopicSchema), 'What the events are about.'),
  events: about(v.array(EventSchema), 'What happened, or is said to have happened.'),
});

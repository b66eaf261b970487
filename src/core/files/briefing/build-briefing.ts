import { buildCatalogue } from '../../labels/catalogue.ts';
import { fieldWords } from '../../labels/claim-words.ts';
import { buildLabeller } from '../../labels/labeller.ts';
import type { Labeller } from '../../labels/labeller.ts';
import { isTakenAsHeld } from '../../model/dataset.ts';
import type { DatasetHeader } from '../../model/dataset.ts';
import type { ExtractedEvent } from '../../model/extract.ts';
import type { FoundText, Text } from '../../model/text.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { citeSource } from '../citation/text.ts';
import { buildBibliography, buildCitation } from '../citation/work.ts';
import type { CitationRequest, CitedWork } from '../citation/work.ts';
import { oneLine } from '../citation/words.ts';
import type { WrittenPicture, Writing } from '../writing/format.ts';
import { memoizeNaming } from '../writing/naming.ts';
import type { Naming } from '../writing/naming.ts';
import type {
  Briefing,
  BriefingBlock,
  BriefingItem,
  BriefingLine,
  BriefingPart,
  BriefingWords,
} from './briefing.ts';

/** What a briefing is made of. */
export interface BriefingRequest {
  readonly header: DatasetHeader;
  /** In the order in which they are to be told. */
  readonly events: readonly ExtractedEvent[];
  readonly writing: Writing;
  /** What stands before the chronology, under headings of its own; its notes come first. */
  readonly sections?: readonly BriefingBlock[];
  readonly notes?: readonly BriefingLine[];
  readonly picture?: WrittenPicture | undefined;
}

/**
 * Builds a document of some events: what it is of, a picture, a numbered chronology with who, where, what and
 * status, what sources disagree on, a footnote for each source of each event, and all sources.
 */
export function buildBriefing(request: BriefingRequest): Briefing {
  const { header, events, writing, sections = [], picture } = request;
  const { locale, title, lines, citation } = writing;
  const labeller = buildLabeller(buildCatalogue(header), locale);
  const naming = memoizeNaming(locale)(header);
  const cited: CitationRequest = {
    dataset: header,
    accessed: writing.day,
    knownBefore: writing.knownBefore,
    locale,
    readDate: parseEdtf,
  };
  const notes: BriefingLine[] = [...(request.notes ?? [])];
  const teller: Teller = { cited, labeller, naming, notes };
  const items = events.map((event) => tell(event, teller));
  const { sources } = buildBibliography(cited);
  const about = wordsOf(header.description, labeller);
  const extent = extentOf(events, labeller);
  const heading = (text: string): BriefingBlock => ({ kind: 'heading', text: oneLine(text) });
  const paragraph = (line: BriefingLine): BriefingBlock => ({ kind: 'paragraph', line });
  return {
    lang: locale.lang,
    dir: locale.dir,
    title: wordsOf(header.title, labeller) ?? { text: title },
    blocks: [
      ...(about ? [paragraph([about])] : []),
      paragraph([own([...lines, ...extent].map((line) => `${line}.`).join(' '))]),
      ...sections,
      ...(picture ? [heading(locale.t('briefing.picture')), { kind: 'picture' } as const] : []),
      heading(locale.t('briefing.chronology')),
      { kind: 'list', numbered: true, items },
      ...(sources.length > 0
        ? [
            heading(locale.t('briefing.sources')),
            {
              kind: 'list',
              numbered: false,
              items: sources.map((source) => ({ line: lineOf(source, cited), further: [] })),
            } as const,
          ]
        : []),
      heading(locale.t('briefing.citation')),
      paragraph([own(citation)]),
    ],
    notes,
    picture,
  };
}

interface Teller {
  readonly cited: CitationRequest;
  readonly labeller: Labeller;
  readonly naming: Naming;
  /** Grows with every event. */
  readonly notes: BriefingLine[];
}

function tell(event: ExtractedEvent, teller: Teller): BriefingItem {
  const { labeller, naming } = teller;
  const { locale } = labeller;
  const { t } = locale;
  const marks = noteSources(event, teller);
  const status = isTakenAsHeld(event.status) ? [] : [own(` (${naming.status(event)})`)];
  const title = wordsOf(event.title, labeller) ?? own(t('event.anonymous'));
  const duration = event.duration === undefined ? '' : ` (${locale.duration(event.duration)})`;
  const who = peopleOf(event, labeller);
  const place = wordsOf(event.place, labeller);
  const summary = wordsOf(event.summary, labeller);
  const what = event.eventType === 'UNSPECIFIED' ? '' : labeller.type(event.eventType);
  return {
    line: [
      { ...own(`${naming.date(event)}${duration}`), strong: true },
      own(' – '),
      title,
      ...status,
      ...marks,
    ],
    further: [
      ...(who === '' ? [] : [[own(t('briefing.who', { who }))]]),
      ...(place ? [[own(`${t('field.place')}: `), place]] : []),
      ...(what === '' ? [] : [[own(t('briefing.what', { what }))]]),
      ...(summary ? [[summary]] : []),
      ...dissentOf(event, labeller),
    ],
  };
}

/** Everybody by name, with what they do where that is said. */
function peopleOf({ participants }: ExtractedEvent, { actor, locale }: Labeller): string {
  const names = participants.map(({ actor: id, role }) => {
    const { text } = actor(id);
    if (role === 'participant') return text;
    return `${text} (${locale.t(`role.${role}`).toLocaleLowerCase(locale.lang)})`;
  });
  return locale.list([...new Set(names)]);
}

/** A footnote for each source of an event, with where in it. @returns their marks */
function noteSources(
  event: ExtractedEvent,
  { cited, naming, notes }: Teller,
): readonly BriefingPart[] {
  const { sources } = buildCitation({ ...cited, event });
  const links = new Map(naming.sources(event).map(({ id, url }) => [id, url]));
  const ids = [...new Set(event.claims.map(({ source }) => source))].filter(
    (id) => naming.sourceOf(id) !== undefined,
  );
  return sources.map((source, i) => {
    const link = links.get(ids[i] ?? '') ?? '';
    notes.push(lineOf({ ...source, url: source.url ?? (link === '' ? undefined : link) }, cited));
    return { note: notes.length - 1 };
  });
}

/** What sources say otherwise than the event is told, a line a field. */
function dissentOf(event: ExtractedEvent, labeller: Labeller): readonly BriefingLine[] {
  const { t } = labeller.locale;
  return event.disputed.map((field) => {
    const told = fieldWords(field, event, labeller);
    const said = (event.against[field] ?? []).flatMap((at) => {
      const claim = event.claims[at];
      const value = claim?.asserts ? fieldWords(field, claim.asserts, labeller) : undefined;
      if (!claim || !value) return [];
      const { publisher, title } = labeller.catalogue.sources.get(claim.source) ?? {};
      const source = labeller.text(publisher).text || labeller.text(title).text || claim.source;
      return [t('briefing.dissent', { value: value.text, source })];
    });
    const name = t(`field.${field}`);
    return [
      own(
        t('briefing.disputed', {
          field: name,
          told: told?.text ?? t('briefing.untold'),
          others: labeller.locale.list([...new Set(said)]),
        }),
      ),
    ];
  });
}

/** From the earliest to the latest day of the events. */
function extentOf(events: readonly ExtractedEvent[], { locale }: Labeller): readonly string[] {
  let [start, end] = [Infinity, -Infinity];
  for (const { date } of events) {
    const bounds = parseEdtf(date)?.bounds;
    if (!bounds) continue;
    for (const at of [bounds.start, bounds.end]) {
      if (!Number.isFinite(at)) continue;
      start = Math.min(start, at);
      end = Math.max(end, at);
    }
  }
  return start < end ? [locale.t('briefing.extent', { span: locale.span({ start, end }) })] : [];
}

/** A source as it is cited, its address as a link. */
function lineOf(source: CitedWork, { locale }: CitationRequest): BriefingLine {
  const said = own(citeSource(source, locale));
  const { url } = source;
  return url === undefined ? [said] : [said, own(' '), { text: url, url, lang: 'en' }];
}

function wordsOf(text: Text | undefined, labeller: Labeller): BriefingWords | undefined {
  const found: FoundText = labeller.text(text);
  if (found.text === '') return undefined;
  const lang = found.lang === labeller.locale.lang ? undefined : found.lang;
  return { ...own(found.text), lang };
}

/** Words in the language of the document. */
function own(text: string): BriefingWords {
  const inner = oneLine(text).replace(/[\uFFFE\uFFFF]/g, '');
  const before = /^\s/.test(text) ? ' ' : '';
  return { text: `${before}${inner}${/\s$/.test(text) && inner !== '' ? ' ' : ''}` };
}

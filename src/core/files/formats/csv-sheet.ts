import type { Locale } from '../../i18n/locale.ts';
import { toneOf } from '../../model/event-type.ts';
import type { ExtractedEvent } from '../../model/extract.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { BYTE_ORDER_MARK, csvOf, guarded } from './csv-cells.ts';
import { isoDay } from '../../time/iso.ts';
import type { WriteData } from '../writing/format.ts';
import { memoizeNaming } from '../writing/naming.ts';
import type { Naming } from '../writing/naming.ts';

const COLUMNS = [
  'date',
  'first-day',
  'last-day',
  'title',
  'summary',
  'type',
  'status',
  'tone',
  'tone-origin',
  'actors',
  'topics',
  'place',
  'duration',
  'form',
  'level',
  'sources',
  'links',
  'disputed',
  'id',
  'edtf',
] as const;

/**
 * The events for a spreadsheet, in the reader's words, with the earliest and the latest day beside the date,
 * and no cell that could be taken for a formula.
 */
export const writeSheetCsv: WriteData = async function* (data, { locale }) {
  const namingOf = memoizeNaming(locale);
  yield BYTE_ORDER_MARK + csvOf([COLUMNS.map((column) => guarded(locale.t(`column.${column}`)))]);
  for await (const page of data.asKnown()) {
    const naming = namingOf(data.header());
    yield csvOf(page.map((event) => rowOf(event, naming, locale).map(guarded)));
  }
};

function rowOf(
  event: ExtractedEvent,
  naming: Naming,
  { t, duration }: Locale,
): (string | number)[] {
  const level = naming.level(event);
  const bounds = parseEdtf(event.date)?.bounds ?? { start: -Infinity, end: Infinity };
  const sources = naming.sources(event);
  const links = [...new Set(sources.map(({ url }) => url).filter((url) => url !== ''))];
  return [
    naming.date(event),
    isoDay(bounds.start),
    isoDay(bounds.end - 1),
    naming.title(event),
    naming.text(event.summary),
    naming.type(event),
    naming.status(event),
    toneOf(event) ?? '',
    naming.toneOrigin(event),
    naming.actors(event).join('; '),
    event.topics.map(naming.topic).join('; '),
    naming.text(event.place),
    event.duration === undefined ? '' : duration(event.duration),
    event.form === undefined ? '' : t(`contact.${event.form}`),
    level === undefined ? '' : t(`level.${level}`),
    [...new Set(sources.map(({ name }) => name))].join('; '),
    (links.length === 0 ? [event.link ?? ''] : links).join(' '),
    naming.disputed(event),
    event.id,
    event.date,
  ];
}

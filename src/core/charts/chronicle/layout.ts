import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import { civilDay } from '../../time/civil.ts';
import type { Span } from '../../time/span.ts';
import { measureText, wrapText } from '../drawing/text-metrics.ts';
import type { Stop } from '../drawing/roles.ts';
import { placeColumns } from './columns.ts';
import type { Columns } from './columns.ts';
import type { PlacedAnnotation } from '../drawing/annotation.ts';
import { orderItems } from './items.ts';
import type { Item, Section } from './items.ts';
import { insertNotes } from './note-rows.ts';
import type { ChronicleStyle } from './style.ts';
import type { ChronicleWords } from './words.ts';

/** More lines than any title has: none is cut. */
const MOST_LINES = 40;

/** Of the words of annotations: their size, from line to line, and before them, px. */
export const NOTE_PX = 12;
export const NOTE_LINE_PX = 16;
export const NOTE_INDENT_PX = 14;

interface Placed {
  readonly key: string;
  /** Px from the upper edge of the first row. */
  readonly y: number;
  readonly height: number;
}

export interface SectionRow extends Placed {
  readonly kind: 'section';
  readonly section: Section;
  /** Its first rows stand on the page before. */
  readonly isContinued: boolean;
}

/** The rule of the known-on day. */
export interface KnownRow extends Placed {
  readonly kind: 'known';
}

/** Words of an annotation, before the first event that it is about. */
export interface NoteRow extends Placed {
  readonly kind: 'note';
  readonly annotation: PlacedAnnotation;
  readonly lines: readonly string[];
}

export interface EventRow extends Placed {
  readonly kind: 'event';
  readonly section: Section;
  readonly event: AnsweredEvent;
  /** In lines; drawn where the row before says another one. On a phone with what there is to say of sources. */
  readonly date: readonly string[];
  /** The row before is another day's. */
  readonly isNewDay: boolean;
  readonly title: readonly string[];
  readonly second: readonly string[];
  readonly stops: readonly Stop[];
}

export type ChronicleRow = SectionRow | KnownRow | NoteRow | EventRow;

/** A row an event, with a column for each of those who meet most. Px from the side where reading begins. */
export interface ChronicleLayout extends Columns {
  readonly width: number;
  /** Of the names of the columns over the rows. */
  readonly headHeight: number;
  /** Of the rows. */
  readonly height: number;
  readonly style: ChronicleStyle;
  /** Words may come out so much wider in other fonts; 1 where they cannot. */
  readonly spare: number;
  readonly dateX: number;
  readonly glyphX: number;
  readonly textX: number;
  readonly textWidth: number;
  /** The names of the columns in lines, by id. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly rows: readonly ChronicleRow[];
  readonly annotations: readonly PlacedAnnotation[];
}

export interface ChronicleInput {
  readonly events: readonly AnsweredEvent[];
  /** What is seen, finite. */
  readonly span: Span;
  readonly knownBefore: number | null;
  readonly rowOf: (actor: string) => string;
  readonly widthPx: number;
  readonly style: ChronicleStyle;
  readonly words: ChronicleWords;
  /** Words may come out so much wider in other fonts; 1 where they cannot. */
  readonly spare: number;
  /** What is marked. */
  readonly annotations: readonly PlacedAnnotation[];
}

export function layoutChronicle(input: ChronicleInput): ChronicleLayout {
  const { events, span, knownBefore, widthPx, style, words, spare } = input;
  const nameWidth = (row: string): number =>
    measureText(words.actor(row), 11 * style.textScale, 400) * spare;
  const columns = placeColumns(events, input.rowOf, nameWidth, widthPx, style);
  const annotations = input.annotations.filter(
    ({ event, start, end }) => event !== null || (start < span.end && end >= span.start),
  );
  const items = insertNotes(orderItems(events, span, knownBefore), annotations);
  const dates = items.map((item) =>
    item.kind === 'event' ? words.date(item.event, needsYear(item)) : '',
  );
  const isPhone = style.layout === 'phone';
  const size = { date: 11.5 * style.textScale, name: (isPhone ? 11 : 12) * style.textScale };
  const dateWidth = isPhone ? 0 : dateColumn(dates, style, size.date, spare);
  const glyphX = isPhone ? 11 : dateWidth + 18;
  const textX = glyphX + (isPhone ? 15 : 14);
  const textWidth = Math.max(60, columns.from - textX - (isPhone ? 8 : 14));
  const fit = (
    text: string,
    px: number,
    sizePx: number,
    weight: 400 | 500 | 600,
  ): readonly string[] => wrapText(text, px / spare, sizePx, weight, MOST_LINES);
  const names = new Map(
    columns.columns.map(({ id, width }) => [id, fit(words.actor(id), width - 6, size.name, 500)]),
  );
  const headLines = Math.max(1, ...[...names.values()].map((lines) => lines.length));
  const headHeight = (headLines * 14 + 8) * style.pitch;

  let y = 0;
  let before = '';
  const rows = items.map((item, index): ChronicleRow => {
    const at = (key: string, height: number): Placed => {
      const placed = { key, y, height };
      y += height;
      return placed;
    };
    if (item.kind === 'note') {
      before = '';
      const { annotation } = item;
      const room = Math.max(60, columns.from - NOTE_INDENT_PX - 8);
      const lines = fit(annotation.words, room, NOTE_PX * style.textScale, 600);
      const height = (lines.length * NOTE_LINE_PX + 8) * style.pitch;
      return { kind: 'note', annotation, lines, ...at(`note ${String(item.index)}`, height) };
    }
    if (item.kind !== 'event') {
      before = '';
      return item.kind === 'section'
        ? {
            ...item,
            ...at(`section ${item.section.key}`, style.sectionPx * style.pitch),
            isContinued: false,
          }
        : { kind: 'known', ...at('known', style.knownPx * style.pitch) };
    }
    const said = dates[index] ?? '';
    const isNewDay = said !== before;
    before = said;
    const stops = columns.stops.get(item.event.id) ?? [];
    const row = eventText(item.event, stops, said, isNewDay);
    return {
      ...{ kind: 'event', section: item.section, event: item.event, isNewDay },
      ...{ ...row.lines, stops },
      ...at(`event ${item.event.id}`, row.height),
    };
  });
  return {
    ...{ ...columns, width: widthPx, headHeight, height: y, style, spare },
    ...{ dateX: 0, glyphX, textX, textWidth, names, rows, annotations },
  };

  function eventText(
    event: AnsweredEvent,
    stops: readonly Stop[],
    said: string,
    isNewDay: boolean,
  ): { readonly height: number; readonly lines: Pick<EventRow, 'date' | 'title' | 'second'> } {
    const { pitch, textScale, above, below, titlePitch, secondPitch } = style;
    const title = fit(words.title(event).text, textWidth, style.titlePx * textScale, 500);
    const secondSize = style.secondPx * textScale;
    if (isPhone) {
      const short = words.inShort(event);
      const isOne = measureText(`${said}  ${short}`, secondSize, 500) * spare <= textWidth;
      const date = isOne
        ? [said, short]
        : [...fit(said, textWidth, secondSize, 500), '', ...fit(short, textWidth, secondSize, 400)];
      const dateLines = isOne ? 1 : date.length - 1;
      const second = [words.place(event)].filter((place) => place !== '');
      const whoLines = second.length > 0 || !areSaidByDots(stops, columns) ? 1 : 0;
      const height =
        above +
        below +
        (dateLines + whoLines) * secondPitch * pitch +
        title.length * titlePitch * pitch;
      return { height, lines: { date, title, second } };
    }
    const date = fit(said, dateWidth + 1, size.date, 500);
    const dateLines = isNewDay ? date.length : 0;
    const place = words.place(event);
    if (style.layout === 'compact') {
      const width = measureText(title[0] ?? '', style.titlePx * textScale, 500) * spare;
      const room = textWidth - width - 8;
      const isBeside =
        title.length === 1 && place !== '' && measureText(place, secondSize, 400) * spare <= room;
      const lines = Math.max(title.length * titlePitch, dateLines * secondPitch) * pitch;
      const height = Math.max(style.leastRow * pitch, above + below + lines);
      return { height, lines: { date, title, second: isBeside ? [place] : [] } };
    }
    const bits = [place, words.sources(event)].filter((bit) => bit !== '');
    const second = fit(bits.join(' · '), textWidth, secondSize, 400);
    const text = title.length * titlePitch + second.length * secondPitch;
    const height = Math.max(
      style.leastRow * pitch,
      (above + below + Math.max(text, dateLines * secondPitch + 2)) * pitch,
    );
    return { height, lines: { date, title, second } };
  }
}

/** Whether the dots on the columns say all there is to say of who takes part. */
export function areSaidByDots(
  stops: readonly Stop[],
  { columns }: Pick<Columns, 'columns'>,
): boolean {
  return stops.every(
    ({ row, people }) => people.length === 0 && columns.some(({ id }) => id === row),
  );
}

/** A date says its year where the head over it does not. */
function needsYear({ event, section }: Extract<Item, { kind: 'event' }>): boolean {
  if (section.start === null) return true;
  const { year } = civilDay(section.start);
  const { start, end } = event.date.bounds;
  return [start, end - 1].some((ms) => Number.isFinite(ms) && civilDay(ms).year !== year);
}

/** As wide as the dates need in two lines at most, within bounds. */
function dateColumn(
  dates: readonly string[],
  { layout, textScale }: ChronicleStyle,
  sizePx: number,
  spare: number,
): number {
  const [least, most] = layout === 'compact' ? [48, 104] : [44, 78];
  const most500 = most * textScale;
  const needed = [...new Set(dates)].map((text) => {
    const whole = measureText(text, sizePx, 500) * spare;
    if (whole <= most500) return whole;
    const lines = wrapText(text, most500 / spare, sizePx, 500, 4);
    return Math.max(...lines.map((line) => measureText(line, sizePx, 500) * spare));
  });
  return Math.ceil(Math.min(most500, Math.max(least, ...needed)));
}

import { measureText, truncateText } from '../../drawing/text-metrics.ts';
import { layoutBands } from './bands.ts';
import type { Band } from './bands.ts';
import { DATE_GAP, LABEL_GAP_PX, LABEL_PX, labelWords } from './label-words.ts';
import type { AnnotationBox, BandBox, EventBox, LineBox } from './loom-box.ts';
import { plotOf } from './loom-input.ts';
import type { LoomStrip } from './loom-strip.ts';
import { placeNote } from './place-flag.ts';
import { namesEdge, SMALL_PX } from './place-input.ts';
import type { Flip, PlaceInput } from './place-input.ts';

const HEAD_PX = 18;
const BAND_PX = 17;
const BAND_GAP_PX = 2;
/** From the beginning of a band to the arrow of a note at it, px. */
const TIP_PX = 6;

/** Periods and sets of dates under the only strip, on the columns of its events. */
export function placeBands(
  strip: LoomStrip,
  top: number,
  input: PlaceInput,
  flip: Flip,
):
  | {
      readonly events: readonly EventBox[];
      readonly notes: readonly AnnotationBox[];
      readonly heads: readonly LineBox[];
      readonly bottom: number;
      /** How many have no room. */
      readonly left: number;
    }
  | undefined {
  const plot = plotOf(input);
  const { leading, measuring } = input;
  const bands = layoutBands({
    periods: input.periods,
    warp: strip.warp,
    span: input.span,
    from: plot.from,
    to: plot.to,
    wordsPx: (id) => {
      const words = bandWords(id, input);
      return (
        (measureText(words.title + DATE_GAP, LABEL_PX * measuring.scale, 400) +
          measureText(words.date, LABEL_PX * measuring.scale, 500)) *
        measuring.wider
      );
    },
  });
  const shown = keepHeaviest(bands, input.mostBands);
  if (shown.length === 0) return undefined;
  const headPx = HEAD_PX * leading;
  const rowPx = (BAND_PX + BAND_GAP_PX) * leading;
  /** Px of rows and heads from the first head on. */
  let y = top;
  const heads: LineBox[] = [];
  const beginGroup = (title: string): void => {
    heads.push({ ...namesEdge(input), y: y + headPx - 6, date: '', title });
    y += headPx;
  };
  const notes: AnnotationBox[] = [];
  const events = shown.map((band, index): EventBox => {
    const { event } = band.period;
    if (index === 0 || band.isVague !== shown[index - 1]?.isVague)
      beginGroup(band.isVague ? input.bandHeads.vague : input.bandHeads.lasting);
    for (const annotation of input.annotations) {
      if (annotation.kind !== 'note' || annotation.event !== event.id) continue;
      const said = labelWords('', annotation.words, measuring, 600);
      const along = Math.max(plot.from, Math.min(plot.to, band.dots[0] ?? band.from)) + TIP_PX;
      const side = along + said.width + LABEL_GAP_PX <= input.widthPx ? 1 : -1;
      const isFolded =
        side < 0 && along - said.width - LABEL_GAP_PX < 0 && said.folded !== undefined;
      const lines = isFolded ? 2 : 1;
      const bottom = y + (lines + (band.words.own ? 1 : 0)) * rowPx;
      const place = { level: 0, side, folded: isFolded } as const;
      const end = y + (lines - 1) * rowPx + 2;
      const note = { id: '', index: annotation.index, x: along, words: said };
      notes.push(placeNote(place, note, end, bottom, rowPx, flip));
      y += lines * rowPx;
    }
    const lineY = y;
    const bandY = y + (band.words.own ? rowPx : 0);
    y = bandY + rowPx;
    const height = rowPx - BAND_GAP_PX;
    const [a, b] = [flip.x(band.from), flip.x(band.to)];
    const { date, title } = bandWords(event.id, input);
    const isFlipped = a > b;
    const covers = band.words.side < 0 && band.words.x < plot.from;
    const box: BandBox = {
      from: Math.min(a, b),
      to: Math.max(a, b),
      y: bandY,
      height,
      isVague: band.isVague,
      left: isFlipped ? band.endIs : band.startIs,
      right: isFlipped ? band.startIs : band.endIs,
      dots: band.dots.map(flip.x),
      line: {
        x: flip.x(band.words.x),
        y: lineY + height / 2 + LABEL_PX * measuring.scale * 0.34,
        align: flip.align(band.words.side),
        date,
        title,
      },
      who: covers ? '' : fitNames(input.whoOf(event.id), input),
    };
    const lane = input.rows.partsOf.get(event.id)?.[0]?.row ?? '';
    const x = flip.x(band.dots[0] ?? band.from);
    return { event, x, stops: [{ lane, y: bandY + height / 2, part: 'takes-part' }], band: box };
  });
  return {
    ...{ events, notes, heads },
    bottom: y + 6,
    left: bands.length - shown.length,
  };
}

function bandWords(
  id: string,
  input: PlaceInput,
): { readonly date: string; readonly title: string } {
  const period = input.periods.find(({ event }) => event.id === id);
  return period ? input.fullWordsOf(period.event) : { date: '', title: '' };
}

function keepHeaviest(bands: readonly Band[], most: number): readonly Band[] {
  if (bands.length <= most) return bands;
  const kept = new Set(
    [...bands].sort((a, b) => b.period.event.weight - a.period.event.weight).slice(0, most),
  );
  return bands.filter((band) => kept.has(band));
}

/** As many names as have room, then how many more there are. */
function fitNames(names: readonly string[], input: PlaceInput): string {
  const size = SMALL_PX * input.measuring.scale;
  const roomPx = input.names.widthPx - input.nameStartPx - 8;
  const moreThan = (count: number): string => (count > 0 ? ` +${input.writeNumber(count)}` : '');
  for (let count = names.length; count > 1; count -= 1) {
    const text = names.slice(0, count).join(input.comma) + moreThan(names.length - count);
    if (measureText(text, size, 400) <= roomPx) return text;
  }
  const more = moreThan(names.length - 1);
  return truncateText(names[0] ?? '', roomPx - measureText(more, size, 400), size, 400) + more;
}

/** How much of an event a row says. */
export type ChronicleForm = 'detailed' | 'compact' | 'phone';

/** Sizes and distances of one form, px. */
export interface ChronicleStyle {
  readonly layout: ChronicleForm;
  readonly titlePx: number;
  readonly titlePitch: number;
  readonly secondPx: number;
  readonly secondPitch: number;
  readonly above: number;
  readonly below: number;
  readonly leastRow: number;
  readonly sectionPx: number;
  readonly knownPx: number;
  readonly mostColumns: number;
  /** Widths of the columns of the two busiest actors, of another one, and of all others. */
  readonly wideColumn: number;
  readonly column: number;
  readonly others: number;
  readonly glyph: number;
  /** By how much letters are larger than at the sizes here, and distances between lines. */
  readonly textScale: number;
  readonly pitch: number;
}

/** Narrower than this, px, events stand as on a phone. */
const PHONE_PX = 560;
/** More events than this stand in single lines. */
const DETAILED = 60;

/**
 * @param readerScale by how much the reader's letters are larger than usual
 * @param scriptScale by how much those of the script are set larger
 */
export function chronicleStyle(
  widthPx: number,
  eventCount: number,
  scriptScale: number,
  readerScale = 1,
): ChronicleStyle {
  const textScale = scriptScale * readerScale;
  const pitch = (scriptScale > 1 ? 1.12 : 1) * readerScale;
  const room = widthPx / readerScale;
  const mostColumns = room < 800 ? 2 : room < 960 ? 4 : 6;
  const wideColumn = (room < 800 ? 78 : 92) * readerScale;
  const shared = { textScale, pitch, wideColumn, column: 66 * readerScale };
  if (room < PHONE_PX) {
    return {
      ...{ ...shared, layout: 'phone', titlePx: 14, titlePitch: 18, secondPx: 12, secondPitch: 16 },
      ...{ above: 8, below: 6, leastRow: 0, sectionPx: 30, knownPx: 40, glyph: 5.2 },
      ...{ mostColumns: 2, wideColumn: 44 * readerScale, column: 44 * readerScale, others: 0 },
    };
  }
  if (eventCount > DETAILED) {
    return {
      ...{ ...shared, layout: 'compact', titlePx: 12.5, titlePitch: 16, secondPx: 11.5 },
      ...{ secondPitch: 15, above: 3, below: 3, leastRow: 21, sectionPx: 24, knownPx: 34 },
      ...{ mostColumns, others: 112 * readerScale, glyph: 4.8 },
    };
  }
  return {
    ...{ ...shared, layout: 'detailed', titlePx: 13, titlePitch: 17, secondPx: 11.5 },
    ...{ secondPitch: 15, above: 7, below: 6, leastRow: 45, sectionPx: 30, knownPx: 40 },
    ...{ mostColumns, others: 92 * readerScale, glyph: 5.2 },
  };
}

import type { EventTable, NamesColumn } from '../../model/event-table.ts';
import { EVENT_TYPES, QUAD_CLASSES, quadClassOf, toneOf } from '../../model/event-type.ts';
import { NO_TONE, partsOfTone, TONE_PARTS } from './columns.ts';
import type { Columns, ManyColumn } from './columns.ts';
import { pairActors } from './pairs.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The columns of a table, whose arrays they share: nobody in a table belongs to anybody, no topic stands under
 * another, no source repeats another, and who deals with whom is told by roles where it has any.
 */
export function columnsOfTable(table: EventTable, { actors }: Vocabulary): Columns {
  const { size, startMs, endMs, eventType, status } = table;
  const dyads = pairActors(size, table.actors, actors, table.roles);
  let allDyads = table.roles === null ? dyads : undefined;
  return {
    size,
    startMs,
    endMs,
    types: eventType,
    forms: null,
    levels: null,
    statuses: status,
    quads: quadsOf(table),
    tone: tonesOf(table),
    disputed: null,
    independent: null,
    actors: columnOf(table.actors),
    topics: columnOf(table.topics),
    sources: columnOf(table.sources),
    dyads,
    allDyads: () => (allDyads ??= pairActors(size, table.actors, actors)),
  };
}

function columnOf({ names, offsets, codes }: NamesColumn): ManyColumn {
  return { size: names.length, offsets, codes };
}

function quadsOf({ eventType }: EventTable): Uint8Array {
  const ofType = EVENT_TYPES.map((type) => QUAD_CLASSES.indexOf(quadClassOf(type)));
  return eventType.map((type) => ofType[type] ?? 0);
}

/** A tone is kept as a float of 32 bits, which is right to a millionth up to ±10. */
function tonesOf(table: EventTable): Int32Array {
  const { size, eventType, tone } = table;
  const ofType = EVENT_TYPES.map((type) => partsOfTone(toneOf({ eventType: type })));
  const tones = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    const own = tone[row] ?? NaN;
    tones[row] = Number.isNaN(own)
      ? (ofType[eventType[row] ?? 0] ?? NO_TONE)
      : Math.round(own * TONE_PARTS);
  }
  return tones;
}

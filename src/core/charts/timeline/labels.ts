import type { EventBox, LabelBox, LabelCandidate } from './event-box.ts';
import { GLYPH_ROOM_PX, LABEL_GAP_PX, LABEL_PAD_PX, LABEL_SIZE_PX, labelEdges } from './placing.ts';
import { measureText } from '../drawing/text-metrics.ts';

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly direction: 'ltr' | 'rtl';
  readonly selected: string | null;
  readonly textScale: number;
}

/**
 * Gives labels to the events that have room, the selected one first, then by weight. A label never touches
 * another, nor another event's glyph on its row, nor leaves the frame; what does not fit goes without.
 */
export function layoutLabels(candidates: readonly LabelCandidate[], frame: Frame): EventBox[] {
  const taken = glyphsByRow(candidates);
  const labels = new Map<string, LabelBox>();
  const first = (id: string): number => (id === frame.selected ? 1 : 0);
  const order = [...candidates].sort(
    (a, b) =>
      first(b.box.event.id) - first(a.box.event.id) ||
      b.box.event.weight - a.box.event.weight ||
      (a.box.event.id < b.box.event.id ? -1 : 1),
  );
  for (const candidate of order) {
    const { box } = candidate;
    const lead = box.stops[0];
    if (lead === undefined || candidate.text === '') continue;
    const row = taken.get(lead.y) ?? [];
    const label = sides(candidate, lead.y, frame).find((one) => isFree(one, box, row, frame));
    if (label === undefined) continue;
    labels.set(box.event.id, label);
    row.push({ id: box.event.id, ...extent(label) });
    taken.set(lead.y, row);
  }
  return candidates.map(({ box }) => {
    const label = labels.get(box.event.id);
    return label === undefined ? box : { ...box, label };
  });
}

interface ExtractKinds {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

function glyphsByRow(candidates: readonly LabelCandidate[]): Map<number, ExtractKinds[]> {
  const rows = new Map<number, ExtractKinds[]>();
  for (const { box } of candidates) {
    for (const { y } of box.stops) {
      const row = rows.get(y) ?? [];
      for (const x of [box.x, ...box.more]) {
        row.push({ id: box.event.id, from: x - GLYPH_ROOM_PX, to: x + GLYPH_ROOM_PX });
      }
      const reach = box.bar ?? box.whisker;
      if (reach !== undefined) row.push({ id: box.event.id, from: reach.from, to: reach.to });
      rows.set(y, row);
    }
  }
  return rows;
}

function sides({ box, text, side }: LabelCandidate, y: number, frame: Frame): LabelBox[] {
  const weight = box.event.id === frame.selected ? 600 : 400;
  const width = measureText(text, LABEL_SIZE_PX * frame.textScale, weight);
  const room = LABEL_GAP_PX + width + LABEL_PAD_PX;
  const ends = [box.x, ...box.more];
  const cover = box.bar ?? box.whisker ?? { from: box.x, to: box.x };
  const edges = labelEdges(box.x, room, cover, box);
  const right: LabelBox = {
    text,
    x: Math.max(edges.to, ...ends) + LABEL_GAP_PX,
    y,
    align: 'left',
    width,
    weight,
  };
  const left: LabelBox = {
    ...right,
    x: Math.min(edges.from, ...ends) - LABEL_GAP_PX,
    align: 'right',
  };
  const along = frame.direction === 'ltr' ? [right, left] : [left, right];
  return side === 1 ? along.reverse() : along;
}

function extent(label: LabelBox): { from: number; to: number } {
  return label.align === 'left'
    ? { from: label.x - 2, to: label.x + label.width + 2 }
    : { from: label.x - label.width - 2, to: label.x + 2 };
}

function isFree(
  label: LabelBox,
  box: EventBox,
  row: readonly ExtractKinds[],
  frame: Frame,
): boolean {
  const { from, to } = extent(label);
  if (from < frame.left || to > frame.right) return false;
  return row.every((other) => other.id === box.event.id || other.to <= from || other.from >= to);
}

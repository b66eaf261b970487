import type { PlacedAnnotation } from '../drawing/annotation.ts';
import type { Item } from './items.ts';

/** An annotation among the items, before the first event that it is about. */
interface NoteItem {
  readonly kind: 'note';
  readonly index: number;
  readonly annotation: PlacedAnnotation;
}

/** Items with annotations among them, those of one place in the order given; after all where no event follows. */
export function insertNotes(
  items: readonly Item[],
  annotations: readonly PlacedAnnotation[],
): readonly (Item | NoteItem)[] {
  if (items.length === 0) return [];
  const notes = annotations.map((annotation, index): NoteItem => ({
    ...{ kind: 'note', index, annotation },
  }));
  const isFor = ({ annotation: { event, start } }: NoteItem, item: Item): boolean => {
    if (item.kind !== 'event' || item.section.start === null) {
      return item.kind === 'event' && event !== null && item.event.id === event;
    }
    return event === null ? item.event.at >= start : item.event.id === event;
  };
  const places = new Map(notes.map((note) => [note, items.findIndex((item) => isFor(note, item))]));
  return [
    ...items.flatMap((item, index) => [
      ...notes.filter((note) => places.get(note) === index),
      item,
    ]),
    ...notes.filter((note) => places.get(note) === -1),
  ];
}

/** Whether an event stands in a marked stretch. */
export function isMarked(at: number, { kind, start, end }: PlacedAnnotation): boolean {
  return kind !== 'note' && at >= start && at < end;
}

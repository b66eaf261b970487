import { ANNOTATION_KINDS } from '../charts/drawing/annotation.ts';
import type { AnnotationKind, PlacedAnnotation } from '../charts/drawing/annotation.ts';
import type { AnsweredEvent } from '../engine/contract/answer.ts';
import { parseEdtf } from '../time/edtf.ts';

/** An annotation as its maker says it. */
export interface Annotation {
  readonly kind: AnnotationKind;
  /** A date (EDTF); of a note a date or an event's id. */
  readonly from: string;
  /** A date (EDTF); '' of a note. */
  readonly to: string;
  readonly words: string;
}

/** Letters of an annotation, so that they have room on the narrowest figure. */
export const MOST_WORDS = 90;

/** An annotation as a text: `span 2025-02-10 2025-03-01 The first talks`, `note 2025-04-10 A turn`. */
export function encodeAnnotation({ kind, from, to, words }: Annotation): string {
  const places = kind === 'note' ? [from] : [from, to];
  return [kind, ...places.map(encodePlace), words].join(' ');
}

/** A place without white space. */
function encodePlace(place: string): string {
  return place.replace(/[%\s]/g, encodeURIComponent);
}

function decodePlace(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The annotation that a text says; undefined where it says none. */
export function decodeAnnotation(text: string): Annotation | undefined {
  const [kind, first = '', second = ''] = text.trim().split(/\s+/, 3);
  const found = ANNOTATION_KINDS.find((one) => one === kind);
  if (!found || first === '') return undefined;
  const isNote = found === 'note';
  const places = isNote ? 2 : 3;
  const words = text.trim().replace(new RegExp(`^(?:\\S+\\s*){${String(places)}}`), '');
  const annotation = {
    kind: found,
    from: decodePlace(first),
    to: isNote ? '' : decodePlace(second),
    words: words.trim(),
  };
  const { length } = annotation.words;
  return length > 0 && length <= MOST_WORDS && isPlaced(annotation) ? annotation : undefined;
}

/** Whether its dates are some, the earlier first; a note may also be at an event. */
function isPlaced({ kind, from, to }: Annotation): boolean {
  if (kind === 'note') return from !== '';
  const [start, end] = [boundsOf(from), boundsOf(to)];
  return start !== undefined && end !== undefined && start.start < end.end;
}

/** @returns undefined for what is no date with an end and a beginning */
function boundsOf(text: string): { readonly start: number; readonly end: number } | undefined {
  const bounds = parseEdtf(text)?.bounds;
  return bounds && Number.isFinite(bounds.start) && Number.isFinite(bounds.end)
    ? bounds
    : undefined;
}

/** Annotations in their places; without those at an event that is not shown, or at no date. */
export function placeAnnotations(
  annotations: readonly Annotation[],
  events: readonly AnsweredEvent[],
): readonly PlacedAnnotation[] {
  return annotations.flatMap(({ kind, from, to, words }, index): PlacedAnnotation[] => {
    if (kind === 'note') {
      const event = events.find(({ id }) => id === from);
      if (event) return [{ kind, index, start: event.at, end: event.at, event: event.id, words }];
    }
    const [start, end] = [boundsOf(from), boundsOf(kind === 'note' ? from : to)];
    if (!start || !end) return [];
    const middle = (start.start + start.end) / 2;
    return kind === 'note'
      ? [{ kind, index, start: middle, end: middle, event: null, words }]
      : [{ kind, index, start: start.start, end: end.end, event: null, words }];
  });
}

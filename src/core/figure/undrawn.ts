import type { AnsweredEvent } from '../engine/contract/answer.ts';
import type { Locale } from '../i18n/locale.ts';
import type { PlacedAnnotation } from '../charts/drawing/annotation.ts';
import type { Mark } from '../charts/drawing/mark.ts';
import { overlaps } from '../time/span.ts';
import type { Span } from '../time/span.ts';
import { encodeAnnotation } from './annotations.ts';
import type { FigurePage } from './figure.ts';
import { formOf } from './options.ts';
import type { FigureOptions } from './options.ts';

/** Why something that is asked for does not stand in a figure. */
export type UndrawnReason = 'unknown' | 'hidden' | 'outside' | 'counted' | 'part' | 'no-room';

/** A pinned event without words in the picture, or a mark that is not drawn. */
export interface Undrawn {
  /** The event's id, or the mark as {@link encodeAnnotation} writes it. */
  readonly what: string;
  readonly reason: UndrawnReason;
}

interface Drawn {
  readonly options: FigureOptions;
  readonly pages: readonly FigurePage[];
  readonly placed: readonly PlacedAnnotation[];
  readonly events: readonly AnsweredEvent[];
  /** Events are counted where they are. */
  readonly isCounted: boolean;
  readonly span: Span;
  /** Whether there is an event of that id, shown or not. */
  readonly isEvent: (id: string) => boolean;
}

/** What is pinned and marked but does not stand in the pictures, in the order asked for. */
export function findUndrawn(drawn: Drawn): readonly Undrawn[] {
  const { options, pages } = drawn;
  const found = { names: new Set<string>(), annotations: new Set<string>() };
  for (const { scene } of pages) collect(scene.marks, found);
  const names = formOf(options) === 'chronicle' && !hasNeither(options);
  const pins = options.pinned.flatMap((id): Undrawn[] => {
    if (found.names.has(id)) return [];
    const reason = reasonOfEvent(id, drawn);
    return reason === 'no-room' && names ? [] : [{ what: id, reason }];
  });
  const marks = options.annotations.flatMap((annotation, index): Undrawn[] =>
    found.annotations.has(String(index))
      ? []
      : [{ what: encodeAnnotation(annotation), reason: reasonOfMark(index, drawn) }],
  );
  return [...pins, ...marks];
}

/** The words of events in the pictures (not in their keys), and marks, by `data-names` and `data-annotation`. */
function collect(
  marks: readonly Mark[],
  found: { readonly names: Set<string>; readonly annotations: Set<string> },
): void {
  for (const mark of marks) {
    if (mark.kind !== 'group' || mark.key === 'key') continue;
    const { names, annotation } = mark.data ?? {};
    if (names !== undefined) found.names.add(names);
    if (annotation !== undefined) found.annotations.add(annotation);
    collect(mark.marks, found);
  }
}

function reasonOfEvent(id: string, drawn: Drawn): UndrawnReason {
  if (hasNeither(drawn.options)) return 'part';
  if (!drawn.isEvent(id)) return 'unknown';
  if (drawn.events.some((event) => event.id === id && event.inSpan)) {
    return drawn.isCounted ? 'counted' : 'no-room';
  }
  return drawn.isCounted && drawn.events.length === 0 ? 'counted' : 'hidden';
}

function reasonOfMark(index: number, drawn: Drawn): UndrawnReason {
  const { options, placed, span } = drawn;
  if (hasNeither(options)) return 'part';
  const place = placed.find((one) => one.index === index);
  const id = options.annotations[index]?.from ?? '';
  if (!place) return drawn.isEvent(id) ? reasonOfEvent(id, drawn) : 'unknown';
  return overlaps(place, span) ? 'no-room' : 'outside';
}

/** "Not in the figure: note 2031 Here: it lies outside the period." */
export function undrawnWords({ what, reason }: Undrawn, { t }: Locale): string {
  return t('figure.undrawn', { what, why: t(`figure.undrawn.${reason}`) });
}

/** Nothing is pinned or marked where neither timeline nor chronicle is drawn. */
function hasNeither({ part }: FigureOptions): boolean {
  return part === 'relations' || part === 'movement';
}

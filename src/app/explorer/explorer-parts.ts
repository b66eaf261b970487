import type { Form, View } from '../../core/view/view.ts';

/** What is pointed at: its events and actors light up in every chart. */
export interface Hover {
  readonly events: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  /** Where it was pointed at, so that only there a card opens. */
  readonly at: 'timeline' | 'relations' | 'legend' | 'table' | 'details';
}

/** Narrower than this, px, events stand one a row. */
const NARROW_PX = 640;

/** What the first chart is drawn as where nobody has asked for a form. @param widthPx 0 where it is not known yet */
export function formFor(widthPx: number): Form {
  return widthPx > 0 && widthPx < NARROW_PX ? 'chronicle' : 'timeline';
}

/** What the answer depends on. */
const ASKED_OF = ['aside', 'filter', 'span', 'known', 'lanes', 'open'] as const;

/** Whether one answer does for two views. */
export function asksTheSame(view: View, before: View): boolean {
  return ASKED_OF.every((part) => view[part] === before[part]);
}

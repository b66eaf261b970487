import type { ClassAttributes, HTMLAttributes } from 'react';
import type { DemarcheTimeline } from './element.svelte.ts';

/** What `<demarche-timeline>` takes within JSX, beside what every element takes. */
export interface DemarcheTimelineAttributes
  extends HTMLAttributes<DemarcheTimeline>, ClassAttributes<DemarcheTimeline> {
  /** Where the dataset is: an address, relative to the page's or absolute. */
  src: string;
  /** What stands after `?` in the address of a Démarche page: filters, period, lanes, colours … */
  view?: string | undefined;
  /** Filters, relations and tables too, not the timeline alone. */
  explorer?: boolean | undefined;
  /** Told whenever the reader changes the view: React 19 listens to events of elements by such names. */
  onviewchange?: ((event: CustomEvent<string>) => void) | undefined;
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React keeps the names of elements in one.
  namespace JSX {
    interface IntrinsicElements {
      'demarche-timeline': DemarcheTimelineAttributes;
    }
  }
}

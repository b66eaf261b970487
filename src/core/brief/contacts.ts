import type { ExtractedEvent } from '../model/extract.ts';
import { quadClassOfEvent } from '../model/event-type.ts';

/** How two deal with each other, the rows of a brief. */
export const CONTACT_ROWS = ['meetings', 'calls', 'words', 'deeds', 'others'] as const;
export type ContactRow = (typeof CONTACT_ROWS)[number];

/** The events of each row, in the order in which they came. */
export type Contacts = Readonly<Record<ContactRow, readonly ExtractedEvent[]>>;

/**
 * Sorts events by how people dealt with each other: by their forms; where no event has one, by the mode of
 * consultations. Of meetings and calls that are told together and one by one, only the single ones count.
 */
export function sortContacts(events: readonly ExtractedEvent[]): Contacts {
  const hasForms = events.some(({ form }) => form !== undefined);
  const rowOf = new Map(events.map((event) => [event.id, rowFor(event, hasForms)]));
  const wholes = new Set(
    events.flatMap(({ id, related = [] }) =>
      related.flatMap(({ event, relation }) => {
        const row = rowOf.get(id);
        const isContact = row === 'meetings' || row === 'calls';
        return isContact && relation === 'part-of' && rowOf.get(event) === row ? [event] : [];
      }),
    ),
  );
  const told = events.filter(({ id }) => !wholes.has(id));
  const listed = CONTACT_ROWS.map((row) => [row, told.filter(({ id }) => rowOf.get(id) === row)]);
  return Object.fromEntries(listed) as Record<ContactRow, readonly ExtractedEvent[]>;
}

function rowFor(event: ExtractedEvent, hasForms: boolean): ContactRow {
  const form = hasForms ? event.form : formByMode(event);
  if (form === 'meeting') return 'meetings';
  if (form === 'call' || form === 'video') return 'calls';
  const quad = quadClassOfEvent(event);
  if (quad === 'unspecified') return 'others';
  return quad.startsWith('material') ? 'deeds' : 'words';
}

function formByMode({ eventType, mode }: ExtractedEvent): ExtractedEvent['form'] {
  if (eventType !== 'CONSULT') return undefined;
  if (mode === 'phone') return 'call';
  return mode === 'visit' || mode === 'third-party' || mode === 'multilateral'
    ? 'meeting'
    : undefined;
}

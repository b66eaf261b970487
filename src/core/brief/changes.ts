import { isTakenAsHeld } from '../model/dataset.ts';
import type { DisputedField } from '../model/difference.ts';
import type { ExtractedEvent } from '../model/extract.ts';

/** What is known of an event by now that was not known before. At least one of the changes is there. */
export interface BriefChange {
  readonly event: ExtractedEvent;
  /** Nobody had reported it. */
  readonly isNew: boolean;
  /** What became of a plan, or of what was said of it. */
  readonly became?: 'held' | 'called-off' | 'otherwise';
  /** The date that it was told with, EDTF. */
  readonly dateBefore?: string;
  /** Fields on which sources had not contradicted each other. */
  readonly newlyDisputed: readonly DisputedField[];
  /** Ids of the sources that had not told of it, each once. */
  readonly sources: readonly string[];
}

/** What changed in events between two known-on days, in the order of the later list. */
export function compareKnown(
  before: readonly ExtractedEvent[],
  now: readonly ExtractedEvent[],
): readonly BriefChange[] {
  const known = new Map(before.map((event) => [event.id, event]));
  return now.flatMap((event): BriefChange[] => {
    const old = known.get(event.id);
    const had = new Set(old?.claims.map(({ source }) => source));
    const sources = [...new Set(event.claims.map(({ source }) => source))].filter(
      (id) => !had.has(id),
    );
    if (old === undefined) return [{ event, isNew: true, newlyDisputed: [], sources }];
    const newlyDisputed = event.disputed.filter((field) => !old.disputed.includes(field));
    const isOther = old.status !== event.status;
    const isMoved = old.date !== event.date;
    if (!isOther && !isMoved && newlyDisputed.length === 0) return [];
    return [
      {
        ...{ event, isNew: false, newlyDisputed, sources },
        ...(isOther && { became: becameOf(event) }),
        ...(isMoved && { dateBefore: old.date }),
      },
    ];
  });
}

function becameOf({ status }: ExtractedEvent): NonNullable<BriefChange['became']> {
  if (isTakenAsHeld(status)) return 'held';
  return status === 'cancelled' || status === 'postponed' || status === 'denied'
    ? 'called-off'
    : 'otherwise';
}

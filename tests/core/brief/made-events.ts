import type { Claim, Participant } from '../../../src/core/model/dataset.ts';
import type { ExtractedEvent } from '../../../src/core/model/extract.ts';

/** An event of January 2021 as it is known, and whatever a test says of it. */
export function made(id: string, given: Partial<ExtractedEvent> = {}): ExtractedEvent {
  const participants: readonly Participant[] = [
    { actor: 'north', role: 'participant' },
    { actor: 'south', role: 'participant' },
  ];
  return {
    ...{ id, eventType: 'CONSULT', date: '2021-01', title: id, participants, topics: [] },
    ...{ status: 'occurred', claims: [], disputed: [], against: {}, laterClaims: 0 },
    ...given,
  };
}

export function claimOf(...sources: readonly string[]): readonly Claim[] {
  return sources.map((source) => ({ source }));
}

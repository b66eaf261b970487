import type { AnsweredEvent } from '../../src/engine/answer.ts';
import { parseEdtf } from '../../src/time/edtf.ts';

/** An event that fell on some date; whatever does not matter to the test is plain. */
export function answeredEvent(
  id: string,
  edtf: string,
  more: Partial<Omit<AnsweredEvent, 'id' | 'date'>> = {},
): AnsweredEvent {
  const date = parseEdtf(edtf);
  if (date === undefined) throw new Error(`not a date: ${edtf}`);
  return {
    id,
    eventType: 'CONSULT',
    quadClass: 'verbal-cooperation',
    tone: 0,
    status: 'occurred',
    date,
    title: id,
    participants: [],
    topics: [],
    sources: [],
    disputed: false,
    weight: 1,
    inSpan: true,
    ...more,
  };
}

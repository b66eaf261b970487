import { expect, it } from 'vitest';
import { eventDay } from '../../../../src/core/charts/drawing/event-day.ts';
import type { Status } from '../../../../src/core/model/dataset.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';

function dayOf(
  edtf: string,
  knownBefore: string | null = null,
  status: Status = 'occurred',
): string {
  const before = knownBefore === null ? null : Date.parse(knownBefore);
  return new Date(eventDay(answeredEvent('one', edtf, { status }), before))
    .toISOString()
    .slice(0, 10);
}

it('is the day of an event that has one, at whatever time of it', () => {
  expect(dayOf('2025-04-10')).toBe('2025-04-10');
  expect(dayOf('2025-04-10T23:30:00Z')).toBe('2025-04-10');
});

it('is the first of a period or of a set', () => {
  expect(dayOf('2025-02-12/2025-04-09')).toBe('2025-02-12');
  expect(dayOf('2025-02-12/..')).toBe('2025-02-12');
  expect(dayOf('{2025-03-11,2025-03-23}')).toBe('2025-03-11');
});

it('is the last of a period that nobody knows the beginning of', () => {
  expect(dayOf('../2025-04-09')).toBe('2025-04-09');
});

it('is the latest of an uncertain date', () => {
  expect(dayOf('[2025-04-08,2025-04-09]')).toBe('2025-04-09');
  expect(dayOf('[..2025-04-09]')).toBe('2025-04-09');
  expect(dayOf('[2025-04-09..]')).toBe('2025-04-09');
  expect(dayOf('2025-03')).toBe('2025-03-31');
});

it('lies before the report of what took place, not of what is still to come', () => {
  expect(dayOf('2025-04', '2025-04-10')).toBe('2025-04-09');
  expect(dayOf('2025-04', '2025-04-10', 'planned')).toBe('2025-04-30');
});

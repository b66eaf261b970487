import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { writeIcalendar } from '../../../../src/core/files/formats/icalendar.ts';
import { datasetWith, istanbul, takeAll, textOf } from './taken.ts';

interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly startDate: { toString(): string };
  readonly endDate: { toString(): string };
}
interface Calendar {
  parse(text: string): unknown;
  readonly Component: new (parsed: unknown) => { getAllSubcomponents(name: string): unknown[] };
  readonly Event: new (component: unknown) => CalendarEvent;
}

// Its own types do not pass our compiler.
const require = createRequire(import.meta.url);
const ICAL = require('ical.js') as Calendar;

const eventsIn = (text: string): CalendarEvent[] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

describe('a calendar', () => {
  it('is read by another reader, each event once', async () => {
    const events = eventsIn(await textOf(writeIcalendar, await takeAll(istanbul), 'ar'));
    expect(events).toHaveLength(istanbul.events.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const talks = events.find(({ uid }) => uid.startsWith('istanbul-talks-april@'));
    expect(talks?.summary).toContain('إسطنبول');
  });

  it.each([
    ['2025-04-10', '2025-04-10', '2025-04-11', 'Talks'],
    ['2025-04-10/2025-04-12', '2025-04-10', '2025-04-13', 'Talks'],
    ['2025-04', '2025-04-01', '2025-05-01', 'Talks (?)'],
    ['2025-04-10?', '2025-04-10', '2025-04-11', 'Talks (?)'],
    ['[2025-03-29..2025-04-06]', '2025-03-29', '2025-04-07', 'Talks (?)'],
    ['[..2025-04-09]', '2025-04-09', '2025-04-10', 'Talks (?)'],
    ['2025-04-10/..', '2025-04-10', '2025-04-11', 'Talks (?)'],
    ['2025-04-10T09:50:00Z', '2025-04-10T09:50:00Z', '2025-04-10T09:50:01Z', 'Talks'],
  ])('gives %s whole days and no false certainty', async (date, start, end, title) => {
    const [event] = eventsIn(await textOf(writeIcalendar, await takeAll(datasetWith([{ date }]))));
    expect(event?.startDate.toString()).toBe(start);
    expect(event?.endDate.toString()).toBe(end);
    expect(event?.summary).toBe(title);
    expect(event?.description).toContain(`EDTF: ${date}`);
  });

  it('leaves out what no calendar has a day for', async () => {
    const far = [{ date: '-0044-03-15' }, { date: 'Y12000' }, {}];
    expect(eventsIn(await textOf(writeIcalendar, await takeAll(datasetWith(far))))).toHaveLength(1);
  });

  it('keeps words whole that would break a line or a value', async () => {
    const title = `a;b,c\\d\nBEGIN:VEVENT ${'🇷🇺é'.repeat(40)}`;
    const text = await textOf(writeIcalendar, await takeAll(datasetWith([{ title }])));
    expect(eventsIn(text).map(({ summary }) => summary)).toEqual([title]);
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('says what is planned and what was called off', async () => {
    const events = [{ status: 'planned' as const }, { status: 'cancelled' as const }];
    const text = await textOf(writeIcalendar, await takeAll(datasetWith(events)));
    expect([...text.matchAll(/^STATUS:(.*)\r$/gm)].map(([, status]) => status)).toEqual([
      'TENTATIVE',
      'CANCELLED',
    ]);
  });
});

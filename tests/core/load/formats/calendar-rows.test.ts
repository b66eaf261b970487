import { describe, expect, it } from 'vitest';
import { rowsOf } from '../table/table-rows.ts';
import { load } from '../load-file.ts';

const ICS = [
  'BEGIN:VCALENDAR',
  ...['BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20240305', 'DTEND;VALUE=DATE:20240308'],
  ...['SUMMARY:State visit\\, the first', ' of three', 'LOCATION:Port City', 'CATEGORIES:Visits,Trade'],
  ...['STATUS:TENTATIVE', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'UID:2', 'DTSTART:20240310T101500Z', 'SUMMARY:Call', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'UID:3', 'DTSTART;VALUE=DATE:20240401', 'X-DEMARCHE-EDTF:2024-04~', 'END:VEVENT'],
  'END:VCALENDAR',
].join('\r\n'); // prettier-ignore

describe('a calendar', () => {
  it('has its entries as events, days to the last one, and our own dates as they were written', async () => {
    const loaded = await load(ICS);
    expect(loaded.kind === 'table' && rowsOf(loaded.table)).toMatchObject([
      { date: '2024-03-05/2024-03-07', title: 'State visit, the firstof three', topics: ['Visits', 'Trade'], status: 'planned' }, // prettier-ignore
      { date: '2024-03-10T10:15:00Z', title: 'Call' },
      { id: '3', date: '2024-04~' },
    ]);
  });

  it('tells how long an entry lasts, nothing of its alarm, and of a confirmed one not that it took place', async () => {
    const ics = [
      'BEGIN:VCALENDAR',
      ...['BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20250310', 'DURATION:P3D', 'SUMMARY:Round'],
      ...['STATUS:CONFIRMED', 'BEGIN:VALARM', 'DESCRIPTION:Reminder', 'END:VALARM', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:2', 'DTSTART:20250312T090000Z', 'DURATION:PT1H30M', 'SUMMARY:Call'],
      ...['STATUS:CONFIRMED', 'X-DEMARCHE-EDTF:2025-03-12', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:3', 'DTSTART:20250313T090000Z', 'DURATION:PT1H30M', 'END:VEVENT'],
      'END:VCALENDAR',
    ].join('\n');
    const loaded = await load(ics);
    const rows = loaded.kind === 'table' ? rowsOf(loaded.table) : [];
    expect(rows).toMatchObject([
      { id: '1', date: '2025-03-10/2025-03-12', status: 'unspecified' },
      { id: '2', date: '2025-03-12', status: 'occurred' },
      { id: '3', date: '2025-03-13T09:00:00Z/2025-03-13T10:30:00Z' },
    ]);
    expect(JSON.stringify(rows)).not.toContain('Reminder');
  });
});

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
});

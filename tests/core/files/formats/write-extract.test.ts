import { expect, it } from 'vitest';
import { writeExtract } from '../../../../src/core/files/formats/write-extract.ts';
import { localeOf } from '../../../fixtures/locales.ts';
import { datasetWith, istanbul, takeAll } from './taken.ts';

async function textOf(now: number): Promise<string> {
  const described = {
    extract: await takeAll(istanbul),
    lines: [],
    locale: await localeOf('en'),
    knownBefore: null,
  };
  const { chunks, format } = await writeExtract(described, 'ics', now);
  expect(format.name).toBe('ics');
  let text = '';
  for await (const chunk of chunks) text += typeof chunk === 'string' ? chunk : '';
  return text;
}

it('the same events of one day give the same file, whatever the hour', async () => {
  const morning = await textOf(Date.UTC(2026, 0, 2, 6));
  expect(morning).toContain('20260102T000000Z');
  expect(await textOf(Date.UTC(2026, 0, 2, 23))).toBe(morning);
  expect(await textOf(Date.UTC(2026, 0, 3))).not.toBe(morning);
});

it.each(['ics', 'timelinejs'] as const)(
  '%s counts the events that it has no place for',
  async (name) => {
    const dates = ['2025-04-10', '-0043-03-15', '..'];
    const described = {
      extract: await takeAll(datasetWith(dates.map((date, i) => ({ id: `e${i}`, date })))),
      lines: [],
      locale: await localeOf('en'),
      knownBefore: null,
    };
    const { chunks, leftOut } = await writeExtract(described, name, 0);
    for await (const chunk of chunks) expect(chunk).toBeDefined();
    expect(leftOut).toEqual({ events: 3, count: name === 'ics' ? 2 : 1 });
  },
);

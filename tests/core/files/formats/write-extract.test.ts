import { expect, it } from 'vitest';
import { writeExtract } from '../../../../src/core/files/formats/write-extract.ts';
import { localeOf } from '../../../fixtures/locales.ts';
import { istanbul, takeAll } from './taken.ts';

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

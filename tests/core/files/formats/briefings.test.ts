import { expect, it } from 'vitest';
import { MOST_TOLD, writeBriefingMarkdown } from '../../../../src/core/files/formats/briefings.ts';
import { datasetWith, takeAll, writingOf } from './taken.ts';

it('a briefing tells two thousand events, and counts those that it leaves out', async () => {
  const events = Array.from({ length: MOST_TOLD + 30 }, (_, i) => ({ title: `Talks ${i}` }));
  const data = await takeAll(datasetWith(events));
  const counted = { events: 0, leftOut: 0 };
  const onPage = (count: number, leftOut: number): void => {
    counted.events += count;
    counted.leftOut += leftOut;
  };
  const writing = { ...(await writingOf(data, 'en')), onPage };
  let text = '';
  for await (const chunk of writeBriefingMarkdown(data, writing)) text += String(chunk);
  expect(counted).toEqual({ events: MOST_TOLD + 30, leftOut: 30 });
  expect(text).toContain(`\n${MOST_TOLD}. **`);
  expect(text).not.toContain(`\n${MOST_TOLD + 1}. **`);
});

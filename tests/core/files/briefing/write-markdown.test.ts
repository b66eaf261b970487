import { expect, it } from 'vitest';
import { briefingMarkdown } from '../../../../src/core/files/briefing/write-markdown.ts';
import { briefingWith, EVENTS, PICTURE } from './small-briefing.ts';

it('a briefing in Markdown has a numbered list, footnotes, and no mark that was a word', async () => {
  const text = briefingMarkdown(await briefingWith(EVENTS, 'en', { ...PICTURE }));
  expect(text).toContain(
    '1. **10 April 2025 (5 hours 30 minutes)** – Talks \\[first\\] \\& more[^1]  \n   Who: Aland (host) and Bland  \n',
  );
  expect(text).toContain('\n2. **May 2025** – Visit (Planned)[^2]  \n');
  expect(text).toContain('\n[^1]: Wire, “Wire report”, page 3. <https://example.org/a?b=1&c=2>\n');
  expect(text).toMatch(/^# Small\n\n/);
});

import { describe, expect, it } from 'vitest';
import { relationsSummary, timelineSummary } from '../../../src/core/labels/chart-summary.ts';
import { answerTo, days, speakerIn } from '../../fixtures/istanbul.ts';

const span = days('2025-02-10', '2025-05-15');
const answer = await answerTo({ span });

describe('the summary of the timeline', () => {
  it('says how many events, in which period, whose and of what kinds', async () => {
    const said = timelineSummary(answer, span, await speakerIn('en'));
    expect(said).toMatch(/^37 events, 10 February – 15 May 2025\. United States: 36 events, /);
    const kinds = [
      ...said.matchAll(/(?:agreements|cooperation|objections|force|Statements): (\d+) events?/g),
    ];
    expect(kinds.length).toBeGreaterThan(2);
    const sum = kinds.reduce((total, [, count]) => total + Number(count), 0);
    expect(sum).toBe(answer.inSpan);
  });

  it('says no more than it knows where there is nothing', async () => {
    const none = await answerTo({ span, filter: { words: 'nothing like it' } });
    const said = timelineSummary(none, span, await speakerIn('en'));
    expect(said).toBe('0 events, 10 February – 15 May 2025.');
  });

  it.each(['ar', 'ru'] as const)('speaks %s, with all its names', async (lang) => {
    const labeller = await speakerIn(lang);
    const said = timelineSummary(answer, span, labeller);
    expect(said).toContain(labeller.actor('russia').text);
    expect(said).not.toMatch(/[{}]|\bevents\b/);
  });
});

describe('the summary of the relations', () => {
  it('names the three strongest pairs as the chart does', async () => {
    const said = relationsSummary(answer, await speakerIn('en'));
    expect(said).toMatch(/^Russia and United States: 22 events, mean tone [+−]?\d/);
    expect(said.match(/mean tone|, tone/g)).toHaveLength(3);
  });

  it('is empty where no two meet', async () => {
    expect(relationsSummary({ ...answer, dyads: [] }, await speakerIn('en'))).toBe('');
  });
});

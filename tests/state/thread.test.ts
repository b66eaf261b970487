import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { indexKnownEvents } from '../../src/state/known-events.ts';
import { threadOf } from '../../src/state/thread.ts';

const file = new URL('../../data/istanbul-2025.json', import.meta.url);
const events = indexKnownEvents(JSON.parse(readFileSync(file, 'utf8')) as Dataset);

describe('threadOf', () => {
  it('leads from the first round through the second to what became of the third', () => {
    const thread = threadOf('istanbul-talks-april', events, null);
    const rounds = ['istanbul-talks-february', 'istanbul-talks-april', 'third-round'];
    expect(thread.filter((id) => rounds.includes(id))).toEqual(rounds);
  });

  it('leaves out what else came of the same beginnings', () => {
    const thread = threadOf('third-round', events, null);
    expect(thread).toContain('istanbul-talks-february');
    expect(thread).not.toContain('bank-access-notes');
  });

  it('does not tell of what was not reported yet', () => {
    const ninth = Date.UTC(2025, 3, 10);
    expect(threadOf('istanbul-talks-april', events, ninth)).not.toContain('third-round');
    expect(threadOf('third-round', events, ninth)).toEqual([]);
  });

  it('is the event alone where nothing follows, and nothing where there is no event', () => {
    expect(threadOf('europe-fears-sidelining', events, null)).toContain('europe-fears-sidelining');
    expect(threadOf('nothing', events, null)).toEqual([]);
  });
});

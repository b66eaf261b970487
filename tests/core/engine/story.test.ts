import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/core/model/dataset.ts';
import { knownEventsOf } from '../../fixtures/known-events.ts';
import { storyOf } from '../../../src/core/engine/story.ts';

const file = new URL('../../../data/istanbul-2025.json', import.meta.url);
const events = knownEventsOf(JSON.parse(readFileSync(file, 'utf8')) as Dataset);

describe('storyOf', () => {
  it('leads from the first round through the second to what became of the third', () => {
    const thread = storyOf('istanbul-talks-april', events, null);
    const rounds = ['istanbul-talks-february', 'istanbul-talks-april', 'third-round'];
    expect(thread.filter((id) => rounds.includes(id))).toEqual(rounds);
  });

  it('leaves out what else came of the same beginnings', () => {
    const thread = storyOf('third-round', events, null);
    expect(thread).toContain('istanbul-talks-february');
    expect(thread).not.toContain('bank-access-notes');
  });

  it('does not tell of what was not reported yet', () => {
    const ninth = Date.UTC(2025, 3, 10);
    expect(storyOf('istanbul-talks-april', events, ninth)).not.toContain('third-round');
    expect(storyOf('third-round', events, ninth)).toEqual([]);
  });

  it('is the event alone where nothing follows, and nothing where there is no event', () => {
    expect(storyOf('europe-fears-sidelining', events, null)).toContain('europe-fears-sidelining');
    expect(storyOf('nothing', events, null)).toEqual([]);
  });
});

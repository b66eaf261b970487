import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../src/app/session/environment.ts';
import { ViewHistory } from '../../../src/app/explorer/view-history.svelte.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';

/** A browser that writes down what becomes of its address, and whose timers never run out. */
function browser(): Environment & { readonly writes: string[] } {
  const writes: string[] = [];
  return {
    writes,
    base: 'https://example.org/',
    languages: ['en'],
    query: () => '',
    setQuery: (_query, how) => void writes.push(how),
    after: () => () => undefined,
    painted: () => Promise.resolve(),
    keep: () => undefined,
    kept: () => undefined,
  };
}

describe('the trail of views', () => {
  it('leads back over what was gone through and writes every step', () => {
    const page = browser();
    const trail = new ViewHistory(page);
    trail.begin(DEFAULT_VIEW);
    trail.go({ ...DEFAULT_VIEW, lanes: 'topic' });
    expect([trail.canUndo, trail.view.lanes]).toEqual([true, 'topic']);
    trail.undo();
    expect([trail.canUndo, trail.canRedo, trail.view.lanes]).toEqual([false, true, 'actor']);
    expect(page.writes).toEqual(['push', 'push']);
  });

  it('is taken up again where it was left', () => {
    const trail = new ViewHistory(browser());
    trail.go({ ...DEFAULT_VIEW, lanes: 'topic' });
    const { history } = trail;
    trail.begin({ ...DEFAULT_VIEW, data: 'local' });
    expect(trail.canUndo).toBe(false);
    trail.restore(history);
    expect([trail.view.lanes, trail.canUndo]).toEqual(['topic', true]);
  });
});

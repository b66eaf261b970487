import { sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { openMemoryEngine } from '../../../src/core/engine/memory.ts';
import { ask, questionOf } from '../../../src/core/line/ask.ts';
import { limitsOf, visibleSpan } from '../../../src/core/line/limits.ts';
import { openView } from '../../../src/core/line/read-view.ts';
import { buildCatalogue } from '../../../src/core/labels/catalogue.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';
import type { View } from '../../../src/core/view/view.ts';
import { DAY_MS } from '../../../src/core/time/span.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';

const catalogue = buildCatalogue(SMALL);
const opening = buildCatalogue({ ...SMALL, opensOn: '2025-04-01/2025-04-30' });
const LIMITS = { start: Date.UTC(2022, 0, 1), end: Date.UTC(2026, 0, 1) };

describe('the visible span', () => {
  const span = { start: Date.UTC(2024, 0, 1), end: Date.UTC(2024, 1, 1) };

  it('is what the reader asks for, else what the dataset opens on, else everything', () => {
    expect(visibleSpan({ span }, opening, LIMITS)).toEqual(span);
    expect(visibleSpan({ span: null }, opening, LIMITS)).toEqual({
      start: Date.UTC(2025, 3, 1),
      end: Date.UTC(2025, 4, 1),
    });
    expect(visibleSpan({ span: null }, catalogue, LIMITS)).toEqual(LIMITS);
  });

  it('is the very span that was asked for, so that whoever draws it can tell that it stays', () => {
    expect(visibleSpan({ span }, opening, LIMITS)).toBe(span);
    expect(visibleSpan({ span: null }, opening, LIMITS)).toBe(opening.opensOn);
    expect(visibleSpan({ span: null }, catalogue, LIMITS)).toBe(LIMITS);
  });

  it('stays within the limits, and is all of them where nothing would be left', () => {
    const open = { start: -Infinity, end: span.end };
    expect(visibleSpan({ span: open }, catalogue, LIMITS)).toEqual({ ...LIMITS, end: span.end });
    const past = { start: Date.UTC(1900, 0, 1), end: Date.UTC(1901, 0, 1) };
    expect(visibleSpan({ span: past }, catalogue, LIMITS)).toEqual(LIMITS);
  });
});

describe('a question', () => {
  it('asks for no span where the whole period is seen', () => {
    expect(questionOf(DEFAULT_VIEW, catalogue, LIMITS, 5).span).toBeNull();
    expect(questionOf(DEFAULT_VIEW, opening, LIMITS, 5).span).not.toBeNull();
  });

  it('asks as of the known-on day, whose own day counts', () => {
    const view: View = { ...DEFAULT_VIEW, known: '2025-04-09' };
    expect(questionOf(view, catalogue, LIMITS, 5).knownBefore).toBe(Date.UTC(2025, 3, 10));
    const all: View = { ...DEFAULT_VIEW, known: 'all' };
    expect(questionOf(all, catalogue, LIMITS, 5).knownBefore).toBeNull();
  });
});

describe('the two answers', () => {
  const view: View = {
    ...DEFAULT_VIEW,
    filter: { ...DEFAULT_VIEW.filter, actors: ['tr'] },
  };
  const dataset = { header: { ...SMALL, events: [] }, engine: openMemoryEngine(SMALL) };

  it('are one to the view and one to the same day without filter and span', async () => {
    const { view: open } = await openView(dataset, view);
    expect((await ask(open)).inSpan).toBe(1);
    expect(open.baseline.inSpan).toBe(4);
    expect(open.baseline.events).toEqual([]);
  });

  it('share the limits: the strip of the first covers the period of the second', async () => {
    const { view: open } = await openView(dataset, view);
    const limits = limitsOf(open.baseline, catalogue);
    expect(limits.start).toBeLessThanOrEqual((open.baseline.extent?.start ?? 0) - DAY_MS);
    expect(sum(Object.values((await ask(open)).density.counts).flat())).toBeGreaterThan(0);
  });
});

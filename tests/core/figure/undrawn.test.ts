import { describe, expect, it } from 'vitest';
import { drawFigure, open, openView } from '../../../src/core/demarche.ts';
import { decodeAnnotation } from '../../../src/core/figure/annotations.ts';
import type { FigureOptions } from '../../../src/core/figure/options.ts';
import { undrawnWords } from '../../../src/core/figure/undrawn.ts';
import type { Undrawn } from '../../../src/core/figure/undrawn.ts';
import { loadLocale } from '../../../src/core/i18n/locale.ts';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';

const { dataset } = await open(ISTANBUL_TEXT);

/** What of pins and marks is not in the figure of a view. */
async function undrawnOf(
  query: string,
  marks: readonly string[],
  options: Partial<FigureOptions> = {},
): Promise<readonly Undrawn[]> {
  const { view } = await openView(dataset!, query);
  const annotations = marks.map((text) => decodeAnnotation(text)!);
  return (await drawFigure(view, { annotations, ...options })).undrawn;
}

async function shownIn(query: string): Promise<readonly string[]> {
  const { view } = await openView(dataset!, query);
  const { events } = await dataset!.engine.ask({
    ...{ filter: view.view.filter, span: view.span, knownBefore: view.knownBefore },
    ...{ density: [], eventLimit: 100, around: null, bins: null },
    dyads: { limit: 0, among: null },
  });
  return events.filter(({ inSpan }) => inSpan).map(({ id }) => id);
}

describe('what is pinned and marked', () => {
  it.each(['timeline', 'chronicle'] as const)(
    'stands in a %s, days, events and bands',
    async (form) => {
      const ids = await shownIn('lang=en');
      const notes = ids.map((id) => `note ${id} At the event`);
      const marks = ['span 2025-03 2025-04-02 A span', 'bracket 2025-02 2025-02-20 B', ...notes];
      expect(await undrawnOf('lang=en', [...marks, 'note 2025-05-14 Late'], { form })).toEqual([]);
      expect(await undrawnOf('lang=en', [], { form, pinned: ids.slice(0, 3) })).toEqual([]);
    },
  );

  it('is said where there is no such event, where it is hidden or lies elsewhere in time', async () => {
    const [id = ''] = await shownIn('lang=en');
    expect(
      await undrawnOf('lang=en', ['note nobody A', 'note 2031 B', 'span 1990 1991 C']),
    ).toEqual([
      { what: 'note nobody A', reason: 'unknown' },
      { what: 'note 2031 B', reason: 'outside' },
      { what: 'span 1990 1991 C', reason: 'outside' },
    ]);
    const none = 'lang=en&q=zzzz';
    expect(await undrawnOf(none, [`note ${id} A`], { pinned: ['nobody', id] })).toEqual([
      { what: 'nobody', reason: 'unknown' },
      { what: id, reason: 'hidden' },
      { what: `note ${id} A`, reason: 'hidden' },
    ]);
  });

  it('is said where only relations are drawn, in the words of every language', async () => {
    const [one] = await undrawnOf('lang=en', ['note 2025-03 A'], { part: 'relations' });
    expect(one?.reason).toBe('part');
    for (const lang of ['en', 'ar', 'ru'] as const) {
      const words = undrawnWords(one!, await loadLocale(lang));
      expect(words).toContain('note 2025-03 A');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import { figureWords, filtersOf } from '../../../src/core/figure/words.ts';
import type { FigureWords } from '../../../src/core/figure/words.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';
import { figureRequest, istanbulDataset, speakerIn } from '../../fixtures/istanbul.ts';

const wordsOf = async (...wish: Parameters<typeof figureRequest>): Promise<FigureWords> =>
  figureWords(await figureRequest(...wish));

describe('the words around the pictures of a figure', () => {
  it('are title, period and count, what is shown, sources, and the version', async () => {
    const { title, subtitle, caption } = await wordsOf({});
    expect(title).toBe('Russia and the United States in Istanbul, 2025');
    expect(subtitle).toMatch(/10 February – 15 May 2025 · 37 of \d+ events$/);
    expect(caption).toHaveLength(2);
    expect(caption[0]).toContain('9 April 2025');
    expect(caption[0]).toContain(istanbulDataset.version ?? 'a version');
  });

  it('name the dataset below where the figure has a title of its own', async () => {
    const { title, subtitle, caption } = await wordsOf({
      own: { title: 'Spring', subtitle: 'Two' },
    });
    expect([title, subtitle]).toEqual(['Spring', 'Two']);
    expect(caption[0]).toContain('Russia and the United States in Istanbul, 2025');
    expect((await wordsOf({})).caption[0]).not.toContain('Istanbul');
  });

  it('leave out sources and who made it where that is not wanted', async () => {
    const { caption } = await wordsOf({ blocks: { hasSources: false, hasCredit: false } });
    expect(caption).toHaveLength(1);
    expect(caption[0]).not.toContain('Démarche');
  });

  it('say which way time runs only where a reader may take it the other way', async () => {
    const first = async (lang: 'en' | 'ar', axis: 'ltr' | 'rtl', part?: 'relations') =>
      (await wordsOf({ view: { lang, axis }, ...(part && { part }) })).caption[0] ?? '';
    expect(await first('en', 'rtl')).not.toBe(await first('en', 'ltr'));
    expect(await first('ar', 'rtl')).not.toBe(await first('ar', 'ltr'));
    expect(await first('en', 'rtl', 'relations')).toBe(await first('en', 'ltr', 'relations'));
  });
});

describe('the filters in words', () => {
  it('join alternatives with or, and what all must hold with and', async () => {
    const labeller = await speakerIn('en');
    const filter = {
      ...NO_FILTER,
      actors: ['russia', 'united-states'],
      topics: ['direct-flights'],
    };
    const said = (allActors: boolean): string =>
      filtersOf({ ...DEFAULT_VIEW, filter: { ...filter, allActors } }, labeller);
    expect(said(false)).toMatch(/^actors: Russia or United States; topics: .+$/);
    expect(said(true)).toMatch(/^actors: Russia and United States; topics: .+$/);
  });

  it('are nothing without a filter', async () => {
    expect(filtersOf(DEFAULT_VIEW, await speakerIn('ru'))).toBe('');
  });
});

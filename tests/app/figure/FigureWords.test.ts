// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import FigureWords from '../../../src/app/figure/FigureWords.svelte';
import type { Figure } from '../../../src/core/figure/figure.ts';
import { defaultFigureOptions } from '../../../src/core/figure/options.ts';
import type { FigureOptions } from '../../../src/core/figure/options.ts';
import { loadLocale } from '../../../src/core/i18n/locale.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';

afterEach(cleanup);

const document = { title: 'Talks', description: '', lang: 'en', direction: 'ltr' } as const;
const page = { scene: { width: 1, height: 1, marks: [] }, document };
const TALKS: Figure = { ...page, pages: [page], subtitle: 'Two days', alt: 'A timeline' };

async function wordsOf(figure: Figure | undefined) {
  const locale = await loadLocale('en');
  const changes: Partial<FigureOptions>[] = [];
  const options = defaultFigureOptions(DEFAULT_VIEW);
  const onchange = (change: Partial<FigureOptions>): void => void changes.push(change);
  const { rerender } = render(FigureWords, { locale, options, figure, onchange });
  const title = screen.getByLabelText<HTMLInputElement>(locale.t('export.heading'));
  return { title, changes, draw: (next: Figure) => rerender({ figure: next }) };
}

describe('the words of a figure', () => {
  it('can be written once there are some', async () => {
    const { title, draw } = await wordsOf(undefined);
    expect(title.disabled).toBe(true);
    await draw(TALKS);
    expect(title).toMatchObject({ disabled: false, value: 'Talks' });
  });

  it('stay as they are while the reader is among them, whatever is drawn meanwhile', async () => {
    const { title, changes, draw } = await wordsOf(TALKS);
    await fireEvent.focus(title);
    await draw({ ...TALKS, document: { ...document, title: 'Talks in Istanbul' } });
    expect(title.value).toBe('Talks');
    await fireEvent.blur(title);
    expect(title.value).toBe('Talks in Istanbul');
    expect(changes).toEqual([]);
  });

  it('are kept when they are the reader’s own', async () => {
    const { title, changes } = await wordsOf(TALKS);
    await fireEvent.focus(title);
    await fireEvent.input(title, { target: { value: ' Meetings ' } });
    await fireEvent.change(title);
    expect(changes).toEqual([{ title: 'Meetings' }]);
  });
});

// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import KnownSlider from '../../../src/app/filters/KnownSlider.svelte';
import { buildKnownStops } from '../../../src/app/filters/known-stops.ts';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';
import { openExplorer } from '../../fixtures/page.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function sliderOf(query: string) {
  const { explorer, locale, labeller } = await openExplorer(ISTANBUL_TEXT, query);
  const stops = buildKnownStops(explorer.catalogue?.dataset.sources ?? []);
  render(KnownSlider, { explorer, stops, playing: false });
  const slider = screen.getByRole('slider', { name: locale.t('filter.known') });
  return { explorer, stops, slider, locale, labeller };
}

describe('the slider of what was known', () => {
  it('steps from one publication to the next and says the day', async () => {
    const { explorer, stops, slider, locale } = await sliderOf('lang=en&known=2025-04-09');
    const at = stops.findIndex(({ known }) => known === '2025-04-09');
    expect(slider).toHaveProperty('value', String(at));
    await fireEvent.click(screen.getByRole('button', { name: locale.t('known.next') }));
    expect(explorer.view.known).toBe(stops[at + 1]?.known);
    await fireEvent.click(screen.getByRole('button', { name: locale.t('known.previous') }));
    expect(explorer.view.known).toBe('2025-04-09');
    expect(slider.getAttribute('aria-valuetext')).toBe('9 April 2025');
  });

  it('plays as one step of undo, however slowly', async () => {
    vi.useFakeTimers();
    const { explorer, stops, locale } = await sliderOf('lang=en&known=2025-04-09');
    await fireEvent.click(screen.getByRole('button', { name: locale.t('known.play') }));
    const seen = new Set([explorer.view.known]);
    while (screen.queryByRole('button', { name: locale.t('known.pause') })) {
      await vi.advanceTimersByTimeAsync(1200);
      seen.add(explorer.view.known);
    }
    const at = stops.findIndex(({ known }) => known === '2025-04-09');
    expect([...seen]).toEqual(stops.slice(at + 1).map(({ known }) => known));
    explorer.undo();
    expect([explorer.view.known, explorer.canUndo]).toEqual(['2025-04-09', false]);
  });

  it('plays again from the first day, until the reader moves the day', async () => {
    vi.useFakeTimers();
    const { explorer, stops, slider, locale } = await sliderOf('lang=en&known=all');
    const play = screen.getByRole('button', { name: locale.t('known.play') });
    const days = stops.map(({ known }) => known);
    await fireEvent.click(play);
    expect(explorer.view.known).toBe(days[0]);
    await vi.advanceTimersByTimeAsync(1200);
    expect([explorer.view.known, play.textContent]).toEqual([
      days[1],
      expect.stringContaining(locale.t('known.pause')),
    ]);
    await fireEvent.input(slider, { target: { value: '2' } });
    expect(play.textContent).toContain(locale.t('known.play'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(explorer.view.known).toBe(days[2]);
  });

  it('stops playing at Pause, and once Undo has moved the day', async () => {
    vi.useFakeTimers();
    const { explorer, stops, locale } = await sliderOf('lang=en&known=all');
    const play = screen.getByRole('button', { name: locale.t('known.play') });
    await fireEvent.click(play);
    await fireEvent.click(play);
    await vi.advanceTimersByTimeAsync(5000);
    expect(explorer.view.known).toBe(stops[0]?.known);
    explorer.navigate({ known: 'all' });
    await fireEvent.click(play);
    explorer.undo();
    await vi.advanceTimersByTimeAsync(5000);
    expect(explorer.view.known).toBe('all');
    expect(play.textContent).toContain(locale.t('known.play'));
  });

  it('is one step of undo from press to release', async () => {
    const { explorer, slider } = await sliderOf('lang=en&known=2025-04-09');
    await fireEvent.pointerDown(slider);
    for (const value of ['3', '2', '1']) await fireEvent.input(slider, { target: { value } });
    await fireEvent.change(slider);
    await fireEvent.pointerDown(slider);
    await fireEvent.input(slider, { target: { value: '4' } });
    explorer.undo();
    explorer.undo();
    expect([explorer.view.known, explorer.canUndo]).toEqual(['2025-04-09', false]);
  });

  it('goes to where it is drawn, and no further than everything', async () => {
    const { explorer, stops, slider, locale } = await sliderOf('lang=ar');
    await fireEvent.input(slider, { target: { value: String(stops.length - 1) } });
    expect(explorer.view.known).toBe('all');
    expect(slider.getAttribute('aria-valuetext')).toBe(locale.t('filter.known.all'));
    const next = screen.getByRole('button', { name: locale.t('known.next') });
    expect(next.getAttribute('aria-disabled')).toBe('true');
    await fireEvent.click(next);
    expect(explorer.view.known).toBe('all');
  });
});

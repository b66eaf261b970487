// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import SearchField from '../../../src/app/filters/SearchField.svelte';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';
import { openExplorer } from '../../fixtures/page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('makes one step of what is typed until it is committed, however slowly', async () => {
  const { explorer } = await openExplorer(ISTANBUL_TEXT, 'lang=en');
  render(SearchField, { explorer });
  const field = screen.getByRole('searchbox');
  for (const value of ['t', 'ta', 'talks']) {
    await fireEvent.input(field, { target: { value } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(explorer.view.filter.words).toBe(value);
  }
  await fireEvent.change(field);
  await fireEvent.input(field, { target: { value: 'tariffs' } });
  await vi.advanceTimersByTimeAsync(150);
  explorer.undo();
  expect(explorer.view.filter.words).toBe('talks');
  explorer.undo();
  expect([explorer.view.filter.words, explorer.canUndo]).toEqual(['', false]);
});

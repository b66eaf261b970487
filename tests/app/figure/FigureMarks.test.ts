// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import FigureMarks from '../../../src/app/figure/FigureMarks.svelte';
import { defaultFigureOptions } from '../../../src/core/figure/options.ts';
import type { FigureOptions } from '../../../src/core/figure/options.ts';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';
import { openExplorer } from '../../fixtures/page.ts';

afterEach(cleanup);

async function marksOf(query: string, wish: Partial<FigureOptions> = {}) {
  const { explorer, locale } = await openExplorer(ISTANBUL_TEXT, query);
  const changes: Partial<FigureOptions>[] = [];
  const options = { ...defaultFigureOptions(explorer.view), ...wish };
  render(FigureMarks, {
    explorer,
    options,
    onchange: (change: Partial<FigureOptions>) => changes.push(change),
  });
  const openPart = async (name: string): Promise<void> => {
    const details = screen.getByText(name).closest('details')!;
    details.open = true;
    await fireEvent(details, new Event('toggle'));
  };
  return { changes, explorer, t: locale.t, openPart };
}

describe('what is chosen and marked on a figure', () => {
  it('keeps the names of events that are ticked, found by their words', async () => {
    const { changes, explorer, t, openPart } = await marksOf('lang=en');
    await openPart(t('export.pinned'));
    const search = await screen.findByRole('searchbox', { name: t('export.pinned.find') });
    await fireEvent.input(search, { target: { value: 'jeddah' } });
    await fireEvent.click(screen.getByRole('checkbox', { name: /Jeddah/ }));
    const [id] = changes.at(-1)?.pinned ?? [];
    expect(explorer.answer?.events.some((event) => event.id === id)).toBe(true);
  });

  it('adds a bracket by two dates and its words, and says what is wrong', async () => {
    const { changes, t, openPart } = await marksOf('lang=en');
    await openPart(t('export.marks'));
    const kind = await screen.findByLabelText(t('export.marks.kind'));
    await fireEvent.change(kind, { target: { value: 'bracket' } });
    await fireEvent.click(screen.getByRole('button', { name: t('export.marks.add') }));
    expect(changes).toEqual([]);
    await screen.findByText(t('export.marks.wrong'));
    const write = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    await write(t('export.marks.from'), '2025-02');
    await write(t('export.marks.to'), '2025-03-10');
    await write(t('export.marks.words'), 'Первые встречи');
    await fireEvent.click(screen.getByRole('button', { name: t('export.marks.add') }));
    expect(changes).toEqual([
      {
        annotations: [
          { kind: 'bracket', from: '2025-02', to: '2025-03-10', words: 'Первые встречи' },
        ],
      },
    ]);
  });

  it('takes a mark away', async () => {
    const note = { kind: 'note', from: '2025-04-10', to: '', words: 'انعطاف' } as const;
    const { changes, t, openPart } = await marksOf('lang=ar', { annotations: [note] });
    await openPart(t('export.marks'));
    const name = t('action.remove', { name: note.words });
    await fireEvent.click(await screen.findByRole('button', { name }));
    expect(changes).toEqual([{ annotations: [] }]);
  });

  it('asks for neither where only relations are drawn, and pins nothing in a chronicle', async () => {
    const { t } = await marksOf('lang=en', { part: 'relations' });
    expect(screen.queryByText(t('export.marks'))).toBeNull();
    cleanup();
    await marksOf('lang=en', { form: 'chronicle' });
    expect(screen.queryByText(t('export.pinned'))).toBeNull();
    screen.getByText(t('export.marks'));
  });
});

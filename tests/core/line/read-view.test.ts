import { describe, expect, it } from 'vitest';
import { openMemoryEngine } from '../../../src/core/engine/memory.ts';
import { buildOpenView } from '../../../src/core/line/open-view.ts';
import { openView } from '../../../src/core/line/read-view.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';

const dataset = { header: { ...SMALL, events: [] }, engine: openMemoryEngine(SMALL) };

describe('an open view', () => {
  it('keeps what the dataset has of what was asked for, and says what it has not', async () => {
    const { view, problems } = await openView(dataset, 'actors=tr,nobody&event=gone&lang=ru');
    expect(view.view).toMatchObject({ filter: { actors: ['tr'] }, event: null, lang: 'ru' });
    expect(problems.map(({ params }) => params)).toEqual([
      { parameter: 'actors', found: 'nobody' },
      { parameter: 'event', found: 'gone' },
    ]);
  });

  it('is in the language that is given where the address names none', async () => {
    expect((await openView(dataset, '', 'ar')).view.view.lang).toBe('ar');
    expect((await openView(dataset, 'lang=ru', 'ar')).view.view.lang).toBe('ru');
    expect((await openView(dataset, { theme: 'dark' }, 'ar')).view.view).toMatchObject({
      lang: 'ar',
      theme: 'dark',
    });
  });

  it('sees the whole period where no span is asked for, and only what was asked for else', async () => {
    const { view } = await openView(dataset);
    expect(view.span).toEqual(view.limits);
    const span = { start: Date.UTC(2025, 3, 1), end: Date.UTC(2025, 4, 1) };
    const { catalogue, baseline } = view;
    const seen = buildOpenView(dataset, catalogue, baseline, { ...view.view, span });
    expect(seen.span).toEqual(span);
    expect(seen.limits).toEqual(view.limits);
  });

  it('is as of the known-on day that it asks for', async () => {
    expect((await openView(dataset, 'known=2025-04-09')).view.knownBefore).toBe(
      Date.UTC(2025, 3, 10),
    );
    expect((await openView(dataset, 'known=all')).view.knownBefore).toBeNull();
  });
});

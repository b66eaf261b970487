// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import EvidenceFilters from '../../../src/app/filters/EvidenceFilters.svelte';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';
import { openExplorer } from '../../fixtures/page.ts';

afterEach(cleanup);

/** The same events where nobody looked which source repeats another. */
const UNTRACED_TEXT = JSON.stringify(JSON.parse(ISTANBUL_TEXT), (key, value: unknown) =>
  key === 'repeats' ? undefined : value,
);

describe.each(['en', 'ar', 'ru'])('the choice of so many sources at least, in %s', (lang) => {
  it.each([
    ['filter.least-sources', ISTANBUL_TEXT],
    ['filter.least-sources-most', UNTRACED_TEXT],
  ] as const)('is called %s by whether copies were traced', async (label, text) => {
    const { explorer, locale } = await openExplorer(text, `lang=${lang}`);
    render(EvidenceFilters, { explorer });
    await fireEvent.change(screen.getByLabelText(locale.t(label)), { target: { value: '3' } });
    expect(explorer.view.filter.leastSources).toBe(3);
  });
});

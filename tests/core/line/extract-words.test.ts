import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import { loadLocale } from '../../../src/core/i18n/locale.ts';
import { buildCatalogue } from '../../../src/core/labels/catalogue.ts';
import { buildLabeller } from '../../../src/core/labels/labeller.ts';
import { describeExtract } from '../../../src/core/line/extract-words.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';

const view = { ...DEFAULT_VIEW, filter: { ...NO_FILTER, actors: ['tr'] } };
const query = {
  filter: view.filter,
  span: { start: Date.UTC(2025, 3, 1), end: Date.UTC(2025, 4, 1) },
  knownBefore: Date.UTC(2025, 3, 10),
};
const header = { ...SMALL, events: [], licence: 'CC0-1.0', version: '2' };

describe('what a file says of its data', () => {
  it('is which events, of what period, as known when, how many, under which licence, of which version', async () => {
    const labeller = buildLabeller(buildCatalogue(header), await loadLocale('en'));
    const lines = describeExtract('filtered', view, query, 7, labeller);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^Shown: actors: /);
    expect(lines[1]).toContain('1–30 April 2025');
    expect(lines[2]).toContain('9 April 2025');
    expect(lines[3]).toContain('7');
    expect(lines.slice(4)).toEqual(['Licence: CC0-1.0', 'Version: 2']);
  });

  it('names no filter where all is taken, and nothing that is not known', async () => {
    const labeller = buildLabeller(buildCatalogue(SMALL), await loadLocale('en'));
    const everything = { filter: NO_FILTER, span: null, knownBefore: null };
    const lines = describeExtract('all', view, everything, null, labeller);
    expect(lines.join('\n')).not.toContain('Shown: actors');
    expect(lines).toHaveLength(2);
  });
});

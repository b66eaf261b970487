import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../../src/core/engine/contract/question.ts';
import { openMemoryEngine } from '../../../../src/core/engine/memory.ts';
import type { Dataset } from '../../../../src/core/model/dataset.ts';
import { EVENT_TYPES } from '../../../../src/core/model/event-type.ts';
import { svgFile } from '../../../../src/core/files/svg-file.ts';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { ask } from '../../../../src/core/line/ask.ts';
import { limitsOf } from '../../../../src/core/line/limits.ts';
import { openView } from '../../../../src/core/line/read-view.ts';
import { buildCatalogue } from '../../../../src/core/labels/catalogue.ts';
import { figureOf } from '../../../../src/core/figure/figure.ts';
import { sheetOf } from '../../../../src/core/figure/size.ts';
import { buildLabeller } from '../../../../src/core/labels/labeller.ts';
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts';
import { allElements, readXml } from '../../paint/read-xml.ts';
import { expectScene } from '../../../scene-file.ts';

const NAMES = [
  { en: 'Aland', ar: 'ألاند', ru: 'Аланд' },
  { en: 'Borduria', ar: 'بوردوريا', ru: 'Бордурия' },
  { en: 'Syldavia', ar: 'سيلدافيا', ru: 'Сильдавия' },
];

const TYPES = EVENT_TYPES.filter((type) => type !== 'UNSPECIFIED');

/** Two events a day for a year, more of them in spring. */
const dense: Dataset = {
  format: 'demarche/1',
  id: 'dense',
  title: { en: 'A crowded year', ar: 'سنة مزدحمة', ru: 'Насыщенный год' },
  languages: ['en', 'ar', 'ru'],
  sources: [],
  actors: NAMES.map((name, index) => ({ id: `s${String(index)}`, kind: 'state', name })),
  topics: [],
  events: Array.from({ length: 730 }, (_, index) => {
    const day = index % 3 === 0 ? 60 + (index % 61) : index % 365;
    return {
      id: `e${String(index)}`,
      eventType: TYPES[(index * 7) % TYPES.length] ?? 'STATEMENT',
      date: new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10),
      title: `Event ${String(index)}`,
      participants: [
        { actor: `s${String(index % 2)}`, role: 'initiator' },
        ...(index % 5 === 0 ? [{ actor: 's2', role: 'recipient' } as const] : []),
      ],
      topics: [],
      status: 'occurred',
      claims: [],
    };
  }),
};

async function figure(lang: 'en' | 'ar', theme: 'light' | 'dark', axis: 'ltr' | 'rtl') {
  const catalogue = buildCatalogue(dense);
  const view = { ...DEFAULT_VIEW, lang, axis, filter: NO_FILTER };
  const dataset = { header: { ...dense, events: [] }, engine: openMemoryEngine(dense) };
  const { view: open } = await openView(dataset, view);
  const { baseline } = open;
  const answer = await ask(open);
  const labeller = buildLabeller(catalogue, await loadLocale(lang));
  const made = figureOf({
    answer,
    counts: answer.bins,
    movement: null,
    baseline,
    labeller,
    view,
    span: limitsOf(baseline, catalogue),
    knownBefore: null,
    palette: paletteOf(theme),
    form: 'timeline',
    part: 'timeline',
    sheet: sheetOf('free', 900),
    pages: 'several',
    pinned: [],
    annotations: [],
    blocks: { hasTitle: true, hasLegend: true, hasSources: true, hasCredit: true },
    own: { title: '', subtitle: '', alt: '' },
  });
  return { answer, svg: svgFile(made.scene, made.document, 'counts').text };
}

describe('a figure of counts', () => {
  it.each([
    ['en', 'light', 'ltr'],
    ['ar', 'dark', 'rtl'],
  ] as const)('is drawn as expected in %s, %s, %s', async (lang, theme, axis) => {
    const { svg } = await figure(lang, theme, axis);
    expectScene(svg, `figure-counts-${lang}`);
  });

  it('has a group for every lane, a few paths in it, and no event', async () => {
    const { answer, svg } = await figure('en', 'light', 'ltr');
    expect(answer.bins).not.toBeNull();
    const elements = allElements(readXml(svg));
    const lanes = elements.filter((one) => one.attributes['data-lane'] !== undefined);
    expect(lanes.map((one) => one.attributes['data-lane'])).toEqual(['s0', 's1', 's2']);
    for (const lane of lanes) expect(allElements(lane).length).toBeLessThanOrEqual(1 + 7);
    expect(svg).not.toContain('data-event');
  });
});

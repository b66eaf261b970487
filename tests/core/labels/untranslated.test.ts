import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../../src/core/i18n/locale.ts';
import { buildCatalogue } from '../../../src/core/labels/catalogue.ts';
import { buildLabeller } from '../../../src/core/labels/labeller.ts';
import { countUntranslated } from '../../../src/core/labels/untranslated.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';
import { answered } from '../../fixtures/boxes.ts';
import { answerTo, speakerIn } from '../../fixtures/istanbul.ts';

const DATASET = {
  ...SMALL,
  languages: ['en'],
  title: 'Two states',
  description: { en: 'What happened', ru: 'Что произошло' },
  actors: [
    { id: 'a', kind: 'state', name: { en: 'Northland', ru: 'Северия' } },
    { id: 'b', kind: 'state', name: 'Southland' },
  ],
  topics: [{ id: 't', name: { ru: 'Рыба' } }],
} as const;

describe('texts in another language than the reader’s', () => {
  it('are counted once each, of events only those in the span', async () => {
    const labeller = buildLabeller(buildCatalogue(DATASET), await loadLocale('ru'));
    const events = [
      answered({ title: 'Talks' }),
      answered({ title: { ru: 'Встреча' } }),
      answered({ title: 'Later', inSpan: false }),
    ];
    // The title, Southland and Talks.
    expect(countUntranslated(labeller, events)).toBe(3);
  });

  it('are none where nobody said in which language they are', async () => {
    const table = { ...DATASET, languages: ['und'], topics: [] };
    const labeller = buildLabeller(buildCatalogue(table), await loadLocale('en'));
    expect(countUntranslated(labeller, [answered({ title: 'Talks' })])).toBe(0);
  });

  it.each(['en', 'ar', 'ru'] as const)('are none of the first dataset in %s', async (lang) => {
    expect(countUntranslated(await speakerIn(lang), (await answerTo()).events)).toBe(0);
  });
});

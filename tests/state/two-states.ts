import { buildLocale } from '../../src/i18n/locale.ts';
import { grammar } from '../../src/i18n/dates-en.ts';
import { en } from '../../src/i18n/en.ts';
import { lateEn } from '../../src/i18n/late/en.ts';
import { checkDataset } from '../../src/load/load.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { buildCatalogue } from '../../src/state/catalogue.ts';
import { buildSpeaker } from '../../src/state/speaker.ts';
import type { Speaker } from '../../src/state/speaker.ts';
import json from '../fixtures/two-states.json' with { type: 'json' };

const { dataset } = checkDataset(json);
if (!dataset) throw new Error('the fixture does not load');

/** The dataset of two states that the fixture describes. */
export const twoStates: Dataset = dataset;

/** Its words in English. */
export function speakEnglish(of: Dataset = twoStates): Speaker {
  return buildSpeaker(
    buildCatalogue(of),
    buildLocale({ lang: 'en', digits: 'latn', calendar: 'gregory' }, en, grammar, { late: lateEn }),
  );
}

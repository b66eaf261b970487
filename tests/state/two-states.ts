import { loadLocale } from '../../src/i18n/locale.ts';
import { checkDataset } from '../../src/load/load.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { buildCatalogue } from '../../src/state/catalogue.ts';
import { buildSpeaker } from '../../src/state/speaker.ts';
import type { Speaker } from '../../src/state/speaker.ts';
import json from '../fixtures/two-states.json' with { type: 'json' };

const { dataset } = checkDataset(json);
if (!dataset) throw new Error('the fixture does not load');

const english = await loadLocale('en');

/** The dataset of two states that the fixture describes. */
export const twoStates: Dataset = dataset;

/** Its words in English. */
export function speakEnglish(of: Dataset = twoStates): Speaker {
  return buildSpeaker(buildCatalogue(of), english);
}

import { expect, it } from 'vitest';
import { toneOriginKey } from '../../../src/core/labels/tone-words.ts';
import { localeOf } from '../../fixtures/locales.ts';

it('says of each tone where it comes from', async () => {
  const { t } = await localeOf('en');
  const words = (['type', 'event', 'goldstein'] as const).map((one) => t(toneOriginKey(one)));
  expect(words).toEqual([
    'Score of the type and mode (PLOVER)',
    'Given with the event',
    'Goldstein score of the data',
  ]);
});

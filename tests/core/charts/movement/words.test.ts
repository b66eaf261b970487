import { expect, it } from 'vitest';
import { movementWords } from '../../../../src/core/charts/movement/words.ts';
import { speakerIn } from '../../../fixtures/istanbul.ts';
import { countsOf } from './movement-request.ts';

const movement = await countsOf({ period: 'month' });

it('says one number where all is certain, else both', async () => {
  const words = movementWords(movement, 'month', await speakerIn('en'));
  expect(words.range(3, 3)).toBe('3');
  expect(words.range(3, 5)).toBe('3–5');
  expect(words.heading).toBe('Events by month');
});

it('names a pair, an actor and nobody', async () => {
  const words = movementWords(movement, 'month', await speakerIn('ru'));
  expect(words.subject(['russia', 'united-states'])).toBe('Россия – США');
  expect(words.subject(['turkiye'])).toBe('Турция');
  expect(words.subject([])).toBeNull();
});

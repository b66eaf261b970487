import { expect, it } from 'vitest';
import { stepAlongPeriods } from '../../../src/app/movement/movement-keys.ts';

it('goes to the period beside it, whichever way time runs, and to both ends, but not beyond', () => {
  expect(stepAlongPeriods('ArrowRight', 1, 5, 'ltr')).toBe(2);
  expect(stepAlongPeriods('ArrowRight', 1, 5, 'rtl')).toBe(0);
  expect(stepAlongPeriods('ArrowLeft', 4, 5, 'rtl')).toBe(4);
  expect(stepAlongPeriods('ArrowLeft', 0, 5, 'ltr')).toBe(0);
  expect(stepAlongPeriods('End', 1, 5, 'ltr')).toBe(4);
  expect(stepAlongPeriods('Home', 3, 5, 'ltr')).toBe(0);
});

it('means nothing by other keys, and leads nowhere without periods', () => {
  expect(stepAlongPeriods('a', 1, 5, 'ltr')).toBeUndefined();
  expect(stepAlongPeriods('End', -1, 0, 'ltr')).toBeUndefined();
});

import { expect, it } from 'vitest';
import { now } from '../../src/cli/now.ts';

it('what is written is of the instant that the environment names, else of now', () => {
  expect(now({ env: { SOURCE_DATE_EPOCH: '1750000000' } })).toBe(1_750_000_000_000);
  const before = Date.now();
  for (const SOURCE_DATE_EPOCH of [undefined, '', 'yesterday']) {
    expect(now({ env: { SOURCE_DATE_EPOCH } })).toBeGreaterThanOrEqual(before);
  }
});

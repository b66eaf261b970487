import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/core/labels/catalogue.ts';
import { skylineSpan } from '../../../src/core/line/limits.ts';
import { days, istanbul } from '../../fixtures/istanbul.ts';

const LIMITS = days('2014-01-01', '2025-12-31');
const opensOn = days('2025-02-10', '2025-05-15');
const catalogue: Catalogue = { ...istanbul, opensOn };

describe('what the skyline covers', () => {
  it('is what the dataset opens on while no more than that is seen', () => {
    expect(skylineSpan(opensOn, catalogue, LIMITS)).toEqual(opensOn);
    expect(skylineSpan(days('2025-03-01', '2025-03-31'), catalogue, LIMITS)).toEqual(opensOn);
  });

  it('is the whole period once more is seen, or where the dataset opens on all of it', () => {
    expect(skylineSpan(days('2025-01-01', '2025-03-31'), catalogue, LIMITS)).toEqual(LIMITS);
    const whole = { ...istanbul, opensOn: null };
    expect(skylineSpan(days('2025-03-01', '2025-03-31'), whole, LIMITS)).toEqual(LIMITS);
  });
});

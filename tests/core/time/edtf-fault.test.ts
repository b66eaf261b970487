import { describe, expect, it } from 'vitest';
import { findEdtfFault } from '../../../src/core/time/edtf-fault.ts';

describe('findEdtfFault', () => {
  it.each([
    ['2025-02-30', 'no-such-day'],
    ['2025-04-31?', 'no-such-day'],
    ['2025-02-29T10:00:00Z', 'no-such-day'],
    ['2025-03-01/2025-02-30', 'no-such-day'],
    ['2025-13', 'no-such-month'],
    ['[2025-13-01,2025]', 'no-such-month'],
    ['2025-04-10/2025-04-09', 'reversed'],
    ['[2025-04-06..2025-03-29]', 'reversed'],
    ['199u', 'old'],
    ['2025-uu-uu', 'old'],
    ['unknown/2025', 'old'],
    ['2025/open', 'old'],
    ['y170000', 'old'],
    ['2025-04-10?~', 'old'],
    ['(2025-04)~', 'old'],
    ['/', 'dateless'],
    ['../..', 'dateless'],
    ['/..', 'dateless'],
    ['Y17E7', 'far'],
    ['Y-170000002', 'far'],
    ['Y171010000S3', 'far'],
  ])('says what is wrong with %s', (text, fault) => {
    expect(findEdtfFault(text)).toBe(fault);
  });

  it.each([
    'April 2025',
    'usual',
    'Y2025',
    '2025-04-10T25:00:00Z',
    '2025..2026',
    '..2025',
    '[..]',
    '',
  ])('does not guess what is wrong with %j', (text) => {
    expect(findEdtfFault(text)).toBeUndefined();
  });

  it.each(['2025-04-10', 'Y-170000', '2025/..', '199X', '[2025,2026]'])(
    'has nothing against %s',
    (text) => {
      expect(findEdtfFault(text)).toBeUndefined();
    },
  );
});

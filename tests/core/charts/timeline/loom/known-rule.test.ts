import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../../../../src/core/charts/timeline/loom/known-rule.ts';
import { answered } from '../../../../fixtures/boxes.ts';

const DAY = 86_400_000;
const before = Date.parse('2025-04-10');
const known = { before, words: 'as known on 9 April' };
const span = { start: Date.parse('2025-03-01'), end: Date.parse('2025-05-01') };
const point = (edtf: string, status: 'occurred' | 'planned' = 'occurred') => {
  const event = answered({ edtf, status });
  return { event, ms: event.at };
};

describe('the known-on rule', () => {
  it('stands between what had taken place by its day and what was only expected', () => {
    const points = [point('2025-04-09'), point('2025-04-09', 'planned'), point('2025-04-12')];
    expect(ruleOf(points, span, { known })).toEqual({ ms: before - DAY / 2, before: 1 });
    expect(ruleOf([point('2025-04-02')], span, { known })?.before).toBe(1);
  });

  it('is not there where nothing is said to be known, or its day is out of sight', () => {
    expect(ruleOf([], span, { known: null })).toBeNull();
    expect(ruleOf([], { ...span, end: before - DAY }, { known })).toBeNull();
  });
});

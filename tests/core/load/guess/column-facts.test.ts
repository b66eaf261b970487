import { describe, expect, it } from 'vitest';
import { factsIn } from './facts-in.ts';

describe('a column', () => {
  it('is known by what it holds', () => {
    expect(factsIn('MonthYear', '202204', '202205')).toMatchObject({ form: 'months', dates: 1 });
    expect(factsIn('d', '1735-04-01T00:00:00Z').form).toBe('midnights');
    expect(factsIn('d', '1735-01-01T00:00:00Z', '1736-01-01T00:00:00Z', '1737-01-01T00:00:00Z').form).toBe('new-years'); // prettier-ignore
    expect(factsIn('d', '15 رمضان 1445', '1445-09-16').calendar).toBe('hijri');
    expect(factsIn('x', '365', '2').countries).toBe(1);
  });
});

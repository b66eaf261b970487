import { describe, expect, it } from 'vitest';
import { separatorOf } from '../../../../src/core/load/guess/separators.ts';
import { factsIn } from './facts-in.ts';

describe('what stands between names', () => {
  it('is told by the cells of their column', () => {
    expect(separatorOf(factsIn('p', 'fr', 'de', 'fr;lb;sa'))).toBe(';');
    expect(separatorOf(factsIn('p', 'Northland\nSouthland'))).toBe('\n');
    expect(separatorOf(factsIn('p', 'RUS-USA', 'FRA-DEU'))).toBe('-');
    expect(separatorOf(factsIn('p', 'Moldova, Republic of'))).toBe('');
    expect(separatorOf(factsIn('u', 'https://a.example/b,c'))).toBe('');
  });
});

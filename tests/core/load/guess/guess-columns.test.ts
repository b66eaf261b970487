import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../../src/core/load/guess/guess-columns.ts';
import { factsIn } from './facts-in.ts';

describe('a guess', () => {
  it('keeps what is said already', () => {
    const columns = [factsIn('Date', '2024-01-02'), factsIn('Other', '2023-01-02')];
    expect(guessColumns(columns, new Map([[1, 'start']])).columns).toEqual([null, 'start']);
  });
});

import { describe, expect, it } from 'vitest';
import { findTexts } from '../../../../src/core/load/guess/text-columns.ts';
import { factsIn } from './facts-in.ts';

describe('columns of texts', () => {
  it('are found by name and cells', () => {
    expect(findTexts([factsIn('event', 'Talks open')], new Map())).toEqual(new Map([[0, 'title']]));
  });
});

import { describe, expect, it } from 'vitest';
import { findActors } from '../../../../src/core/load/guess/actor-columns.ts';
import { factsIn } from './facts-in.ts';

describe('columns of actors', () => {
  it('are found in pairs, and a country beside them is the place', () => {
    expect(findActors([factsIn('side_a', 'Guard'), factsIn('side_b', 'Front'), factsIn('country', 'Chad')], new Map())).toEqual(new Map([[0, 'actors'], [1, 'actors'], [2, 'place']])); // prettier-ignore
  });
});

import { describe, expect, it } from 'vitest';
import type { Problem, ProblemCode } from '../../../src/core/model/problem.ts';
import { countProblems, groupProblems } from '../../../src/app/open/problem-groups.ts';

const problem = (
  code: ProblemCode,
  params: Problem['params'] = {},
  severity: Problem['severity'] = 'error',
): Problem => ({ code, severity, path: [], params });

const many = [
  problem('row.url', { row: 1 }, 'warning'),
  problem('row.date', { row: 2 }),
  problem('row.type', { row: 3 }),
  problem('row.date', { row: 4 }),
  problem('row.more', { count: 900, reason: 'row.date' }),
];

describe('problems in groups', () => {
  it('stand by their kind, errors first, in the order in which they came', () => {
    expect(groupProblems(many).map(({ code }) => code)).toEqual([
      'row.date',
      'row.type',
      'row.url',
    ]);
    expect(groupProblems(many)[0]?.told.map(({ params }) => params['row'])).toEqual([2, 4]);
  });

  it('are counted with those that are not told one by one', () => {
    expect(groupProblems(many).map(({ total }) => total)).toEqual([902, 1, 1]);
    expect(countProblems(many)).toBe(904);
    expect(countProblems([])).toBe(0);
  });
});

import type { Problem, ProblemCode } from '../../core/model/problem.ts';

/** Problems of one kind. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  /** Those that are told one by one; never empty. */
  readonly told: readonly Problem[];
  /** All there are, told or not. */
  readonly total: number;
}

/** Problems by kind: errors before warnings, else in the order in which each kind first comes. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const told = new Map<ProblemCode, Problem[]>();
  const untold = new Map<string | number, number>();
  for (const problem of problems) {
    const { code, params } = problem;
    if (code === 'row.more') {
      untold.set(params['reason'] ?? '', Number(params['count']));
      continue;
    }
    const same = told.get(code);
    if (same) same.push(problem);
    else told.set(code, [problem]);
  }
  const groups = [...told].map(([code, own]) => ({
    code,
    told: own,
    total: own.length + (untold.get(code) ?? 0),
  }));
  const isError = ({ told: own }: ProblemGroup): boolean =>
    own.some(({ severity }) => severity === 'error');
  return [...groups.filter(isError), ...groups.filter((group) => !isError(group))];
}

/** How many problems there are, those that are not told one by one among them. */
export function countProblems(problems: readonly Problem[]): number {
  return groupProblems(problems).reduce((sum, { total }) => sum + total, 0);
}

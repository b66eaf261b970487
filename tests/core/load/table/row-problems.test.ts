import { describe, expect, it } from 'vitest';
import { MOST_OF_A_KIND, RowProblems } from '../../../../src/core/load/table/row-problems.ts';
import type { RowCode } from '../../../../src/core/load/table/row-problems.ts';
import { PROBLEM_CODES } from '../../../../src/core/model/problem.ts';
import { formatProblem, formatProblemPlace } from '../../../../src/core/i18n/problem-words.ts';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';

describe('what is wrong with rows', () => {
  it('is told with the place and a value of bounded length', () => {
    const problems = new RowProblems();
    problems.add('row.date', 7, 9, 'start', { found: 'x'.repeat(1000) });
    problems.add('row.cells', 8, 0, null, { found: 2, expected: 3 });
    const [date, cells] = problems.list();
    expect(date).toMatchObject({ severity: 'error', path: [6, 'start'], line: 9 });
    expect(date?.params).toEqual({ row: 7, column: 'start', found: `${'x'.repeat(59)}…` });
    expect(cells).toEqual({
      code: 'row.cells',
      severity: 'error',
      path: [7],
      params: { row: 8, found: 2, expected: 3 },
    });
  });

  it('is counted beyond a hundred of a kind', () => {
    const problems = new RowProblems();
    for (let row = 1; row <= MOST_OF_A_KIND; row += 1) problems.add('row.id', row, row, 'id', {});
    for (let row = 1; row <= 12_445; row += 1) problems.add('row.url', row, row, 'url', {});
    const list = problems.list();
    expect(list).toHaveLength(2 * MOST_OF_A_KIND + 1);
    expect(list.at(-1)).toEqual({
      code: 'row.more',
      severity: 'warning',
      path: [],
      params: { count: 12_345, reason: 'row.url' },
    });
  });

  it.each(['en', 'ar', 'ru'] as const)('has words in %s, for the rest too', async (lang) => {
    const locale = await loadLocale(lang);
    const codes = PROBLEM_CODES.filter((code): code is RowCode =>
      /^row\.(?!cell$|more$)/.test(code),
    );
    for (const code of codes) {
      const problems = new RowProblems();
      for (let row = 1; row <= 112; row += 1) problems.add(code, row, row, 'end', { found: 'x' });
      const more = problems.list().at(-1)!;
      expect(formatProblem(more, locale)).toContain('12');
      expect(formatProblem(more, locale)).not.toContain('row.');
    }
  });

  it('stands on a line, if the file has any', async () => {
    const locale = await loadLocale('en');
    const problems = new RowProblems();
    problems.add('row.tone', 1, 2, 'tone', { found: '11' });
    problems.add('row.tone', 1, 0, 'tone', { found: '11' });
    const [first, second] = problems.list();
    expect(formatProblemPlace(first!, locale)).toBe('line 2');
    expect(formatProblemPlace(second!, locale)).toBe('');
    expect(formatProblem(first!, locale)).toBe(
      'Row 1, column tone: “11” is not a number from −10 to 10; the row was left out. Correct it, or leave the cell empty.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { formatJsonReport, formatReport } from '../../src/cli/report.ts';
import { loadLocale } from '../../src/core/i18n/locale.ts';
import type { Problem } from '../../src/core/model/problem.ts';

const locale = await loadLocale('en');
const problem = (found: string): Problem => ({
  code: 'url.invalid',
  severity: 'error',
  path: ['sources', 0, 'url'],
  params: { found },
});

describe('a report', () => {
  it('has one line a problem, whatever the data holds', () => {
    const escape = '\u001b[2J';
    const report = formatReport(
      [{ file: 'a\nb.json', problems: [problem(`x\r\ny${escape}\u009b`)] }],
      locale,
    );
    expect(report.split('\n')).toHaveLength(3);
    expect(report).toMatch(/^a b\.json:1:1 error url\.invalid “x y \[2J ” is not/);
    expect(report.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('keeps what the data holds in JSON, with a line and column for every problem', () => {
    const report = formatJsonReport([{ file: 'a.json', problems: [problem('x\ny')] }], locale);
    expect(JSON.parse(report)).toMatchObject({
      files: [{ problems: [{ params: { found: 'x\ny' }, line: 1, column: 1 }] }],
      errors: 1,
      warnings: 0,
    });
  });
});

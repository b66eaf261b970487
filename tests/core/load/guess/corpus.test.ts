import { describe, expect, it } from 'vitest';
import { ColumnGuesser } from '../../../../src/core/load/guess/column-guesser.ts';
import { readLayouts, type Layout } from './layouts.ts';

const DATES = ['start', 'end', 'year', 'month', 'day', 'endYear', 'endMonth', 'endDay'];

function guessed({ header, rows }: Layout): readonly (string | null)[] {
  const guesser = new ColumnGuesser();
  if (header.length > 0) guesser.add(header, 1, false);
  rows.forEach((cells, i) => {
    guesser.add(cells, i + 2, false);
  });
  return guesser.guess.columns;
}

interface Verdict {
  readonly layout: string;
  readonly column: string;
  readonly expected: string | null;
  readonly found: string | null;
}

const layouts = readLayouts();
const verdicts = layouts.flatMap((layout): Verdict[] => {
  const found = guessed(layout);
  return layout.meanings.map((expected, at) => {
    const column = layout.header[at] ?? String(at + 1);
    return { layout: layout.name, column, expected, found: found[at] ?? null };
  });
});

function measure(
  isCounted: (meaning: string) => boolean,
): readonly [precision: number, recall: number] {
  const given = verdicts.filter(({ found }) => found !== null && isCounted(found));
  const meant = verdicts.filter(({ expected }) => expected !== null && isCounted(expected));
  const right = given.filter(({ found, expected }) => found === expected).length;
  return [right / given.length, right / meant.length];
}

describe('the corpus of layouts', () => {
  it('has sixty at least', () => {
    expect(layouts.length).toBeGreaterThanOrEqual(60);
  });

  it('has no date in a wrong column, and misses none', () => {
    const wrong = verdicts.filter(({ found, expected }) => {
      const isDate = (meaning: string | null): boolean =>
        meaning !== null && DATES.includes(meaning);
      return found !== expected && (isDate(found) || isDate(expected));
    });
    expect(wrong).toEqual([]);
  });

  it('is read with the precision and recall that it had, or better', () => {
    const meanings = [...new Set(verdicts.flatMap(({ expected }) => expected ?? []))].sort();
    const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
    const lines = meanings.map((meaning) => {
      const [precision, recall] = measure((one) => one === meaning);
      return `${meaning.padEnd(10)} precision ${percent(precision)} recall ${percent(recall)}`;
    });
    const [precision, recall] = measure(() => true);
    const missed = verdicts
      .filter(({ found, expected }) => found !== expected)
      .map(
        ({ layout, column, expected, found }) =>
          `${layout} · ${column}: ${expected ?? '–'}, not ${found ?? '–'}`,
      );
    console.info(
      [
        `${layouts.length} layouts, ${verdicts.length} columns`,
        ...lines,
        `all        precision ${percent(precision)} recall ${percent(recall)}`,
        ...missed,
      ].join('\n'),
    );
    expect(precision).toBeGreaterThan(0.97);
    expect(recall).toBeGreaterThan(0.97);
  });
});

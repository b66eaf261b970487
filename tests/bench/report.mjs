// The results as tables of text: a line for each contender, a column for each size.
import { CONTENDERS } from './contenders.mjs';

const ms = (value) => (value < 100 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`);
const kb = (value) => `${(value / 1000).toFixed(1)} KB`;

const MEASURES = [
  ['open', 'Open: navigation to picture and answer, painted', ms],
  ['filter', 'Filter: click on an actor to the picture, painted', ms],
  ['pan', 'Pan: 95th percentile of the frames while dragging', ms],
  ['zoom', 'Zoom: 95th percentile of the frames at the wheel', ms],
  ['brush', 'Brush: 95th percentile of the frames while dragging on the skyline', ms],
  ['export', 'Export: to the text of an SVG (peers: of their elements)', ms],
  [
    'heap',
    'Memory after opening, page and workers, bytes an event',
    (value, count) => (value / count).toFixed(0),
  ],
  ['dom', 'Elements in the page, at most', (value) => String(value)],
  ['js', 'JavaScript up to two seconds after the picture, gzip', kb],
];

function cellOf(result, ours, count, show) {
  if (result === undefined) return '';
  if (result.none) return 'none';
  if (result.over !== undefined) return `over ${result.over / 1000} s`;
  if (result.failed !== undefined) return 'failed';
  const text = show(result.value, count);
  const isOther = ours?.value !== undefined && ours !== result && ours.value > 0;
  return isOther ? `${text} (×${ratioText(result.value / ours.value)})` : text;
}

const ratioText = (ratio) =>
  ratio >= 9.95 ? ratio.toFixed(0) : ratio.toFixed(ratio < 0.1 ? 2 : 1);

function tableOf(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows.map((row, i) => {
    const line = `| ${row.map((cell, j) => cell.padEnd(widths[j])).join(' | ')} |`;
    const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
    return i === 0 ? `${line}\n${rule}` : line;
  });
}

function measureTable(name, title, show, results, sizes) {
  const present = Object.keys(CONTENDERS).filter((one) =>
    Object.values(results[one] ?? {}).some((found) => found[name] !== undefined),
  );
  if (present.length === 0) return [];
  const rows = present.map((one) => [
    CONTENDERS[one].title,
    ...sizes.map((count) =>
      cellOf(results[one]?.[count]?.[name], results.ours?.[count]?.[name], count, show),
    ),
  ]);
  const head = ['', ...sizes.map((count) => count.toLocaleString('en'))];
  return ['', title, '', ...tableOf([head, ...rows])];
}

function failuresOf(results) {
  const lines = Object.entries(results).flatMap(([name, sizes]) =>
    Object.entries(sizes).flatMap(([count, found]) =>
      Object.entries(found)
        .filter(([, { failed, after }]) => failed !== undefined && after === undefined)
        .map(
          ([measure, { failed }]) => `- ${CONTENDERS[name].title}, ${count}, ${measure}: ${failed}`,
        ),
    ),
  );
  return lines.length === 0 ? [] : ['', 'Failed', '', ...lines];
}

const MARKS = new Map([
  [true, 'met'],
  [false, 'MISSED'],
]);

/** Markdown; `(×2.0)` is how many times what Démarche takes in this run. */
export function reportOf({ results, sizes, bars, kernel }) {
  const tables = MEASURES.flatMap(([name, title, show]) =>
    measureTable(name, title, show, results, sizes),
  );
  const kernelLines = kernel === undefined ? [] : ['', kernel.told];
  const head = ['bar', '', 'measured'];
  const verdicts = bars.map(({ title, met, told }) => [title, MARKS.get(met) ?? 'open', told]);
  return [...tables, ...failuresOf(results), ...kernelLines, '', 'The bars', '']
    .concat(tableOf([head, ...verdicts]))
    .join('\n');
}

import { expect, it } from 'vitest';
import { load } from '../load-file.ts';

it('says on which line of a list of objects a row stands that is left out', async () => {
  const rows = ['{"date": "1990", "title": "A thing"}', '{"date": "soon", "title": "B thing"}', '{"date": "1992", "title": "C thing"}']; // prettier-ignore
  const text = `{\n  "status": "ok",\n  "results": {"list": [\n    ${rows.join(',\n    ')}\n  ]}\n}\n`;
  const loaded = await load(text, true);
  const problems = 'problems' in loaded ? loaded.problems : [];
  expect(problems.find(({ severity }) => severity === 'error')).toMatchObject({
    ...{ line: 5, column: 5, path: [] },
    params: { row: 2, found: 'soon' },
  });
  expect(loaded).toMatchObject({ kind: 'table', rows: 3, refused: 1 });
});

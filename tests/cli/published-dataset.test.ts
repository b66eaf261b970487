import { expect, it } from 'vitest';
import { openDataset } from '../../src/cli/open-file.ts';
import { preparePublished } from '../../src/cli/published-dataset.ts';
import states from '../fixtures/two-states.json' with { type: 'json' };
import { fakeIo } from './fake-io.ts';

async function prepared(name: string, text: string, title?: string) {
  const file = new File([text], name);
  const { dataset } = await openDataset(file);
  if (!dataset) throw new Error('it does not open');
  const given = { file, hints: {}, lang: 'en', title, now: 0 } as const;
  return preparePublished(dataset, given, fakeIo().io);
}

it('a dataset is published under its own id, and keeps every word it has', async () => {
  const { id, json = '', title } = await prepared('x.json', JSON.stringify(states));
  expect(id).toBe(states.id);
  expect({ $schema: states.$schema, ...(JSON.parse(json) as object) }).toEqual(states);
  expect(title).not.toBe('');
});

it('a table whose name no address could say gets one that can', async () => {
  const rows = Array.from({ length: 2001 }, (_, day) => `2020-01-01,Event ${day}`).join('\n');
  const { id, table, data } = await prepared('~ my “talks”.csv', `start,title\n${rows}\n`);
  expect(id).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);
  expect([...data.keys()]).toEqual([`${id}.json`]);
  expect(table, 'so many rows are no table to read').toBe('');
});

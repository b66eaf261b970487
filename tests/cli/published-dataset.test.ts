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
  const published = await preparePublished(dataset, given, fakeIo().io);
  if (!published) throw new Error('it cannot be published');
  return published;
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

it('a dataset whose id an address would take for a file is called after its file', async () => {
  const { id, data } = await prepared('my.talks.json', JSON.stringify({ ...states, id: 'x.zip' }));
  expect([id, ...data.keys()]).toEqual(['my-talks', 'my-talks.json']);
});

it('a table of very many events stays one, with what is known of its columns beside it', async () => {
  const rows = Array.from({ length: 50_001 }, () => '2020-01-01,a').join('\n');
  const { id, data, json } = await prepared('many talks.csv', `start,title\n${rows}\n`);
  expect([id, json, ...data.keys()]).toEqual([
    ...['many-talks.csv', undefined, 'many-talks.csv', 'many-talks.mapping.json'],
  ]);
});

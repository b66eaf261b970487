import { expect, it } from 'vitest';
import { open } from '../../../src/core/demarche.ts';
import { askMovement } from '../../../src/core/line/ask-movement.ts';
import { openView } from '../../../src/core/line/read-view.ts';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';

const { dataset } = await open(ISTANBUL_TEXT);
if (!dataset) throw new Error('the dataset does not open');

it('counts what the view shows as it asks for it, and as usual where it does not', async () => {
  const asked = await openView(dataset, 'movement=month&movement.of=russia~united-states&q=visa');
  const { edges, series } = await askMovement(asked.view);
  expect(edges.map((ms) => new Date(ms).getUTCDate())).toEqual(edges.map(() => 1));
  expect(series.map(({ subject }) => subject)).toEqual([['russia', 'united-states']]);
  const usual = await openView(dataset, '');
  expect((await askMovement(usual.view)).series.map(({ subject }) => subject)).toEqual([[]]);
});

import { expect, it } from 'vitest';
import type { MovementQuery } from '../../../../src/core/engine/contract/question.ts';
import { openMemoryEngine } from '../../../../src/core/engine/memory.ts';
import { periodEdges } from '../../../../src/core/time/periods.ts';
import { days } from '../../../fixtures/istanbul.ts';
import { question, SMALL } from '../../../fixtures/small-dataset.ts';

const engine = openMemoryEngine(SMALL);
const query: MovementQuery = {
  edges: periodEdges(days('2025-03-31', '2025-04-11'), 'month'),
  by: 'class',
  subjects: [[], ['tr'], ['ru', 'us']],
};

it('counts four events in March and April as one counts them by hand', async () => {
  const { movement } = await engine.ask(question({ movement: query }));
  const [all, host, pair] = movement?.series ?? [];
  // The appointment in March, talks and notes in April; flights are suspended from 2022 on, in both.
  expect(all?.periods.map(({ certain }) => certain.held)).toEqual([
    [0, 1, 0, 0, 0, 0],
    [0, 2, 0, 0, 0, 0],
  ]);
  expect(all?.periods.map(({ possible }) => possible.held)).toEqual([
    [0, 1, 0, 0, 1, 0],
    [0, 2, 0, 0, 1, 0],
  ]);
  expect(all?.periods[1]?.certain).toMatchObject({ toned: 2, toneSum: 6_500_000 });
  expect(all?.periods[1]?.possible).toMatchObject({ toned: 3, toneSum: 500_000 });
  expect(all?.whole.certain.held).toEqual([0, 3, 0, 0, 0, 0]);
  // Türkiye has part in the talks, as their host.
  expect(host?.whole.possible.held).toEqual([0, 1, 0, 0, 0, 0]);
  expect(pair?.whole.possible.held).toEqual([0, 2, 0, 0, 1, 0]);
});

it('counts what did not take place by itself, as it was known by then', async () => {
  const before = Date.parse('2025-04-10');
  const { movement } = await engine.ask(question({ knownBefore: before, movement: query }));
  const [all] = movement?.series ?? [];
  expect(all?.periods[1]?.certain.held).toEqual([0, 0, 0, 0, 0, 0]);
  expect(all?.periods[1]?.certain.unheld).toEqual([0, 1, 0, 0, 0, 0]);
});

it('counts by steps of tone where that is asked for', async () => {
  const { movement } = await engine.ask(question({ movement: { ...query, by: 'tone' } }));
  const [all] = movement?.series ?? [];
  // A visit is +4, an agreement +2.5, a sanction −6.
  expect(all?.periods[1]?.possible.held).toEqual([0, 1, 0, 0, 1, 1, 0, 0]);
});

import { expect, it } from 'vitest';
import { askWith } from '../../../src/core/engine/ask-with.ts';
import { countMovement } from '../../../src/core/engine/count/movement.ts';
import { question } from '../../fixtures/small-dataset.ts';

it('brings what counts by period only where a question asks for it, and rejects what fails', async () => {
  const brought: unknown[] = [];
  const ask = askWith((_, count) => {
    brought.push(count);
    throw new Error('no answer');
  });
  const movement = { edges: [], by: 'class', subjects: [] } as const;
  await expect(ask(question())).rejects.toThrow('no answer');
  await expect(ask(question({ movement }))).rejects.toThrow('no answer');
  expect(brought).toEqual([undefined, countMovement]);
});

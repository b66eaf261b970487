import { expect, it } from 'vitest';
import { settle } from '../../../src/core/engine/settle.ts';

it('gives what the work gives, and rejects with what it throws', async () => {
  await expect(settle(() => 3)).resolves.toBe(3);
  const work = (): never => {
    throw new Error('no');
  };
  await expect(settle(work)).rejects.toThrow('no');
});

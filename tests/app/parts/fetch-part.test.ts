import { describe, expect, it } from 'vitest';
import { fetchPart } from '../../../src/app/parts/fetch-part.ts';

/** As Firefox has it, which remembers that a script failed. */
const missing = (address: string): Promise<never> =>
  Promise.reject(new TypeError(`error loading dynamically imported module: ${address}`));

describe('a part that is fetched when it is wanted', () => {
  it('is what was loaded', async () => {
    await expect(fetchPart(() => Promise.resolve({ default: 1 }), 0)).resolves.toEqual({
      default: 1,
    });
  });

  it('is refused where it does not come', async () => {
    await expect(fetchPart(() => missing('https://a.example/b.js'), 0)).rejects.toThrow('b.js');
  });

  it('is asked for under another address where it did not come before', async () => {
    // Node imports no address of the web, and says so instead of what the browser said.
    await expect(fetchPart(() => missing('https://a.example/b.js'), 2)).rejects.toThrow(
      'Only URLs with a scheme in',
    );
    await expect(fetchPart(() => Promise.reject(new Error('no address')), 2)).rejects.toThrow(
      'no address',
    );
  });
});

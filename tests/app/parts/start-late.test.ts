// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { startLate } from '../../../src/app/parts/start-late.ts';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('what has to be fetched before it starts', () => {
  it('starts once it is there, and ends when it is told', async () => {
    const end = vi.fn();
    const start = vi.fn(() => end);
    const stop = startLate(() => Promise.resolve('part'), start);
    await settle();
    expect(start).toHaveBeenCalledExactlyOnceWith('part');
    stop();
    expect(end).toHaveBeenCalledOnce();
  });

  it('never starts where it was ended before it came', async () => {
    const start = vi.fn(() => () => undefined);
    startLate(() => Promise.resolve('part'), start)();
    await settle();
    expect(start).not.toHaveBeenCalled();
  });

  it.each(['pointerdown', 'online'])('is asked for again at the next %s', async (type) => {
    let isThere = false;
    const load = vi.fn(() => (isThere ? Promise.resolve('part') : Promise.reject(new Error('x'))));
    const start = vi.fn(() => () => undefined);
    const stop = startLate(load, start);
    await settle();
    dispatchEvent(new Event(type));
    await settle();
    expect(load).toHaveBeenCalledTimes(2);
    isThere = true;
    dispatchEvent(new Event(type));
    await settle();
    expect(start).toHaveBeenCalledExactlyOnceWith('part');
    dispatchEvent(new Event(type));
    await settle();
    expect(load).toHaveBeenCalledTimes(3);
    stop();
  });

  it('is not asked for any more once it was ended', async () => {
    const load = vi.fn(() => Promise.reject(new Error('x')));
    const stop = startLate(load, () => () => undefined);
    await settle();
    stop();
    dispatchEvent(new Event('online'));
    await settle();
    expect(load).toHaveBeenCalledOnce();
  });
});

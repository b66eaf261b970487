import { describe, expect, it } from 'vitest';
import { SpanMotion } from '../../../src/app/explorer/span-motion.ts';

/** A clock whose paints and timers end when the test says so. */
function handDriven() {
  const paints: (() => void)[] = [];
  const timers = new Set<() => void>();
  let rests = 0;
  const clock = {
    painted: () =>
      new Promise<void>((resolve) => {
        paints.push(resolve);
      }),
    after: (_ms: number, run: () => void) => {
      timers.add(run);
      return () => {
        timers.delete(run);
      };
    },
  };
  const motion = new SpanMotion(clock, () => (rests += 1));
  return {
    motion,
    rests: () => rests,
    timers: () => timers.size,
    paint: async () => {
      for (const resolve of paints.splice(0)) resolve();
      await Promise.resolve();
    },
    rest: () => {
      for (const run of [...timers]) {
        timers.delete(run);
        run();
      }
    },
  };
}

describe('the motion of a span', () => {
  it('goes on from its second step to its rest, which is told once', async () => {
    const { motion, paint, rest, rests } = handDriven();
    motion.step();
    expect(motion.isGoingOn).toBe(false);
    motion.step();
    expect(motion.isGoingOn).toBe(true);
    await paint();
    rest();
    expect([motion.isGoingOn, rests()]).toEqual([false, 1]);
    rest();
    expect(rests()).toBe(1);
  });

  it('of one step alone is none', async () => {
    const { motion, paint, rest, rests } = handDriven();
    motion.step();
    await paint();
    rest();
    expect(rests()).toBe(0);
  });

  it('does not rest while the page is drawing what the last step asked for', async () => {
    const { motion, paint, timers } = handDriven();
    motion.step();
    motion.step();
    expect(timers()).toBe(0);
    await paint();
    expect(timers()).toBe(1);
  });

  it('can be ended without a rest', async () => {
    const { motion, paint, rest, rests } = handDriven();
    motion.step();
    motion.step();
    motion.end();
    await paint();
    rest();
    expect([motion.isGoingOn, rests()]).toEqual([false, 0]);
    motion.step();
    expect(motion.isGoingOn).toBe(false);
  });
});

import type { Io } from './io.ts';

/** Now, ms UTC; the instant that SOURCE_DATE_EPOCH names, in seconds, where it does. */
export function now({ env }: Pick<Io, 'env'>): number {
  const epoch = env['SOURCE_DATE_EPOCH'];
  return epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : Date.now();
}

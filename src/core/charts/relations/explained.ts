import type { QuadClass } from '../../model/event-type.ts';
import type { Explained } from './layout.ts';
import { NOTHING_EXPLAINED } from './layout.ts';
import type { Item } from './shapes.ts';

/** What squares and bars of these items stand for. */
export function explainedIn(items: readonly Item[]): Explained {
  const kinds = new Set<QuadClass>();
  let hasHollow = false;
  let hasTones = false;
  for (const shape of items.flatMap(({ shapes }) => shapes)) {
    if (!('ink' in shape) || typeof shape.ink === 'string') continue;
    if ('quad' in shape.ink) kinds.add(shape.ink.quad);
    if ('tone' in shape.ink) {
      if (shape.ink.tone === null) kinds.add('unspecified');
      else hasTones = true;
    }
    if (shape.kind === 'box' && shape.isHollow === true) hasHollow = true;
  }
  return { ...NOTHING_EXPLAINED, kinds, hasHollow, hasTones };
}

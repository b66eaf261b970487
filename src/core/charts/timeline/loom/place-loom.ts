import type { EventBox, LoomBox, StripBox } from './loom-box.ts';
import { placeBands } from './place-bands.ts';
import { flipOf } from './place-input.ts';
import type { PlaceInput } from './place-input.ts';
import { placeKeys } from './place-keys.ts';
import { placeStrip } from './place-strip.ts';
import type { Point } from './points.ts';

const TOP_PX = 2;

/** Puts strips under one another, bands under the only one, and a key under several; then mirrors all, if time does. */
export function placeLoom(input: PlaceInput): LoomBox {
  const flip = flipOf(input);
  const numbers = new Map(input.points.map(({ event }, index) => [event.id, index + 1]));
  const strips: StripBox[] = [];
  const events: EventBox[] = [];
  const keyed: { readonly point: Point; readonly number: number }[] = [];
  let y = TOP_PX;
  for (const strip of input.strips) {
    const placed = placeStrip(strip, y, numbers, input, flip);
    strips.push(placed.box);
    events.push(...placed.events);
    if (strip.numbered) {
      const left = new Set([...strip.words.above.left, ...strip.words.below.left]);
      for (const point of strip.points) {
        if (left.has(point.event.id))
          keyed.push({ point, number: numbers.get(point.event.id) ?? 0 });
      }
    }
    y = placed.bottom;
  }
  const [only] = input.strips.length <= 1 && !input.keysPeriods ? input.strips : [];
  const bands = only ? placeBands(only, y, input, flip) : undefined;
  if (bands) {
    events.push(...bands.events);
    const [frame] = strips;
    if (frame) strips[0] = { ...frame, annotations: [...frame.annotations, ...bands.notes] };
    y = bands.bottom;
  }
  const keys = placeKeys(keyed, only ? [] : input.periods, y, input);
  return {
    strips,
    events,
    bandHeads: bands?.heads ?? [],
    bandsLeft: bands?.left ?? 0,
    keys: keys.boxes,
    keyTop: keys.boxes.length > 0 ? y : null,
    keyLinePx: keys.linePx,
    height: Math.ceil(keys.bottom),
  };
}

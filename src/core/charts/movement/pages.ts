import type { MovementLayout, MovementPanel } from './layout.ts';

/** Some rows of panels: from and to where in the picture, px. */
export interface MovementPart extends Pick<MovementLayout, 'panels' | 'heading' | 'across'> {
  readonly from: number;
  readonly to: number;
}

export function wholeMovement({ panels, heading, across, height }: MovementLayout): MovementPart {
  return { panels, heading, across, from: 0, to: height };
}

/** The rows of a part that have room, and the rest; nothing where not even one row has. */
export function splitMovement(
  { panels, heading, across, from, to }: MovementPart,
  roomPx: number,
): readonly [MovementPart | undefined, MovementPart | undefined] {
  if (to - from <= roomPx) return [{ panels, heading, across, from, to }, undefined];
  let fitting = 0;
  for (let next = across; next < panels.length; next += across) {
    if (bottomOf(panels.slice(0, next)) - from > roomPx) break;
    fitting = next;
  }
  const [head, rest] = [panels.slice(0, fitting), panels.slice(fitting)];
  if (fitting === 0) return [undefined, undefined];
  return [
    { panels: head, heading, across, from, to: bottomOf(head) },
    { panels: rest, heading: null, across, from: topOf(rest), to },
  ];
}

function bottomOf(panels: readonly MovementPanel[]): number {
  return Math.ceil(Math.max(0, ...panels.map(({ bottom }) => bottom)));
}

function topOf(panels: readonly MovementPanel[]): number {
  return Math.floor(Math.min(...panels.map(({ outer }) => outer.top)));
}

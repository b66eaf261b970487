import { describe, expect, it } from 'vitest';
import type { Hover } from '../../../src/app/explorer/explorer-parts.ts';
import { lightUp } from '../../../src/app/marks/light-up.ts';

/** As much of an element as is asked and told. */
class Marked {
  readonly dataset: Readonly<Record<string, string>>;
  readonly on = new Set<string>();

  constructor(dataset: Readonly<Record<string, string>>) {
    this.dataset = dataset;
  }

  toggleAttribute(name: string, on: boolean): void {
    if (on) this.on.add(name);
    else this.on.delete(name);
  }
}

const MARKS = {
  event: new Marked({ event: 'talks' }),
  other: new Marked({ event: 'decree' }),
  connector: new Marked({ connects: 'talks' }),
  russia: new Marked({ actor: 'russia' }),
  ukraine: new Marked({ actor: 'ukraine' }),
  dyad: new Marked({ dyad: 'russia us' }),
  half: new Marked({ dyad: 'russia ukraine' }),
};
const LAYER = new Marked({ layer: 'timeline' });

const svg = {
  querySelectorAll: (selector: string) =>
    selector === '[data-layer]' ? [LAYER] : Object.values(MARKS),
} as unknown as SVGSVGElement;

const lit = (): string[] =>
  Object.entries(MARKS).flatMap(([name, mark]) => (mark.on.has('data-lit') ? [name] : []));

const hover = (events: string[], actors: string[]): Hover => ({
  events: new Set(events),
  actors: new Set(actors),
  at: 'timeline',
});

describe('what is pointed at', () => {
  it('is lit with its connector, its actors and the dyads among them; the rest steps back', () => {
    lightUp(svg, hover(['talks'], ['russia', 'us']));
    expect(lit()).toEqual(['event', 'connector', 'russia', 'dyad']);
    expect(LAYER.on.has('data-dimmed')).toBe(true);
  });

  it('goes out when nothing is pointed at', () => {
    lightUp(svg, hover(['talks'], ['russia']));
    lightUp(svg, null);
    expect(lit()).toEqual([]);
    expect(LAYER.on.has('data-dimmed')).toBe(false);
  });

  it('dims nothing where nothing of it is in the chart', () => {
    lightUp(svg, hover(['elsewhere'], ['nobody']));
    expect(lit()).toEqual([]);
    expect(LAYER.on.has('data-dimmed')).toBe(false);
  });
});

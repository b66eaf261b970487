// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Hover } from '../../../src/app/explorer/explorer-parts.ts';
import { lightUp } from '../../../src/app/marks/light-up.ts';

const { body } = document;
body.innerHTML = `
  <svg><g data-layer="timeline">
    <g data-event="talks" id="event"></g>
    <g data-event="decree" id="other"></g>
    <g data-actor="russia" id="russia"></g>
    <g data-actor="ukraine" id="ukraine"></g>
    <g data-dyad="russia us" id="dyad"></g>
    <g data-dyad="russia ukraine" id="half"></g>
  </g></svg>`;
const svg = body.querySelector('svg')!;

const lit = (): string[] => [...svg.querySelectorAll('[data-lit]')].map(({ id }) => id);
const isDimmed = (): boolean => svg.querySelector('[data-layer]')!.hasAttribute('data-dimmed');

const hover = (events: string[], actors: string[]): Hover => ({
  events: new Set(events),
  actors: new Set(actors),
  at: 'timeline',
});

describe('what is pointed at', () => {
  it('is lit with its actors and the dyads among them; the rest steps back', () => {
    lightUp(svg, hover(['talks'], ['russia', 'us']));
    expect(lit()).toEqual(['event', 'russia', 'dyad']);
    expect(isDimmed()).toBe(true);
  });

  it('is lit with all its dyads where it is one actor', () => {
    lightUp(svg, hover([], ['russia']));
    expect(lit()).toEqual(['russia', 'dyad', 'half']);
  });

  it('goes out when nothing is pointed at', () => {
    lightUp(svg, hover(['talks'], ['russia']));
    lightUp(svg, null);
    expect(lit()).toEqual([]);
    expect(isDimmed()).toBe(false);
  });

  it('dims nothing where nothing of it is in the chart', () => {
    lightUp(svg, hover(['elsewhere'], ['nobody']));
    expect(lit()).toEqual([]);
    expect(isDimmed()).toBe(false);
  });
});

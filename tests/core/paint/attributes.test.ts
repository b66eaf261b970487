import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, markElement } from '../../../src/core/paint/attributes.ts';
import type { Mark, TextMark } from '../../../src/core/charts/drawing/mark.ts';

const attributesOf = (mark: Mark, origin?: { x: number; y: number }): Record<string, string> =>
  Object.fromEntries(markElement(mark, origin).attributes);

const TEXT: TextMark = {
  kind: 'text',
  key: 't',
  x: 10,
  y: 20,
  text: 'words',
  align: 'left',
  direction: 'ltr',
  lang: 'en',
  size: 11,
  weight: 400,
  fill: '#111111',
};

describe('a number', () => {
  it.each([
    [1, '1'],
    [1.23456, '1.235'],
    [-1.23456, '-1.235'],
    [0.1 + 0.2, '0.3'],
    [-0, '0'],
    [-0.0004, '0'],
    [0.0004, '0'],
    [1e-9, '0'],
    [123456.7891, '123456.789'],
  ])('%d is written %s', (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });

  it('has at most three decimals, no exponent, no minus before zero, and is near the value', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const written = formatNumber(value);
        expect(written).toMatch(/^(?:-(?!0$))?\d+(?:\.\d{0,2}[1-9])?$/);
        expect(Math.abs(Number(written) - value)).toBeLessThanOrEqual(0.000501);
      }),
    );
  });
});

describe('a mark becomes an element', () => {
  it.each<[string, Mark, ReturnType<typeof markElement>]>([
    [
      'a rectangle',
      { kind: 'rect', key: 'k', x: 1, y: 2, width: 3, height: 4, radius: 2, fill: '#abcdef' },
      {
        tag: 'rect',
        attributes: [
          ['x', '1'],
          ['y', '2'],
          ['width', '3'],
          ['height', '4'],
          ['rx', '2'],
          ['fill', '#abcdef'],
        ],
      },
    ],
    [
      'a rectangle of nothing but an outline',
      { kind: 'rect', key: 'k', x: 0, y: 0, width: 1, height: 1, stroke: '#000000' },
      {
        tag: 'rect',
        attributes: [
          ['x', '0'],
          ['y', '0'],
          ['width', '1'],
          ['height', '1'],
          ['fill', 'none'],
          ['stroke', '#000000'],
          ['stroke-width', '1'],
        ],
      },
    ],
    [
      'a rule',
      {
        kind: 'rule',
        key: 'k',
        x1: 0.12345,
        y1: -0,
        x2: 10,
        y2: 5,
        stroke: '#000000',
        strokeWidth: 1.25,
        dash: [3, 2.5],
        cap: 'round',
      },
      {
        tag: 'line',
        attributes: [
          ['x1', '0.123'],
          ['y1', '0'],
          ['x2', '10'],
          ['y2', '5'],
          ['stroke', '#000000'],
          ['stroke-width', '1.25'],
          ['stroke-dasharray', '3 2.5'],
          ['stroke-linecap', 'round'],
        ],
      },
    ],
    [
      'a circle',
      { kind: 'circle', key: 'k', x: 5, y: 6, radius: 7, fill: '#ffffff' },
      {
        tag: 'circle',
        attributes: [
          ['cx', '5'],
          ['cy', '6'],
          ['r', '7'],
          ['fill', '#ffffff'],
        ],
      },
    ],
    [
      'a path where it is',
      { kind: 'path', key: 'k', d: 'M0,0H1Z', fill: '#ffffff', stroke: '#000000', join: 'round' },
      {
        tag: 'path',
        attributes: [
          ['d', 'M0,0H1Z'],
          ['fill', '#ffffff'],
          ['stroke', '#000000'],
          ['stroke-width', '1'],
          ['stroke-linejoin', 'round'],
        ],
      },
    ],
    [
      'a path put elsewhere',
      { kind: 'path', key: 'k', d: 'M0,0H1Z', x: 4, y: -2.5 },
      {
        tag: 'path',
        attributes: [
          ['transform', 'translate(4,-2.5)'],
          ['d', 'M0,0H1Z'],
          ['fill', 'none'],
        ],
      },
    ],
    [
      'a group put elsewhere',
      { kind: 'group', key: 'k', x: 3, marks: [] },
      { tag: 'g', attributes: [['transform', 'translate(3,0)']] },
    ],
    ['a group where it is', { kind: 'group', key: 'k', marks: [] }, { tag: 'g', attributes: [] }],
    [
      'words',
      TEXT,
      {
        tag: 'text',
        attributes: [
          ['x', '10'],
          ['y', '20'],
          ['font-size', '11'],
          ['xml:lang', 'en'],
          ['fill', '#111111'],
        ],
        text: 'words',
      },
    ],
    [
      'words of all kinds',
      {
        ...TEXT,
        align: 'right',
        direction: 'rtl',
        lang: 'ar',
        weight: 600,
        halo: '#eeeeee',
        tabular: true,
      },
      {
        tag: 'text',
        attributes: [
          ['x', '10'],
          ['y', '20'],
          ['font-size', '11'],
          ['font-weight', '600'],
          ['font-variant-numeric', 'tabular-nums'],
          ['direction', 'rtl'],
          ['xml:lang', 'ar'],
          ['fill', '#111111'],
          ['stroke', '#eeeeee'],
          ['stroke-width', '3'],
          ['stroke-linejoin', 'round'],
          ['paint-order', 'stroke'],
        ],
        text: 'words',
      },
    ],
  ])('%s', (_what, mark, element) => {
    expect(markElement(mark)).toEqual(element);
  });
});

describe('words stand with one physical end at x', () => {
  it.each([
    ['ltr', 'left', undefined],
    ['ltr', 'middle', 'middle'],
    ['ltr', 'right', 'end'],
    ['rtl', 'left', 'end'],
    ['rtl', 'middle', 'middle'],
    ['rtl', 'right', undefined],
  ] as const)('%s words with their %s end: %s', (direction, align, anchor) => {
    const attributes = attributesOf({ ...TEXT, direction, align });
    expect(attributes['text-anchor']).toBe(anchor);
    expect(attributes['direction']).toBe(direction === 'rtl' ? 'rtl' : undefined);
  });
});

describe('an origin', () => {
  const origin = { x: 100, y: 1000 };

  it('moves every kind of mark by itself', () => {
    expect(
      attributesOf({ kind: 'rect', key: 'k', x: 1, y: 2, width: 3, height: 4 }, origin),
    ).toMatchObject({ x: '101', y: '1002', width: '3', height: '4' });
    expect(
      attributesOf({ kind: 'rule', key: 'k', x1: 1, y1: 2, x2: 3, y2: 4 }, origin),
    ).toMatchObject({ x1: '101', y1: '1002', x2: '103', y2: '1004' });
    expect(attributesOf({ kind: 'circle', key: 'k', x: 1, y: 2, radius: 3 }, origin)).toMatchObject(
      { cx: '101', cy: '1002', r: '3' },
    );
    expect(attributesOf({ kind: 'path', key: 'k', d: 'M0,0', x: 1 }, origin)).toMatchObject({
      transform: 'translate(101,1000)',
      d: 'M0,0',
    });
    expect(attributesOf(TEXT, origin)).toMatchObject({ x: '110', y: '1020', 'font-size': '11' });
  });
});

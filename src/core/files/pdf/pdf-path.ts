/** Places are rounded to so many parts of 1: finer than any printer sets. */
const PARTS = 100;

/** As a PDF writes a number. */
export function pdfNumber(value: number): string {
  const rounded = Math.round(value * PARTS) / PARTS;
  return String(rounded === 0 ? 0 : rounded);
}

type Point = readonly [x: number, y: number];

/**
 * SVG path data as what a PDF draws its paths with. Of arcs there are only those of circles, as d3-path writes them.
 * @param origin where the path's own (0, 0) stands
 */
export function pdfPath(d: string, origin: Point = [0, 0]): string {
  const written: string[] = [];
  let [x, y] = origin;
  let [startX, startY] = origin;
  const write = (operator: string, ...points: readonly Point[]): void => {
    written.push(...points.flat().map(pdfNumber), operator);
  };
  const curve = (one: Point, other: Point, end: Point): void => {
    write('c', one, other, end);
    [x, y] = end;
  };
  for (const { type, values } of stepsOf(d)) {
    const isRelative = type !== type.toUpperCase();
    const [fromX, fromY] = isRelative ? [x, y] : origin;
    const at = (index: number): Point => [
      fromX + (values[index] ?? 0),
      fromY + (values[index + 1] ?? 0),
    ];
    switch (type.toUpperCase()) {
      case 'M': {
        [x, y] = at(0);
        [startX, startY] = [x, y];
        write('m', [x, y]);
        break;
      }
      case 'L': {
        [x, y] = at(0);
        write('l', [x, y]);
        break;
      }
      case 'H': {
        [x] = at(0);
        write('l', [x, y]);
        break;
      }
      case 'V': {
        y = fromY + (values[0] ?? 0);
        write('l', [x, y]);
        break;
      }
      case 'C': {
        curve(at(0), at(2), at(4));
        break;
      }
      case 'Q': {
        const [handleX, handleY] = at(0);
        const end = at(2);
        const towards = (from: Point): Point => [
          from[0] + (2 / 3) * (handleX - from[0]),
          from[1] + (2 / 3) * (handleY - from[1]),
        ];
        curve(towards([x, y]), towards(end), end);
        break;
      }
      case 'A': {
        const [radius = 0, , , large, sweep] = values;
        const end = at(5);
        for (const part of arcParts([x, y], end, radius, large === 1, sweep === 1)) curve(...part);
        [x, y] = end;
        break;
      }
      case 'Z': {
        written.push('h');
        [x, y] = [startX, startY];
        break;
      }
    }
  }
  return written.join(' ');
}

/** A circle, as what a PDF draws its paths with. */
export function pdfCircle([x, y]: Point, radius: number): string {
  const corners = [0, 1, 2, 3].map((quarter) => (quarter * Math.PI) / 2);
  const first: Point = [x + radius, y];
  const parts = corners.map((from) => arcPart([x, y], radius, from, from + Math.PI / 2));
  const curves = parts.map((part) => [...part.flat().map(pdfNumber), 'c'].join(' '));
  return [...first.map(pdfNumber), 'm', ...curves, 'h'].join(' ');
}

type Curve = readonly [one: Point, other: Point, end: Point];

/** A stretch of a circle in curves of at most a quarter each. */
function arcParts(
  [x1, y1]: Point,
  [x2, y2]: Point,
  radius: number,
  isLarge: boolean,
  isClockwise: boolean,
): readonly Curve[] {
  const half = Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2) / 2;
  if (half === 0) return [];
  const r = Math.max(radius, half);
  const away = Math.sqrt(r * r - half * half) * (isLarge === isClockwise ? -1 : 1);
  const centre: Point = [
    (x1 + x2) / 2 - (away * (y2 - y1)) / (2 * half),
    (y1 + y2) / 2 + (away * (x2 - x1)) / (2 * half),
  ];
  const from = Math.atan2(y1 - centre[1], x1 - centre[0]);
  let sweep = Math.atan2(y2 - centre[1], x2 - centre[0]) - from;
  if (isClockwise && sweep < 0) sweep += 2 * Math.PI;
  if (!isClockwise && sweep > 0) sweep -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6));
  return Array.from({ length: count }, (_, index) =>
    arcPart(centre, r, from + (sweep * index) / count, from + (sweep * (index + 1)) / count),
  );
}

function arcPart([x, y]: Point, radius: number, from: number, to: number): Curve {
  const handle = (4 / 3) * Math.tan((to - from) / 4) * radius;
  const at = (angle: number, along: number): Point => [
    x + radius * Math.cos(angle) - along * Math.sin(angle),
    y + radius * Math.sin(angle) + along * Math.cos(angle),
  ];
  return [at(from, handle), at(to, -handle), at(to, 0)];
}

/** How many numbers a step takes. */
const TAKES: Readonly<Record<string, number>> = {
  ...{ M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 },
};

/** The steps of path data; numbers that go on without a letter are further steps of the same kind, lines after a move. */
function* stepsOf(d: string): Generator<{ readonly type: string; readonly values: number[] }> {
  for (const [, letter = '', numbers = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const takes = TAKES[letter.toUpperCase()] ?? 0;
    const onwards = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
    yield { type: letter, values: values.slice(0, takes) };
    for (let at = takes; takes > 0 && at < values.length; at += takes) {
      yield { type: onwards, values: values.slice(at, at + takes) };
    }
  }
}

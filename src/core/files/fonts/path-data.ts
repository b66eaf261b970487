/** A step of an outline: what SVG's `M`, `L`, `Q`, `C` and `Z` take, absolute. */
export interface OutlineStep {
  readonly type: string;
  readonly values: readonly number[];
}

/**
 * SVG path data in relative steps. The places are rounded, not the steps, so that nothing adds up.
 * @param parts of 1 that places are rounded to: 10 or 100
 */
export function writePath(steps: Iterable<OutlineStep>, parts = 100): string {
  let path = '';
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const { type, values } of steps) {
    if (type === 'Z') {
      path += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const places = values.map((value) => Math.round(value * parts));
    const by = places.map((place, i) => (place - (i % 2 === 0 ? x : y)) / parts);
    [x = 0, y = 0] = places.slice(-2);
    if (type === 'M') [startX, startY] = [x, y];
    const [byX = 0, byY = 0] = by;
    if (type === 'L' && byX === 0 && byY === 0) continue;
    if (type === 'L' && byY === 0) path += `h${writeNumbers([byX])}`;
    else if (type === 'L' && byX === 0) path += `v${writeNumbers([byY])}`;
    else path += type.toLowerCase() + writeNumbers(by);
  }
  return path;
}

/** `1.5-.25 3.5.5`: a minus parts two numbers as well as a space does, and a second point too. */
function writeNumbers(numbers: readonly number[]): string {
  let written = '';
  let before = '';
  for (const number of numbers) {
    const next = String(number === 0 ? 0 : number).replace(/^(-?)0\./, '$1.');
    const parts = next.startsWith('-') || (next.startsWith('.') && before.includes('.'));
    written += before === '' || parts ? next : ` ${next}`;
    before = next;
  }
  return written;
}

/** The same outline from corner to corner: for what is drawn so broad that its curves do not show. */
export function straightened(steps: readonly OutlineStep[]): OutlineStep[] {
  return steps.map(({ type, values }) =>
    type === 'Q' || type === 'C' ? { type: 'L', values: values.slice(-2) } : { type, values },
  );
}

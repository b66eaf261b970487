import type { FontWeight } from '../drawing/font-metrics.ts';
import { measureText, truncateText } from '../drawing/text-metrics.ts';

/**
 * The ways to set a name in lines of at most `maxPx`: in one, and in two as even as its spaces allow. Only
 * where neither holds all of it is it cut, after as many whole words as the first line takes.
 */
export function breakName(
  name: string,
  maxPx: number,
  sizePx: number,
  weight: FontWeight,
): string[][] {
  const words = name.trim().split(/[ \t\n\r]+/u);
  const text = words.join(' ');
  if (text === '') return [];
  const widthOf = (line: string): number => measureText(line, sizePx, weight);
  const one = widthOf(text) <= maxPx ? [[text]] : [];
  let even: string[] | undefined;
  let full: string[] | undefined;
  let narrowest = maxPx;
  for (let i = 1; i < words.length; i += 1) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    if (widthOf(lines[0] ?? '') > maxPx) break;
    full = lines;
    const widest = Math.max(...lines.map(widthOf));
    if (widest > narrowest) continue;
    narrowest = widest;
    even = lines;
  }
  if (even !== undefined) return [...one, even];
  if (one.length > 0) return one;
  const cut = (line: string): string => truncateText(line, maxPx, sizePx, weight);
  const [first, second] = full ?? [];
  if (first === undefined || second === undefined)
    return [[cut(text)]].filter(([line]) => line !== '');
  return [[first, cut(second)].filter((line) => line !== '')];
}

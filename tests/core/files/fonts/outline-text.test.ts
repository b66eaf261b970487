import { describe, expect, it } from 'vitest';
import { outlineText } from '../../../../src/core/files/fonts/outline-text.ts';
import { measureText } from '../../../../src/core/charts/drawing/text-metrics.ts';
import type { PathMark, TextMark } from '../../../../src/core/charts/drawing/mark.ts';
import { readFontFile } from '../../../../tools/font-paths.ts';
import { LINE, sceneOf } from './scenes.ts';

async function outlined(line: Partial<TextMark>, missing?: 'box'): Promise<readonly PathMark[]> {
  const { marks } = await outlineText(sceneOf(line), readFontFile, missing);
  const [group] = marks;
  return group?.kind === 'group' ? (group.marks as PathMark[]) : [];
}

const pathOf = async (line: Partial<TextMark>): Promise<string> => (await outlined(line))[0]!.d;

/** Of the ends of all steps. */
function boundsOf(path: string): { left: number; right: number; contours: number } {
  let [x, startX, left, right] = [0, 0, Infinity, -Infinity];
  for (const [, type, rest = ''] of path.matchAll(/([a-z])([^a-z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
    if (type === 'z') x = startX;
    else if (type === 'h') x += numbers[0]!;
    else if (type !== 'v') x += numbers.at(-2)!;
    if (type === 'm') startX = x;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
  }
  return { left, right, contours: path.split('m').length - 1 };
}

describe('a line of text as outlines', () => {
  it('keeps its words, language, place and colour', async () => {
    const [path] = await outlined({ text: 'Переговоры', lang: 'ru' });
    expect(path).toMatchObject({ label: 'Переговоры', lang: 'ru', x: 100, y: 20, fill: '#111111' });
  });

  it('is a path for each colour of its stretches, together as the line in one', async () => {
    const runs = [
      { text: '9 Apr ', weight: 500, fill: '#777777' },
      { text: 'Talks', weight: 400, fill: '#111111' },
    ] as const;
    const paths = await outlined({ text: '9 Apr Talks', runs });
    expect(paths.map(({ fill, label }) => [fill, label])).toEqual([
      ['#777777', '9 Apr Talks'],
      ['#111111', undefined],
    ]);
    const [date, talks] = paths.map(({ d }) => boundsOf(d));
    expect(talks!.left).toBeGreaterThan(date!.right);
    const whole = boundsOf(await pathOf({ text: '9 Apr Talks' }));
    expect(Math.abs(talks!.right - whole.right)).toBeLessThan(2);
  });

  it.each([
    ['Talks in Istanbul', 'en', 'ltr'],
    ['Переговоры в Стамбуле', 'ru', 'ltr'],
    ['محادثات إسطنبول', 'ar', 'rtl'],
    ['محادثات 2025 (Istanbul)', 'ar', 'rtl'],
  ] as const)('%s is as wide as layout measures it', async (text, lang, direction) => {
    const { left, right } = boundsOf(await pathOf({ text, lang, direction, size: 100 }));
    const width = measureText(text, 100, 400);
    expect(right - left).toBeGreaterThan(width * 0.94);
    expect(right - left).toBeLessThan(width * 1.03);
  });

  it.each([
    ['left', 0, 1],
    ['middle', -0.5, 0.5],
    ['right', -1, 0],
  ] as const)('is held at its %s, whatever its direction', async (align, from, to) => {
    for (const [text, direction] of [
      ['HHHHHH', 'ltr'],
      ['HHHHHH', 'rtl'],
      ['اااااا', 'rtl'],
    ] as const) {
      const width = measureText(text, 100, 400);
      const { left, right } = boundsOf(await pathOf({ text, direction, align, size: 100 }));
      expect(Math.abs(left - from * width)).toBeLessThan(16);
      expect(Math.abs(right - to * width)).toBeLessThan(16);
    }
  });

  it('joins Arabic letters, also where bidi controls or other fonts cut the line', async () => {
    const alone = await pathOf({ text: 'ب', direction: 'rtl', lang: 'ar' });
    const four = await pathOf({ text: 'ببب', direction: 'rtl', lang: 'ar' });
    expect(four).not.toContain(alone.slice(alone.indexOf('l')));
    const loose = await pathOf({ text: 'ب\u200Cب\u200Cب', direction: 'rtl', lang: 'ar' });
    expect(boundsOf(loose).right).toBeGreaterThan(boundsOf(four).right * 1.3);
  });

  it('draws lam and alef as one', async () => {
    const ligature = boundsOf(await pathOf({ text: 'لا', direction: 'rtl', lang: 'ar' }));
    const loose = boundsOf(await pathOf({ text: 'ل\u200Cا', direction: 'rtl', lang: 'ar' }));
    expect(ligature.right - ligature.left).toBeLessThan((loose.right - loose.left) * 0.9);
  });

  it('mirrors brackets in what is read from right to left', async () => {
    const mirrored = await pathOf({ text: '(', direction: 'rtl', align: 'left' });
    expect(mirrored).toBe(await pathOf({ text: ')', direction: 'ltr', align: 'left' }));
  });

  it('has white space as SVG shows it, and nothing where there is no ink', async () => {
    expect(await pathOf({ text: ' a\n\t b ' })).toBe(await pathOf({ text: 'a b' }));
    expect(await outlined({ text: ' ' })).toEqual([]);
  });

  it('has its halo under it, without words', async () => {
    const [halo, letters, ...rest] = await outlined({ halo: '#ffffff' });
    expect(halo).toMatchObject({ fill: '#ffffff', stroke: '#ffffff', strokeWidth: 3 });
    expect(halo).not.toHaveProperty('label');
    expect(letters).toMatchObject({ fill: '#111111', label: 'Talks' });
    expect(rest).toEqual([]);
  });

  it('stays text with a letter that no font holds, or gets a box for it', async () => {
    const text = '中 talks';
    expect(await outlined({ text })).toEqual([{ ...LINE, key: '0', text }]);
    const [path] = await outlined({ text }, 'box');
    expect(boundsOf(path!.d).contours).toBeGreaterThan(boundsOf(await pathOf({})).contours);
  });

  it('reads no file for letters that are not there', async () => {
    const read: string[] = [];
    await outlineText(sceneOf({ text: 'Talks' }, { weight: 600, text: 'ع' }), (name) => {
      read.push(name);
      return readFontFile(name);
    });
    expect(read.sort()).toEqual([
      'ibm-plex-sans-arabic-arabic-600-normal.woff',
      'ibm-plex-sans-latin-400-normal.woff',
    ]);
  });
});

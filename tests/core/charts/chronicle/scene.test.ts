import { describe, expect, it } from 'vitest';
import {
  chronicleScene,
  headScene,
  rowsScene,
} from '../../../../src/core/charts/chronicle/scene.ts';
import type { GroupMark, Mark } from '../../../../src/core/charts/drawing/mark.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { extentOf, flatten, groupsOf, repeatedKeys, textsOf } from '../../../fixtures/flatten.ts';
import { speakerIn } from '../../../fixtures/istanbul.ts';
import { drawn } from './draw.ts';

const palette = paletteOf('light');
const labellers = {
  en: await speakerIn('en'),
  ar: await speakerIn('ar'),
  ru: await speakerIn('ru'),
};
const WIDTHS = [358, 720, 840, 1000];

function scene(lang: keyof typeof labellers, widthPx: number, thread: string[] = []): GroupMark {
  const { layout, words } = drawn({ labeller: labellers[lang], widthPx });
  return chronicleScene(layout, { palette, words, thread });
}

describe('the chronicle', () => {
  it('names every event once', () => {
    for (const widthPx of WIDTHS) {
      const { layout } = drawn({ widthPx });
      const ids = layout.rows.flatMap((row) => (row.kind === 'event' ? [row.event.id] : []));
      const named = groupsOf([scene('en', widthPx)]).flatMap(({ data }) => data?.['names'] ?? []);
      expect(named).toEqual(ids);
    }
  });

  it('has words that touch no other and leave the picture nowhere, in any language and width', () => {
    for (const lang of ['en', 'ar', 'ru'] as const) {
      for (const widthPx of WIDTHS) {
        const boxes = textsOf([scene(lang, widthPx)]).map((one) => ({
          ...extentOf(one),
          top: one.y + one.mark.y - one.mark.size * 0.75,
          bottom: one.y + one.mark.y + one.mark.size * 0.22,
          text: one.mark.text,
        }));
        boxes.forEach((one, index) => {
          expect(one.from, one.text).toBeGreaterThanOrEqual(-1);
          expect(one.to, one.text).toBeLessThanOrEqual(widthPx + 1);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              one.to <= other.from ||
              other.to <= one.from ||
              one.bottom <= other.top ||
              other.bottom <= one.top;
            expect(apart, `${lang} ${String(widthPx)}: ${one.text} | ${other.text}`).toBe(true);
          }
        });
      }
    }
  });

  it('has no line through a word', () => {
    for (const lang of ['en', 'ar', 'ru'] as const) {
      for (const widthPx of WIDTHS) {
        const { layout } = drawn({ widthPx });
        const ids = layout.rows.flatMap((row) => (row.kind === 'event' ? [row.event.id] : []));
        const marks = [
          scene(
            lang,
            widthPx,
            ids.filter((_, index) => index % 3 === 0),
          ),
        ];
        const lines = flatten(marks).flatMap(({ mark, y }) =>
          mark.kind === 'rule' && mark.stroke !== palette.grid
            ? [{ ...mark, y1: mark.y1 + y, y2: mark.y2 + y }]
            : [],
        );
        for (const one of textsOf(marks)) {
          const { from, to } = extentOf(one);
          const [top, bottom] = [one.y + one.mark.y - one.mark.size * 0.7, one.y + one.mark.y + 1];
          for (const { x1, x2, y1, y2 } of lines) {
            const crossed =
              Math.max(x1, x2) > from &&
              Math.min(x1, x2) < to &&
              Math.max(y1, y2) > top &&
              Math.min(y1, y2) < bottom;
            expect(crossed, `${lang} ${String(widthPx)}: ${one.mark.text}`).toBe(false);
          }
        }
      }
    }
  });

  it('says nothing in letters under 11 px, and no key twice', () => {
    for (const widthPx of WIDTHS) {
      const marks = [scene('en', widthPx)];
      for (const { mark } of textsOf(marks)) expect(mark.size).toBeGreaterThanOrEqual(11);
      expect(repeatedKeys(marks)).toEqual([]);
    }
  });

  it('begins at the right where reading does', () => {
    const { layout, words } = drawn({ labeller: labellers.ar });
    const columns = textsOf([headScene(layout, { palette, words })]);
    layout.columns.forEach(({ x }, index) => {
      expect(columns[index]?.mark.x).toBe(720 - x);
    });
    const glyphs = flatten([scene('ar', 720)]).filter(({ path }) => path.at(-1) === 'glyph');
    for (const { mark } of glyphs) expect(mark).toMatchObject({ x: 720 - layout.glyphX });
  });

  it('draws only the rows that touch a stretch', () => {
    const { layout, words } = drawn();
    const part = rowsScene(layout, { palette, words }, { from: 400, to: 700 });
    const shown = groupsOf([part]).flatMap(({ data }) => data?.['event'] ?? []);
    const expected = layout.rows.flatMap((row) =>
      row.kind === 'event' && row.y < 700 && row.y + row.height > 400 ? [row.event.id] : [],
    );
    expect(shown).toEqual(expected);
    expect(shown.length).toBeLessThan(10);
  });

  it('points an arrow at who is acted on, and leaves a gap where a line passes who takes no part', () => {
    const row = groupsOf([scene('en', 720)]).find(
      ({ data }) => data?.['event'] === 'eu-tariff-threat',
    );
    const marks: readonly Mark[] =
      row?.marks ?? groupsOf([scene('en', 720)]).flatMap((one) => one.marks);
    expect(marks.some(({ key }) => key.startsWith('acted-on'))).toBe(true);
    expect(marks.filter(({ key }) => key.startsWith('line ')).length).toBeGreaterThan(1);
  });

  it('joins the events of a thread by a line and rings, beside the words', () => {
    const { layout } = drawn();
    const ids = layout.rows
      .flatMap((row) => (row.kind === 'event' ? [row.event.id] : []))
      .slice(4, 7);
    const marks = flatten([scene('en', 720, ids)]);
    expect(marks.filter(({ mark }) => mark.key.startsWith('ring ')).length).toBe(3);
    expect(marks.some(({ mark }) => mark.key.startsWith('thread '))).toBe(true);
  });
});

import type { Bidi } from 'bidi-js';
import type { Font } from 'harfbuzzjs';
import type { Mark, PathMark, Scene, TextMark, TextRun } from '../../charts/drawing/mark.ts';
import type { Weight } from './font-cuts.ts';
import type { ReadFontFile } from './font-file.ts';
import { runsOf, textsByWeight } from './text-lines.ts';
import { straightened, writePath } from './path-data.ts';
import type { OutlineStep } from './path-data.ts';
import { fontsFor, stretchesOf } from './fonts-for.ts';
import type { LoadedFont } from './fonts-for.ts';
import { visualRuns } from './visual-runs.ts';

/** What a line is set with. */
interface Setting {
  readonly harfbuzz: typeof import('harfbuzzjs');
  readonly bidi: Bidi;
  readonly sorts: ReadonlyMap<Weight, readonly LoadedFont[]>;
  readonly fonts: ReadonlyMap<LoadedFont, Font>;
}

/**
 * A scene whose lines of text are paths, shaped by HarfBuzz and ordered by the Unicode Bidirectional Algorithm:
 * the same in every renderer, without a font. The words stay with each path as its label.
 * @param missing what becomes of a line with a letter that no font holds: it stays text, for programs that have
 *   other fonts, or the letter becomes a box, for those that have none
 */
export async function outlineText(
  scene: Scene,
  files: ReadFontFile,
  missing: 'text' | 'box' = 'text',
): Promise<Scene> {
  const [harfbuzz, { default: makeBidi }] = await Promise.all([
    import('harfbuzzjs'),
    import('bidi-js'),
  ]);
  const sorts = new Map<Weight, readonly LoadedFont[]>();
  const fonts = new Map<LoadedFont, Font>();
  for (const [weight, text] of textsByWeight(scene.marks)) {
    // A box is the first font's.
    const held = await fontsFor(missing === 'box' ? ` ${text}` : text, weight, files);
    sorts.set(weight, held);
    for (const sort of held) {
      fonts.set(sort, new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(sort.font))));
    }
  }
  const setting = { harfbuzz, bidi: makeBidi(), sorts, fonts };
  return { ...scene, marks: outlined(scene.marks, setting, missing) };
}

function outlined(marks: readonly Mark[], setting: Setting, missing: 'text' | 'box'): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    if (mark.kind === 'group') return [{ ...mark, marks: outlined(mark.marks, setting, missing) }];
    if (mark.kind !== 'text') return [mark];
    const line = setLine(mark, setting, missing);
    return line ? pathsOf(mark, line) : [mark];
  });
}

/** A path for each colour; the first has the words. A halo is a path of its own under them: not every renderer knows `paint-order`. */
function pathsOf(mark: TextMark, line: Line): PathMark[] {
  const { key, x, y, text, lang, halo } = mark;
  const steps = drawLine(line, mark);
  if (steps.length === 0) return [];
  const fills = [...new Set(steps.map(({ fill }) => fill))];
  const letters = fills.map((fill, index): PathMark => {
    const d = writePath(steps.filter((step) => step.fill === fill));
    const common = { kind: 'path', x, y, d, fill } as const;
    return index === 0
      ? { ...common, key, label: text, lang }
      : { ...common, key: `${key} ${String(index)}` };
  });
  if (halo === undefined) return letters;
  const ring = { fill: halo, stroke: halo, strokeWidth: 3, join: 'round' } as const;
  const under = writePath(straightened(steps), 10);
  return [{ kind: 'path', key: `${key} halo`, x, y, d: under, ...ring }, ...letters];
}

/** Font units, rightwards and upwards from where the line begins. */
interface Glyph {
  readonly font: Font;
  readonly id: number;
  readonly fill: string;
  readonly x: number;
  readonly y: number;
}

interface Line {
  readonly glyphs: readonly Glyph[];
  /** LoadedFont units. */
  readonly width: number;
}

/** Of every file of both families. */
const UNITS_PER_EM = 1000;

/** The glyphs of a line from left to right; undefined where it has a letter that no font holds. */
function setLine(mark: TextMark, setting: Setting, missing: 'text' | 'box'): Line | undefined {
  const runs = asShown(runsOf(mark));
  const text = runs.map((run) => run.text).join('');
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const { rtl, ...visual } of visualRuns(text, mark.direction, setting.bidi)) {
    const pieces = runsWithin(runs, visual.start, visual.end).flatMap(
      ({ weight, fill, start, end }) => {
        const sorts = setting.sorts.get(weight) ?? [];
        const box = missing === 'box' ? sorts[0] : undefined;
        return stretchesOf(text, sorts, start, end).map(({ sort = box, ...part }) => ({
          ...part,
          sort,
          fill,
        }));
      },
    );
    if (rtl) pieces.reverse();
    for (const { sort, fill, ...part } of pieces) {
      const font = sort && setting.fonts.get(sort);
      if (!font) return undefined;
      const whole = { text, lang: mark.lang, rtl };
      for (const glyph of shape({ ...part, ...whole }, font, setting.harfbuzz)) {
        const { codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
        glyphs.push({ font, id, fill, x: width + xOffset, y: yOffset });
        width += xAdvance;
      }
    }
  }
  return { glyphs, width };
}

/** White space as SVG shows it by default: one space for several, none at the ends of the line. */
function asShown(runs: readonly TextRun[]): TextRun[] {
  return runs.map((run, index) => {
    let text = run.text.replace(/[\t\n\r ]+/g, ' ');
    if (index === 0) text = text.replace(/^ /, '');
    if (index === runs.length - 1) text = text.replace(/ $/, '');
    return { ...run, text };
  });
}

/** What of the runs lies between two offsets of their line, UTF-16. */
function runsWithin(
  runs: readonly TextRun[],
  from: number,
  to: number,
): {
  readonly weight: Weight;
  readonly fill: string;
  readonly start: number;
  readonly end: number;
}[] {
  let at = 0;
  return runs.flatMap(({ text, weight, fill }) => {
    const start = Math.max(from, at);
    at += text.length;
    const end = Math.min(to, at);
    return start < end ? [{ weight, fill, start, end }] : [];
  });
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lang: string;
  readonly rtl: boolean;
}

function shape({ text, start, end, lang, rtl }: Part, font: Font, harfbuzz: Setting['harfbuzz']) {
  const { Buffer, Direction } = harfbuzz;
  const buffer = new Buffer();
  // The whole line is its context: Arabic joins across what is cut here.
  buffer.addText(text, start, end - start);
  buffer.guessSegmentProperties();
  buffer.setDirection(rtl ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(lang);
  harfbuzz.shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}

/** Around (0, 0), where the line is held. */
function drawLine(
  { glyphs, width }: Line,
  { size, align }: TextMark,
): (OutlineStep & Pick<Glyph, 'fill'>)[] {
  const scale = size / UNITS_PER_EM;
  const shift = { left: 0, middle: width / 2, right: width }[align];
  return glyphs.flatMap(({ font, id, fill, x, y }) =>
    font.glyphToJson(id).map(({ type, values }) => ({
      type,
      fill,
      values: values.map((value, i) =>
        i % 2 === 0 ? (x + value - shift) * scale : -(y + value) * scale,
      ),
    })),
  );
}

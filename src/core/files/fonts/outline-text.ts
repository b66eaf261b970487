import type { Bidi } from 'bidi-js';
import type { Font } from 'harfbuzzjs';
import type { Mark, PathMark, Scene, TextMark } from '../../charts/drawing/mark.ts';
import type { Weight } from './font-cuts.ts';
import type { ReadFontFile } from './font-file.ts';
import { textsByWeight } from './text-lines.ts';
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
    return line ? pathsOf(mark, drawLine(line, mark)) : [mark];
  });
}

/** The halo is a path of its own under the letters: not every renderer knows `paint-order`. */
function pathsOf(
  { key, x, y, text, lang, fill, halo }: TextMark,
  steps: readonly OutlineStep[],
): PathMark[] {
  if (steps.length === 0) return [];
  const d = writePath(steps);
  const letters: PathMark = { kind: 'path', key, x, y, d, fill, label: text, lang };
  if (halo === undefined) return [letters];
  const ring = { fill: halo, stroke: halo, strokeWidth: 3, join: 'round' } as const;
  const under = writePath(straightened(steps), 10);
  return [{ kind: 'path', key: `${key} halo`, x, y, d: under, ...ring }, letters];
}

/** Font units, rightwards and upwards from where the line begins. */
interface Glyph {
  readonly font: Font;
  readonly id: number;
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
  const sorts = setting.sorts.get(mark.weight) ?? [];
  const text = asShown(mark.text);
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const run of visualRuns(text, mark.direction, setting.bidi)) {
    const stretches = stretchesOf(text, sorts, run.start, run.end);
    if (run.rtl) stretches.reverse();
    for (const { sort = missing === 'box' ? sorts[0] : undefined, ...part } of stretches) {
      const font = sort && setting.fonts.get(sort);
      if (!font) return undefined;
      const whole = { text, lang: mark.lang, rtl: run.rtl };
      for (const glyph of shape({ ...part, ...whole }, font, setting.harfbuzz)) {
        const { codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
        glyphs.push({ font, id, x: width + xOffset, y: yOffset });
        width += xAdvance;
      }
    }
  }
  return { glyphs, width };
}

/** White space as SVG shows it by default. */
function asShown(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '');
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
function drawLine({ glyphs, width }: Line, { size, align }: TextMark): OutlineStep[] {
  const scale = size / UNITS_PER_EM;
  const shift = { left: 0, middle: width / 2, right: width }[align];
  return glyphs.flatMap(({ font, id, x, y }) =>
    font.glyphToJson(id).map(({ type, values }) => ({
      type,
      values: values.map((value, i) =>
        i % 2 === 0 ? (x + value - shift) * scale : -(y + value) * scale,
      ),
    })),
  );
}

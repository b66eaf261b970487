import { Blob, Buffer as Line, Face, Font, shape } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { embedFonts } from '../../../../src/core/files/fonts/embed-fonts.ts';
import { unpackWoff } from '../../../../src/core/files/fonts/woff.ts';
import { readFontFile } from '../../../../tools/font-paths.ts';
import { sceneOf } from './scenes.ts';

const FACE =
  /@font-face\{font-family:'([^']*)';font-weight:(\d+);unicode-range:([^;]*);src:url\(data:font\/woff;base64,([A-Za-z0-9+/=]*)\) format\('woff'\)\}/g;

async function facesOf(...lines: Parameters<typeof sceneOf>) {
  const css = await embedFonts(sceneOf(...lines), readFontFile);
  const faces = [...css.matchAll(FACE)];
  expect(faces.map(([whole]) => whole).join('\n')).toBe(css);
  return faces.map(([, family, weight, ranges, data = '']) => {
    const font = unpackWoff(Buffer.from(data, 'base64'));
    const face = new Face(new Blob(font));
    return { family, weight, ranges, bytes: font.length, font: new Font(face), face };
  });
}

function glyphsOf(font: Font, text: string): { shapes: string[]; width: number } {
  const line = new Line();
  line.addText(text);
  line.guessSegmentProperties();
  shape(font, line);
  const glyphs = line.getGlyphInfosAndPositions();
  return {
    shapes: glyphs.map(({ codepoint }) => font.glyphToPath(codepoint)),
    width: glyphs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0),
  };
}

describe('embedded fonts', () => {
  it('hold the letters used, in each weight, and no others', async () => {
    const faces = await facesOf(
      { text: 'abba cab' },
      { text: 'Жуж' },
      { text: 'xa', weight: 600 },
      { text: 'عيد', direction: 'rtl' },
    );
    expect(faces.map(({ family, weight, ranges }) => [family, weight, ranges])).toEqual([
      ['IBM Plex Sans', '400', 'U+20,U+61-63'],
      ['IBM Plex Sans', '400', 'U+416,U+436,U+443'],
      ['IBM Plex Sans Arabic', '400', 'U+62F,U+639,U+64A'],
      ['IBM Plex Sans', '600', 'U+61,U+78'],
    ]);
    const letters = faces.map(({ face }) => String.fromCodePoint(...face.collectUnicodes()));
    expect(letters).toEqual([' abc', 'Жжу', 'دعي', 'ax']);
    for (const { bytes } of faces) expect(bytes).toBeLessThan(8000);
  });

  it.each([
    ['محادثات إسطنبول الثلاثية', 'arabic', 'Arabic that joins, with its ligatures'],
    ['AVATAR Tokyo fi fl, "Wave"', 'latin', 'kerning and ligatures'],
    ['ГУЛАГ, Тува', 'cyrillic', 'kerning of Cyrillic'],
  ])('set %s as the whole font does', async (text, cut) => {
    const word = text.replace(/[^\p{L}]+/gu, '');
    const [subset] = await facesOf({ text: word });
    const file =
      cut === 'arabic'
        ? 'ibm-plex-sans-arabic-arabic-400-normal.woff'
        : (`ibm-plex-sans-${cut as 'latin' | 'cyrillic'}-400-normal.woff` as const);
    const whole = new Font(new Face(new Blob(unpackWoff(await readFontFile(file)))));
    expect(glyphsOf(subset!.font, word)).toEqual(glyphsOf(whole, word));
  });

  it('hold the letter that an accent makes with what stands before it', async () => {
    const [face] = await facesOf({ text: 'e\u0301' });
    expect([...face!.face.collectUnicodes()]).toContain('é'.codePointAt(0));
  });

  it('are none where no font holds a letter', async () => {
    expect(await embedFonts(sceneOf({ text: '中文' }), readFontFile)).toBe('');
    expect(await embedFonts({ width: 1, height: 1, marks: [] }, readFontFile)).toBe('');
  });

  it('are the same bytes every time', async () => {
    const scene = sceneOf({ text: 'Talks محادثات' });
    const again = await embedFonts(scene, (name) => readFontFile(name));
    expect(again === (await embedFonts(scene, readFontFile))).toBe(true);
  });
});

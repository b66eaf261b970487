import { expect, it } from 'vitest';
import { setFonts } from '../../../../src/core/files/fonts/set-fonts.ts';
import { svgFile } from '../../../../src/core/files/svg-file.ts';
import { readFontFile } from '../../../../tools/font-paths.ts';
import { readXml } from '../../paint/read-xml.ts';
import { sceneOf } from './scenes.ts';

const PAINTING = {
  scene: sceneOf({ text: 'محادثات', direction: 'rtl', lang: 'ar', align: 'right' }),
  document: { title: 'T', description: 'D', lang: 'ar', direction: 'rtl' },
  query: 'lang=ar',
} as const;

it('editable text comes with its fonts, in the order it is read', async () => {
  const { scene, document, query } = await setFonts(PAINTING, 'editable', readFontFile);
  const { text } = svgFile(scene, document, 'x');
  expect(readXml(text).name).toBe('svg');
  expect(text).toMatch(/<style>@font-face\{font-family:'IBM Plex Sans Arabic'/);
  expect(text).toMatch(/<text [^>]*direction="rtl"[^>]*>محادثات<\/text>/);
  expect(query).toBe('lang=ar');
});

it('outlined text has no text, no font and no style, but its words', async () => {
  const { scene, document } = await setFonts(PAINTING, 'outlined', readFontFile);
  const { text } = svgFile(scene, document, 'x');
  expect(readXml(text).name).toBe('svg');
  expect(text).not.toMatch(/<text|<style/);
  expect(text).toMatch(/<path [^>]*role="img" aria-label="محادثات" xml:lang="ar"\/>/);
});

it('a figure without text needs no font', async () => {
  const bare = { ...PAINTING, scene: { width: 1, height: 1, marks: [] } };
  const read = (): never => {
    throw new Error('nothing is to be read');
  };
  expect(await setFonts(bare, 'editable', read)).toBe(bare);
});

import { expect, it } from 'vitest';
import { missingGlyphs } from '../../../../src/core/files/fonts/missing-glyphs.ts';
import { readFontFile } from '../../../../tools/font-paths.ts';
import { sceneOf } from './scenes.ts';

it.each([
  ['Talks in Istanbul, Türkiye – 10 April', []],
  ['محادثات «إسطنبول»', []],
  ['Переговоры №\u00a02', []],
  ['Talks 会谈 on 会', ['会', '谈']],
  ['Round 🕊 two', ['🕊']],
])('letters that no font draws are named once each: %s', async (text, missing) => {
  expect(await missingGlyphs(sceneOf({ text }), readFontFile)).toEqual(missing);
});

import { expect, it } from 'vitest';
import { missingLetters } from '../../../../src/core/files/fonts/missing-glyphs.ts';
import { readLetterFile } from '../../../../tools/letter-files.ts';
import { sceneOf } from './scenes.ts';

it.each([
  ['Talks in Istanbul, Türkiye – 10 April', []],
  ['محادثات «إسطنبول»', []],
  ['Переговоры №\u00a02', []],
  ['Talks 会谈 on 会', ['会', '谈']],
  ['Round 🕊 two', ['🕊']],
])('letters that no font draws are named once each: %s', async (text, missing) => {
  expect(await missingLetters(sceneOf({ text }), readLetterFile)).toEqual(missing);
});

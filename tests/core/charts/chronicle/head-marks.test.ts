import { describe, expect, it } from 'vitest';
import { knownMarks, sectionMarks } from '../../../../src/core/charts/chronicle/head-marks.ts';
import { takePen } from '../../../../src/core/charts/chronicle/pen.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { textsOf } from '../../../fixtures/flatten.ts';
import { drawn } from './draw.ts';

const { layout, words } = drawn();
const pen = takePen(layout.width, paletteOf('light'), words, layout.style);
const runsIn = (marks: ReturnType<typeof knownMarks>) =>
  textsOf(marks).map(({ mark }) => mark.runs?.map(({ text }) => text.trim()) ?? [mark.text]);

describe('a head of the chronicle', () => {
  it('is one text with its count, so that no font sets one over the other', () => {
    const row = layout.rows.find(({ kind }) => kind === 'section');
    if (row?.kind !== 'section') throw new Error('a section is expected');
    const marks = sectionMarks(row, layout, { words }, pen);
    expect(runsIn(marks)).toEqual([
      [words.section(row.section, false), words.count(row.section.count)],
    ]);
  });

  it('of what comes after the known-on day says so in the same text, where there is room for both', () => {
    expect(runsIn(knownMarks(layout, { words }, pen))).toEqual([[words.known, words.after]]);
    const narrow = { ...layout, from: 120, spare: 1.1 };
    expect(runsIn(knownMarks(narrow, { words }, pen))).toEqual([[words.known]]);
  });
});

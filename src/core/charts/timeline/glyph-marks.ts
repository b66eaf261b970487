export { glyphMarks } from '../drawing/glyph-marks.ts';

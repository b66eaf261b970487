import { describe, expect, it } from 'vitest';
import { FIGURE_HELP, FIGURE_OPTIONS, parseFigureOptions } from '../../src/cli/figure-options.ts';

describe('what the command line wishes of a figure', () => {
  it('is nothing where it says nothing, so that a figure may bring its own choices', () => {
    expect(parseFigureOptions({})).toEqual({});
  });

  it('is taken as it is said', () => {
    const said = { part: 'both', size: 'a4', theme: 'print', axis: 'rtl', title: 'T', alt: '' };
    expect(parseFigureOptions({ ...said, whole: true })).toEqual({ ...said, whole: true });
  });

  it('takes a width for a free size', () => {
    expect(parseFigureOptions({ width: '640' })).toEqual({ width: 640, size: 'free' });
    expect(parseFigureOptions({ width: '640', size: 'slide' })).toBe('--width is for --size free');
  });

  it.each([
    ['part', 'chart'],
    ['size', 'a9'],
    ['pages', 'two'],
    ['theme', 'auto'],
    ['axis', 'up'],
  ])('is refused where --%s has no such value, and those it has are named', (name, value) => {
    expect(parseFigureOptions({ [name]: value })).toMatch(new RegExp(`^--${name} is one of .+, `));
  });

  it.each(['', '319', '4001', '640.5', 'wide'])('is refused a width of "%s"', (width) => {
    expect(parseFigureOptions({ width })).toBe('--width is a whole number from 320 to 4000');
  });

  it('keeps the words of events that are pinned', () => {
    expect(parseFigureOptions({ pin: ['a', 'b,c'] })).toEqual({ pinned: ['a', 'b,c'] });
  });

  it('leaves out what stands around the pictures', () => {
    const said = { 'no-title': true, 'no-legend': true, 'no-sources': true, 'no-credit': true };
    expect(parseFigureOptions(said)).toEqual({
      hasTitle: false,
      hasLegend: false,
      hasSources: false,
      hasCredit: false,
    });
    expect(parseFigureOptions({ 'no-title': false })).toEqual({});
  });

  it('has a word of help for every option', () => {
    for (const name of Object.keys(FIGURE_OPTIONS))
      expect(FIGURE_HELP).toMatch(new RegExp(`--${name}[ ,\\n]`));
  });
});

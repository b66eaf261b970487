import { describe, expect, it } from 'vitest';
import {
  FIGURE_FORMS,
  optionsInForm,
  parseFigureForm,
  queryInForm,
} from '../../src/cli/figure-forms.ts';
import { FORMS, RELATIONS_FORMS } from '../../src/core/view/view.ts';

describe('a form that a figure is asked for by its name', () => {
  it('is any that the page has', () => {
    expect(Object.keys(FIGURE_FORMS)).toEqual([...FORMS, ...RELATIONS_FORMS, 'movement']);
    for (const name of Object.keys(FIGURE_FORMS)) {
      expect(parseFigureForm({ form: name })).toBe(FIGURE_FORMS[name]);
    }
  });

  it('takes the place of the one that the view asks for', () => {
    expect(queryInForm('q=a%26b&relations=ring', FIGURE_FORMS['table']!)).toBe(
      'q=a%26b&relations=table',
    );
  });

  it('is never drawn beside others where it is counts along time', () => {
    const movement = FIGURE_FORMS['movement']!;
    expect(optionsInForm({ part: 'both' }, movement)).toEqual({ part: 'movement' });
    expect(parseFigureForm({ form: 'movement', part: 'both' })).toBe(
      '--form movement is for --part movement',
    );
  });

  it('is drawn alone, unless the figure shows both', () => {
    expect(optionsInForm({ part: 'timeline' }, FIGURE_FORMS['ring']!)).toEqual({
      part: 'relations',
    });
    expect(optionsInForm({ part: 'both' }, FIGURE_FORMS['chronicle']!)).toEqual({
      part: 'both',
      form: 'chronicle',
    });
  });
});

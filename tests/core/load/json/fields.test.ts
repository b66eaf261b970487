import { describe, expect, it } from 'vitest';
import { checkFields, fieldName, showPath } from '../../../../src/core/load/json/fields.ts';
import { DatasetSchema, EventSchema } from '../../../../src/core/load/json/schema.ts';

describe('fields nobody knows', () => {
  it('are named with the nearest known one', () => {
    expect(checkFields(EventSchema, { evnetType: 'CONSULT', zzz: 1 })).toMatchObject([
      { code: 'field.unknown', path: ['evnetType'], params: { nearest: 'eventType' } },
      { code: 'field.unknown', path: ['zzz'], params: { nearest: '' } },
    ]);
  });

  it('may be called $schema at the top only', () => {
    const value = { $schema: 'x', events: [{ $schema: 'x' }] };
    expect(checkFields(DatasetSchema, value).map((p) => p.path)).toEqual([
      ['events', 0, '$schema'],
    ]);
  });

  it('are not looked for inside fields nobody knows', () => {
    expect(checkFields(EventSchema, { extra: { deeper: { still: 1 } } })).toHaveLength(1);
  });
});

describe('texts without words', () => {
  it.each([[''], [' \n'], [{}], [{ en: '' }]])('%j is a warning', (title) => {
    const problems = checkFields(EventSchema, { title });
    expect(problems).toMatchObject([{ code: 'text.empty', severity: 'warning' }]);
  });
});

describe('lists where an object or a text belongs', () => {
  it('are an error, empty ones too', () => {
    const value = { title: [], events: [[]] };
    expect(checkFields(DatasetSchema, value)).toMatchObject([
      { code: 'field.type', path: ['title'], params: { found: 'array' } },
      { code: 'field.type', path: ['events', 0], params: { expected: 'object', found: 'array' } },
    ]);
  });
});

describe('names of places', () => {
  it('say the last field and what is around it where that helps', () => {
    expect(fieldName(['events', 3, 'title'])).toBe('title');
    expect(fieldName(['events', 3, 'title', 'en'])).toBe('title.en');
    expect(fieldName(['events', 3])).toBe('events[3]');
    expect(fieldName([])).toBe('');
    expect(showPath(['events', 3, 'title', 'en'])).toBe('events[3].title.en');
  });
});

import { format } from 'prettier';
import { MEANINGS } from '../src/core/load/read/meanings.ts';
import { EVENT_TYPES } from '../src/core/model/event-type.ts';
import { STATUSES } from '../src/core/model/dataset.ts';

const values = (words: readonly string[]) => ({
  type: 'object',
  additionalProperties: { enum: words },
});

/** The text of data/mapping.schema.json: JSON Schema 2020-12 of a file that explains a table beside it. */
export async function buildMappingSchema(): Promise<string> {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'What the columns of a table mean: events.mapping.json for events.csv',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Where this schema is, so that an editor can help.' },
      columns: {
        description:
          'Meanings by the names of the columns; an empty one keeps the column as it is.',
        ...values([...MEANINGS, '']),
      },
      dateOrder: {
        description: 'In which order dates in numbers are written.',
        enum: ['day-first', 'month-first'],
      },
      separator: { type: 'string', description: 'What stands between several names in one cell.' },
      calendar: {
        description: 'The calendar of dates in numbers.',
        enum: ['gregorian', 'hijri', 'jalali'],
      },
      header: {
        type: 'boolean',
        description:
          'False where the first row is data; its columns are then called 1, 2, 3 and so on.',
      },
      rows: {
        description:
          'What a row is: an event, or a part of the event that the rows around it share their id with.',
        enum: ['events', 'parts'],
      },
      sheet: {
        type: 'string',
        description:
          'Of a workbook: the name or number of a sheet; * for all with the columns of the first one with dates.',
      },
      types: { description: 'Types by what the cells call them.', ...values(EVENT_TYPES) },
      statuses: { description: 'Statuses by what the cells call them.', ...values(STATUSES) },
    },
    additionalProperties: false,
  };
  return format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
}

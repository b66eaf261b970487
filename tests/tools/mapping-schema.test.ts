import { describe, expect, it } from 'vitest';
import { readMappingFile } from '../../src/core/load/read/mapping-file.ts';
import { buildMappingSchema } from '../../tools/mapping-schema.ts';

const EXAMPLES: Readonly<Record<string, unknown>> = {
  $schema: 'https://example.org/mapping.schema.json',
  columns: { Dat: 'start', Year: '' },
  dateOrder: 'month-first',
  separator: ';',
  calendar: 'jalali',
  rows: 'parts',
  header: false,
  sheet: '2024',
  types: { Battles: 'ASSAULT' },
  statuses: { Held: 'occurred' },
};

describe('the schema of a file that explains a table', () => {
  it('has the fields that such a file may have, and no others', async () => {
    const { properties } = JSON.parse(await buildMappingSchema()) as { properties: object };
    expect(Object.keys(properties).sort()).toEqual(Object.keys(EXAMPLES).sort());
    const read = readMappingFile(JSON.stringify(EXAMPLES));
    expect({ $schema: EXAMPLES['$schema'], ...(read as object) }).toEqual(EXAMPLES);
    expect(readMappingFile('{"titles": {}}')).toContain('titles');
  });
});

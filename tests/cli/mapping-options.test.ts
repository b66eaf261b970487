import { describe, expect, it } from 'vitest';
import { hintsFor, mappingOf } from '../../src/cli/mapping-options.ts';
import { readMappingFile } from '../../src/core/load/read/mapping-file.ts';

describe('what columns mean', () => {
  it('is said by options', () => {
    expect(mappingOf({ map: ['start=Dat,title=Agt', '-=Year'], header: 'no' })).toEqual({
      columns: { Dat: 'start', Agt: 'title', Year: '' },
      header: false,
    });
    expect(mappingOf({ map: ['begin=Dat'] })).toContain('MEANING=COLUMN');
    expect(mappingOf({ 'date-order': 'us' })).toContain('month-first');
    expect(mappingOf({ calendar: 'roman' })).toContain('hijri');
  });

  it('is said by a file beside the table, which options go before', async () => {
    expect(readMappingFile('{"columns": {"Dat": "start"}, "header": false}')).toEqual({
      columns: { Dat: 'start' },
      header: false,
    });
    expect(readMappingFile('{"columns": {"Dat": "begin"}}')).toContain('begin');
    expect(readMappingFile('{"colums": {}}')).toContain('colums');
    expect(readMappingFile('[]')).toContain('object');
    expect(await hintsFor('no-such/table.csv', { separator: ';' })).toEqual({ separator: ';' });
  });
});

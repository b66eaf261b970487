import { describe, expect, it } from 'vitest';
import { formatRis } from '../../../../src/core/files/citation/ris.ts';
import { buildCitation } from '../../../../src/core/files/citation/work.ts';
import { istanbul, istanbulDataset } from '../../../fixtures/istanbul.ts';
import { readRis, requestOf } from './citation-request.ts';
import type { Wish } from './citation-request.ts';

const APPOINTMENT: Wish = {
  dataset: istanbulDataset,
  knownBefore: istanbul.knownBefore,
  event: 'darchiev-appointment',
};

describe('the citation of an event as RIS', () => {
  it('has a record for the event and one for each source', async () => {
    const records = readRis(formatRis(buildCitation(await requestOf(APPOINTMENT))));
    expect(records).toHaveLength(10);
    expect(records[0]).toEqual([
      ['TY', 'ELEC'],
      ['ID', 'istanbul-2025:darchiev-appointment'],
      ['TI', 'Darchiev is named ambassador to the US'],
      ['T2', 'Russia and the United States in Istanbul, 2025'],
      ['PB', 'Démarche'],
      ['PY', '2025'],
      ['DA', '2025/03/06/'],
      ['ET', '1.2.0'],
      ['UR', 'https://example.org/?event=x'],
      ['Y2', '2026/11/24/'],
      ['LA', 'en'],
      ['N1', 'Date of the event: 6 March 2025'],
      ['N1', 'Sources disagree on: Date'],
      ['N1', 'As known on 9 April 2025'],
      ['N1', 'Licence: CC0-1.0'],
      ['ER', ''],
    ]);
    expect(records[1]).toContainEqual(['TY', 'GEN']);
    expect(records[1]).toContainEqual(['LA', 'ar']);
    expect(records[9]).toContainEqual(['PB', 'Vedomosti']);
  });
});

import { describe, expect, it } from 'vitest';
import { movementRows } from '../../../../src/core/charts/movement/rows.ts';
import { countsCsv } from '../../../../src/core/files/formats/csv-cells.ts';
import { countsOf } from './movement-request.ts';

describe('counts along time as a table', () => {
  it('have a row for each subject and period, its last day in it', async () => {
    const movement = await countsOf({
      period: 'month',
      of: [['russia', 'united-states'], ['turkiye']],
    });
    const [head = [], ...rows] = movementRows(movement, (id) => id.toUpperCase());
    expect(rows.map((row) => row.slice(0, 3).join(' '))).toEqual(
      ['RUSSIA – UNITED-STATES', 'TURKIYE'].flatMap((name) => [
        `${name} 2025-02-01 2025-02-28`,
        `${name} 2025-03-01 2025-03-31`,
        `${name} 2025-04-01 2025-04-30`,
        `${name} 2025-05-01 2025-05-31`,
      ]),
    );
    for (const row of rows) {
      const at = (name: string): number => Number(row[head.indexOf(name)]);
      expect(row.length).toBe(head.length);
      expect(at('cooperation') + at('neither') + at('conflict')).toBe(at('events'));
      expect(at('statement') + at('unspecified')).toBe(at('neither'));
      expect(at('verbal-conflict') + at('material-conflict')).toBe(at('conflict'));
      expect(at('events')).toBeLessThanOrEqual(at('events_possible'));
      expect(at('toned')).toBeLessThanOrEqual(at('events'));
    }
  });

  it('are told apart by steps of tone where that is asked for', async () => {
    const [head = [], ...rows] = movementRows(await countsOf({ by: 'tone' }), (id) => id);
    expect(head).toContain('tone_step_-3');
    expect(head).toContain('no_tone_possible');
    for (const row of rows) {
      const steps = head.flatMap((name, at) =>
        /^(tone_step|no_tone)/.test(String(name)) && !String(name).endsWith('possible') ? [at] : [],
      );
      expect(steps.reduce((sum, at) => sum + Number(row[at]), 0)).toBe(row[3]);
    }
  });

  it('open in a spreadsheet as they are meant', () => {
    expect(
      countsCsv([
        ['of', 'n'],
        ['=1+1, or so', -2],
      ]),
    ).toBe('\uFEFFof,n\r\n"\'=1+1, or so",-2\r\n');
  });
});

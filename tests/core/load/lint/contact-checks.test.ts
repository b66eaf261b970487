import { describe, expect, it } from 'vitest';
import { outlineDataset } from '../../../../src/core/load/json/outline.ts';
import { checkForms, checkRanks } from '../../../../src/core/load/lint/contact-checks.ts';

const event = (id: string, mode: string, form: string, eventType = 'CONSULT'): object => ({
  ...{ id, eventType, mode, form },
});

describe('what is doubtful in forms and ranks', () => {
  it('is a form that the mode of a consultation rules out', () => {
    const outline = outlineDataset({
      events: [
        event('called-visit', 'visit', 'call'),
        event('met-by-phone', 'phone', 'meeting'),
        event('visit', 'visit', 'meeting'),
        event('video', 'phone', 'video'),
        event('many', 'multilateral', 'video'),
        event('no-consultation', 'visit', 'call', 'AGREE'),
      ],
    });
    expect(checkForms(outline).map(({ code, params }) => [code, params['id']])).toEqual([
      ['event.form', 'called-visit'],
      ['event.form', 'met-by-phone'],
    ]);
  });

  it('is a state or an organization that holds a rank', () => {
    const outline = outlineDataset({
      actors: [
        { id: 'state', kind: 'state', partOf: [{ actor: 'union', rank: 'head' }] },
        { id: 'union', kind: 'organization', partOf: [{ actor: 'world' }] },
        { id: 'team', kind: 'body', partOf: [{ actor: 'state', rank: 'expert' }] },
        { id: 'minister', kind: 'person', partOf: [{ actor: 'state', rank: 'minister' }] },
      ],
    });
    expect(checkRanks(outline)).toEqual([
      {
        code: 'actor.rank',
        severity: 'warning',
        path: ['actors', 0, 'partOf', 0, 'rank'],
        params: { id: 'state' },
      },
    ]);
  });
});

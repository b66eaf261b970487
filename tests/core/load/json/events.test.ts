import { describe, expect, it } from 'vitest';
import { checkEvents } from '../../../../src/core/load/json/events.ts';

const check = (event: object) => checkEvents({ events: [event] });

describe('doubtful events', () => {
  it('have no claims', () => {
    expect(check({ id: 'e', claims: [] })).toMatchObject([
      { code: 'claim.missing', severity: 'warning', params: { id: 'e' } },
    ]);
    expect(check({ id: 'e', claims: [{}] })).toEqual([]);
  });

  it('have a mode that is not one of their type', () => {
    expect(check({ eventType: 'REQUEST', mode: 'phone' })).toMatchObject([
      {
        code: 'value.unlisted',
        severity: 'warning',
        path: ['events', 0, 'mode'],
        params: { found: 'phone', allowed: 'assist, change, yield, meet' },
      },
    ]);
    expect(check({ eventType: 'AGREE', mode: 'phone' })[0]?.params['allowed']).toBe('');
    expect(check({ eventType: 'CONSULT', mode: 'phone' })).toEqual([]);
    expect(check({ eventType: 'toString', mode: 'phone' })).toEqual([]);
  });
});

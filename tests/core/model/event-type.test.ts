import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, toneOf, toneOriginOf } from '../../../src/core/model/event-type.ts';

describe('a tone', () => {
  it('is there for every type that says something, and for none that does not', () => {
    const toneless = EVENT_TYPES.filter((eventType) => toneOf({ eventType }) === null);
    expect(toneless).toEqual(['UNSPECIFIED']);
    expect(toneOf({ eventType: 'UNSPECIFIED', tone: -3 })).toBe(-3);
  });

  it('comes from the type, the event, or the scale of the data', () => {
    const given = { eventType: 'ACCUSE', tone: -1 } as const;
    expect(toneOriginOf({ eventType: 'ACCUSE' }, 'goldstein')).toBe('type');
    expect(toneOriginOf(given, undefined)).toBe('event');
    expect(toneOriginOf(given, 'goldstein')).toBe('goldstein');
    expect(toneOriginOf({ eventType: 'UNSPECIFIED' }, 'goldstein')).toBeNull();
  });
});

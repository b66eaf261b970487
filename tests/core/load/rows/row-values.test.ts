import { describe, expect, it } from 'vitest';
import { readEventType, readStatus, readTone } from '../../../../src/core/load/rows/row-values.ts';
import { STATUSES } from '../../../../src/core/model/dataset.ts';
import { EVENT_TYPES } from '../../../../src/core/model/event-type.ts';

describe('a cell', () => {
  it.each([
    ['CONSULT', 'CONSULT'],
    ['consult', 'CONSULT'],
    ['', 'UNSPECIFIED'],
    ['MEET', undefined],
    ['__proto__', undefined],
  ])('%j is the event type %s', (cell, type) => {
    expect(EVENT_TYPES[readEventType(cell)]).toBe(type);
  });

  it.each([
    ['planned', 'planned'],
    ['Denied', 'denied'],
    ['', 'unspecified'],
    ['yes', undefined],
  ])('%j is the status %s', (cell, status) => {
    expect(STATUSES[readStatus(cell)]).toBe(status);
  });

  it.each([
    ['', NaN],
    ['-10', -10],
    ['+2.5', 2.5],
    ['.5', 0.5],
    ['1e1', 10],
    ['10.01', undefined],
    ['2,5', 2.5],
    ['\u22121,5', -1.5],
    ['-٣٫٧٥', -3.75],
    ['2,500', 2.5],
    ['12,5', undefined],
    ['0x5', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
  ])('%j is the tone %s', (cell, tone) => {
    expect(readTone(cell)).toBe(tone);
  });
});

import { describe, expect, it } from 'vitest';
import { asksToPrint } from '../../../src/app/figure/print-key.ts';

const plain = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const asks = (event: Partial<KeyboardEvent>): boolean =>
  asksToPrint({ ...plain, ...event } as KeyboardEvent);

describe('the key that prints', () => {
  it.each([
    ['with Ctrl', { key: 'p', ctrlKey: true }],
    ['with Cmd', { key: 'p', metaKey: true }],
    ['with capitals locked', { key: 'P', ctrlKey: true }],
    ['by its place, in a Russian layout', { key: 'з', code: 'KeyP', ctrlKey: true }],
    ['by its place, in an Arabic layout', { key: 'ح', code: 'KeyP', ctrlKey: true }],
  ])('is P %s', (_, event) => {
    expect(asks(event)).toBe(true);
  });

  it.each([
    ['alone', { key: 'p' }],
    ['with Shift, which is the browser’s own', { key: 'P', ctrlKey: true, shiftKey: true }],
    ['with both', { key: 'p', ctrlKey: true, metaKey: true }],
    [
      'of another letter in its place, in a Dvorak layout',
      { key: 'l', code: 'KeyP', ctrlKey: true },
    ],
  ])('is not P %s', (_, event) => {
    expect(asks(event)).toBe(false);
  });
});

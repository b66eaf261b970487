import { describe, expect, it } from 'vitest';
import { chartKey } from '../../../src/app/parts/chart-key.ts';

const pressed = (key: string, more: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({
    key,
    code: '',
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    repeat: false,
    ...more,
  }) as KeyboardEvent;

describe('a key on a chart', () => {
  it('is read by its place where the letters are not Latin', () => {
    expect(chartKey(pressed('ф', { code: 'KeyA' }))).toMatchObject({ key: 'a', shift: false });
    expect(chartKey(pressed('ي', { code: 'KeyD' }))).toMatchObject({ key: 'd', shift: false });
    expect(chartKey(pressed('Е', { code: 'KeyT', shiftKey: true }))).toMatchObject({
      key: 't',
      shift: true,
    });
  });

  it('says whether it is held down', () => {
    expect(chartKey(pressed('+'))?.repeats).toBe(false);
    expect(chartKey(pressed('+', { repeat: true }))?.repeats).toBe(true);
  });

  it('is read as it is written where they are, wherever it lies', () => {
    expect(chartKey(pressed('a', { code: 'KeyQ' }))).toMatchObject({ key: 'a', shift: false });
    expect(chartKey(pressed('q', { code: 'KeyA' }))).toBeUndefined();
    expect(chartKey(pressed('A', { code: 'KeyQ', shiftKey: true }))?.key).toBe('a');
  });

  it.each(['ArrowLeft', 'ArrowDown', 'Home', 'End', 'Enter', ' ', 'Escape', '+', '-', '0'])(
    'means something: %s',
    (key) => {
      expect(chartKey(pressed(key))?.key).toBe(key);
    },
  );

  it.each(['Tab', 'F5', 'PageDown', 'x', '?', 'Shift'])('is left to the browser: %s', (key) => {
    expect(chartKey(pressed(key))).toBeUndefined();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('is left to the browser with %s', (held) => {
    expect(chartKey(pressed('a', { [held]: true }))).toBeUndefined();
  });
});

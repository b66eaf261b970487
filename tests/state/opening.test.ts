import { describe, expect, it } from 'vitest';
import { nameOf, refusal } from '../../src/state/opening.ts';

describe('what is opened', () => {
  it('is called what the reader calls it', () => {
    expect(nameOf({ kind: 'file', file: new File([], 'talks.csv') })).toBe('talks.csv');
    expect(nameOf({ kind: 'url', url: 'https://example.org/a.json' })).toBe(
      'https://example.org/a.json',
    );
    expect(nameOf({ kind: 'text', text: '{}' })).toBe('');
    expect(nameOf({ kind: 'text', text: '{}', name: 'pasted' })).toBe('pasted');
  });

  it('is refused with one error and no file to blame', () => {
    expect(refusal('read.local')).toMatchObject({
      name: '',
      failed: true,
      problems: [{ code: 'read.local', severity: 'error' }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { nameOf, refusal, reportOf } from '../../../src/app/session/opening.ts';

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

  it('is reported only where there is something to say', () => {
    const opened = { name: 'a', dataset: undefined, cancelled: false, problems: [] };
    const merge = (): void => undefined;
    expect(reportOf('a', opened, [], merge)).toBeNull();
    const { problems } = refusal('read.local');
    expect(reportOf('a', { ...opened, problems }, [], merge)).toEqual({
      ...{ name: 'a', problems, failed: true, merge },
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../src/app/session/environment.ts';
import { keepSource, nameOf, refusal, reportOf } from '../../../src/app/session/opening.ts';

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

describe('a file of the reader’s own', () => {
  const keptOf = async (file: File, isWanted: boolean): Promise<string[]> => {
    const kept: string[] = [];
    const environment = { keep: (text: string) => kept.push(text) } as unknown as Environment;
    await keepSource({ kind: 'file', file }, undefined, environment, () => isWanted);
    return kept;
  };

  it('is kept, unless another one is shown before it has been read', async () => {
    const file = new File(['{}'], 'a.json');
    expect(await keptOf(file, true)).toEqual(['{"name":"a.json","text":"{}"}']);
    expect(await keptOf(file, false)).toEqual([]);
  });

  it('is not kept where it can be read no more, nor is the one before it', async () => {
    const file = new File(['{}'], 'a.json');
    Object.assign(file, { arrayBuffer: () => Promise.reject(new Error('gone')) });
    expect(await keptOf(file, true)).toEqual(['']);
  });
});

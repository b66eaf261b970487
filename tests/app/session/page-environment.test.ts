// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageEnvironment } from '../../../src/app/session/page-environment.ts';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  localStorage.clear();
});

describe('the store of the page', () => {
  it('keeps the file that was opened, and what the reader set', () => {
    pageEnvironment.keep('a');
    pageEnvironment.remember?.('settings', 'b');
    expect([pageEnvironment.kept(), pageEnvironment.recall?.('settings')]).toEqual(['a', 'b']);
  });

  it('forgets the file before where there is no room for the next', () => {
    pageEnvironment.keep('a');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    pageEnvironment.keep('b');
    expect(pageEnvironment.kept()).toBeUndefined();
  });

  it('keeps nothing where it is barred, and does not fail', () => {
    for (const name of ['sessionStorage', 'localStorage'] as const) {
      vi.spyOn(window, name, 'get').mockImplementation(() => {
        throw new DOMException('denied', 'SecurityError');
      });
    }
    pageEnvironment.keep('a');
    pageEnvironment.remember?.('settings', 'b');
    expect([pageEnvironment.kept(), pageEnvironment.recall?.('settings')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { recallSettings, rememberSettings } from '../../../src/app/explorer/settings-memory.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';
import type { Memory } from '../../../src/app/session/environment.ts';

function device(...entries: [string, string][]): Memory {
  const kept = new Map(entries);
  return {
    remember: (name, text) => void kept.set(name, text),
    recall: (name) => kept.get(name),
  };
}

describe('settings', () => {
  it('are kept one by one as they are set, and nothing else of the view is', () => {
    const here = device();
    rememberSettings(here, DEFAULT_VIEW, { ...DEFAULT_VIEW, theme: 'dark', lanes: 'topic' });
    expect(recallSettings(here)).toEqual({ theme: 'dark' });
    rememberSettings(here, DEFAULT_VIEW, { ...DEFAULT_VIEW, lang: 'ar', digits: 'arab' });
    expect(recallSettings(here)).toEqual({ theme: 'dark', lang: 'ar', digits: 'arab' });
    const dark = { ...DEFAULT_VIEW, theme: 'dark' } as const;
    rememberSettings(here, dark, DEFAULT_VIEW);
    expect(recallSettings(here)).toEqual({ theme: 'auto', lang: 'ar', digits: 'arab' });
  });

  it('are not what only an address said', () => {
    const here = device();
    const told = { ...DEFAULT_VIEW, lang: 'ru', calendar: 'hijri' } as const;
    rememberSettings(here, told, { ...told, axis: 'rtl' });
    expect(recallSettings(here)).toEqual({ axis: 'rtl' });
  });

  it.each(['', 'null', '[]', '7', '{"lang":"xx","theme":7,"axis":null}', '{"__proto__":{}}'])(
    'are none where the device keeps something else: %s',
    (text) => {
      expect(recallSettings(device(['settings', text]))).toEqual({});
    },
  );

  it('are none on a device that keeps nothing', () => {
    expect(recallSettings({})).toEqual({});
  });
});

import type { Memory } from '../session/environment.ts';
import { LANGS } from '../../core/i18n/languages.ts';
import { CALENDARS, DIGITS, DIRECTIONS, SETTINGS, THEMES } from '../../core/view/view.ts';
import type { Settings, View } from '../../core/view/view.ts';

const KEY = 'settings';

const ALLOWED: Readonly<Record<keyof Settings, readonly string[]>> = {
  lang: LANGS,
  theme: THEMES,
  axis: DIRECTIONS,
  digits: DIGITS,
  calendar: CALENDARS,
};

/** What the reader set on this device before; nothing that is not, or no longer, a setting. */
export function recallSettings(memory: Memory): Partial<Settings> {
  try {
    const kept: unknown = JSON.parse(memory.recall?.(KEY) ?? '{}');
    const found = SETTINGS.map((name) => [name, (kept as Partial<Settings> | null)?.[name]]);
    return Object.fromEntries(
      found.filter(([name, value]) => ALLOWED[name as keyof Settings].includes(value as string)),
    ) as Partial<Settings>;
  } catch {
    return {};
  }
}

/** Keeps on this device what a step sets anew. What an address set is not the reader's own, and is not kept. */
export function rememberSettings(memory: Memory, before: View, after: View): void {
  const changed = SETTINGS.filter((name) => after[name] !== before[name]);
  if (changed.length === 0) return;
  const anew = Object.fromEntries(changed.map((name) => [name, after[name]]));
  memory.remember?.(KEY, JSON.stringify({ ...recallSettings(memory), ...anew }));
}

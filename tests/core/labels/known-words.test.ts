import { describe, expect, it } from 'vitest';
import { sayKnown, statusKey, statusKeyOf } from '../../../src/core/labels/known-words.ts';
import { loadLocale } from '../../../src/core/i18n/locale.ts';

const SOURCES = [{ id: 'new', title: 'New', published: '2025-12-02' }];

describe('what is said of what is known', () => {
  it('is the day, or how far the reports reach, in every language', async () => {
    const [en, ru, ar] = await Promise.all((['en', 'ru', 'ar'] as const).map((l) => loadLocale(l)));
    expect(sayKnown(Date.parse('2025-04-10'), SOURCES, en!)).toMatch(/^As known on 9.April 2025$/);
    expect(sayKnown(null, SOURCES, en!)).toMatch(/^Reports up to 2.December 2025$/);
    expect(sayKnown(null, SOURCES, ru!)).toMatch(/^Сообщения по 2.декабря 2025/);
    expect(sayKnown(null, SOURCES, ar!)).toContain('ديسمبر');
    expect(sayKnown(null, [], en!)).toBe('Everything reported');
  });

  it('has words of its own for a plan that nobody reported again', () => {
    expect(statusKey('planned', true)).toBe('status.unreported');
    expect(statusKey('planned', false)).toBe('status.planned');
    const plan = { status: 'planned', date: '2025-03-27' } as const;
    expect(statusKeyOf(plan, Date.parse('2025-04-10'))).toBe('status.unreported');
    expect(statusKeyOf(plan, Date.parse('2025-03-28'))).toBe('status.planned');
  });
});

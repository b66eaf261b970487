import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../src/core/files/changes/report-changes.ts';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';
import type { Event } from '../../../../src/core/model/dataset.ts';

const HEADER = {
  format: 'demarche/1',
  id: 'talks',
  title: 'Talks',
  version: '1.0.0',
  languages: ['en', 'ar'],
  sources: [{ id: 'wire', title: 'A wire' }],
  actors: [
    { id: 'us', kind: 'state', name: 'United States' },
    { id: 'tr', kind: 'state', name: 'Türkiye' },
  ],
  topics: [],
} as const;
const EVENT: Event = {
  id: 'meeting',
  eventType: 'CONSULT',
  date: '2025-04-09',
  title: { en: 'They *meet*', ar: 'لقاء' },
  participants: [{ actor: 'us', role: 'participant' }],
  topics: [],
  status: 'planned',
  claims: [{ source: 'wire' }],
};
const BEFORE = { header: HEADER, events: [EVENT] };
const AFTER = {
  header: { ...HEADER, version: '1.1.0' },
  events: [
    {
      ...EVENT,
      date: '2025-04-10',
      title: { en: 'They *meet*', ar: 'لقاء في إسطنبول' },
      status: 'occurred' as const,
      participants: [...EVENT.participants, { actor: 'tr', role: 'host' as const }],
      claims: [{ source: 'wire', asserts: { duration: '>PT5H' } }],
    },
    { ...EVENT, id: 'second', title: 'A second one' },
  ],
};

describe('the report of changes', () => {
  it('says them in words, old before new', async () => {
    const { text, isSame } = compareVersions(BEFORE, AFTER, await loadLocale('en'));
    expect(isSame).toBe(false);
    expect(text.split('\n')).toEqual([
      '~ version: “1.0.0” → “1.1.0”',
      'Events: 1 added and 1 changed',
      '+ second  A second one, 9 April 2025',
      '~ meeting  They *meet*, 10 April 2025',
      '    Date: 9 April 2025 → 10 April 2025',
      '    Title (Arabic): “لقاء” → “لقاء في إسطنبول”',
      '    Who: nothing → Türkiye (Host)',
      '    Status: Planned → Took place',
      '    What the sources say: A wire: Duration: nothing → more than 5 hours',
      '',
    ]);
  });

  it('names a source that came, and not what the file has of it', async () => {
    const silent = { ...BEFORE, events: [{ ...EVENT, claims: [] }] };
    const { text } = compareVersions(silent, BEFORE, await loadLocale('en'));
    expect(text).toContain('    What the sources say: nothing → A wire\n');
  });

  it('says them in the language that is asked for', async () => {
    const { text } = compareVersions(BEFORE, AFTER, await loadLocale('ru'));
    expect(text).toContain('Дата: 9');
    expect(text).toContain('События: добавлено: 1');
  });

  it('is a list of corrections in Markdown, where words stay words', async () => {
    const { markdown } = compareVersions(BEFORE, AFTER, await loadLocale('en'));
    expect(markdown).toContain('# Changes: Talks');
    expect(markdown).toContain('- **They \\*meet\\*, 10 April 2025**');
    expect(markdown).toContain('- Added: A second one, 9 April 2025');
  });

  it('is data as JSON, values as the files have them', async () => {
    const { json } = compareVersions(BEFORE, AFTER, await loadLocale('en'));
    const { header, events } = JSON.parse(json) as Record<string, unknown>;
    expect(header).toEqual([{ path: ['version'], before: '1.0.0', after: '1.1.0' }]);
    expect(events).toMatchObject({ added: ['second'], removed: [], changed: [{ id: 'meeting' }] });
  });

  it('says that two are the same', async () => {
    const { text, markdown, isSame } = compareVersions(BEFORE, BEFORE, await loadLocale('en'));
    expect(isSame).toBe(true);
    expect(text).toBe('The two versions say the same.\n');
    expect(markdown).toContain('The two versions say the same.');
  });
});

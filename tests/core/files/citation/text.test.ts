import { describe, expect, it } from 'vitest';
import { formatCitationText } from '../../../../src/core/files/citation/text.ts';
import { buildCitation } from '../../../../src/core/files/citation/work.ts';
import { istanbul, istanbulDataset } from '../../../fixtures/istanbul.ts';
import { oneEvent, requestOf } from './citation-request.ts';
import type { Wish } from './citation-request.ts';

const APPOINTMENT: Wish = {
  dataset: istanbulDataset,
  knownBefore: istanbul.knownBefore,
  event: 'darchiev-appointment',
};
async function textOf(wish: Wish): Promise<string> {
  const request = await requestOf(wish);
  return formatCitationText(buildCitation(request), request.locale);
}

describe('the citation of an event in words', () => {
  it('says the event, the dataset, what is known, where and when it was read, and the sources', async () => {
    const lines = (await textOf(APPOINTMENT)).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '“Darchiev is named ambassador to the US”, 6 March 2025. Démarche, “Russia and the United States in ' +
        'Istanbul, 2025”, version 1.2.0, CC0-1.0. Sources disagree on: Date. As known on ' +
        '9 April 2025. Accessed 24 November 2026:',
      'https://example.org/?event=x',
      '',
      'Sources:',
      '1. “Arabic news text on the coming round of US–Russia talks in Istanbul”, probably 9 April 2025, paragraph 1.',
    ]);
    expect(lines.filter((line) => /^\d+\. /.test(line))).toHaveLength(9);
    expect(lines).toContain(
      '9. Vedomosti, “New ambassador to hand over copies of his credentials”, 27 March 2025.',
    );
  });

  it('speaks Arabic, with foreign words isolated and addresses bare', async () => {
    const lines = (await textOf({ ...APPOINTMENT, lang: 'ar' })).split('\n');
    expect(lines[0]).toContain('«تعيين دارشييف سفيرًا لدى واشنطن»، 6 مارس 2025.');
    expect(lines[0]).toContain('\u2068Démarche\u2069');
    expect(lines[0]).toContain('الإصدار \u20681.2.0\u2069');
    for (const line of lines.filter((one) => !one.startsWith('https://'))) {
      expect(line.replace(/\u2068.*?\u2069/g, '')).not.toMatch(/\p{Script=Latin}/u);
    }
    expect(lines.filter((one) => /^https:\/\/[!-~]+$/.test(one))).toHaveLength(9);
  });

  it('speaks Russian', async () => {
    const text = await textOf({ ...APPOINTMENT, lang: 'ru' });
    expect(text).toContain('«Дарчиев назначен послом в США», 6\u00a0марта 2025\u00a0года.');
    expect(text).toContain('версия 1.2.0');
    expect(text).toContain('Дата обращения: 24\u00a0ноября 2026\u00a0года. Адрес:');
  });

  it('isolates a title that is in another script than the reader’s', async () => {
    const dataset = oneEvent({ title: 'محادثات' }, {}, { languages: ['ar'] });
    expect(await textOf({ dataset, event: 'talks' })).toContain('“\u2068محادثات\u2069”');
  });

  it('says a status other than having taken place, and that no source is given', async () => {
    const dataset = oneEvent({ status: 'planned', claims: [] });
    const text = await textOf({ dataset, event: 'talks' });
    expect(text).toContain('Planned. No source is given. Everything reported.');
    expect(text).not.toContain('Sources:');
  });
});

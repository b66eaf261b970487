import { describe, expect, it } from 'vitest';
import { escapeLatex, formatBibtex } from '../../../../src/core/files/citation/bibtex.ts';
import { buildCitation } from '../../../../src/core/files/citation/work.ts';
import { istanbul, istanbulDataset } from '../../../fixtures/istanbul.ts';
import { readBibtex, requestOf } from './citation-request.ts';
import type { Wish } from './citation-request.ts';

const APPOINTMENT: Wish = {
  dataset: istanbulDataset,
  knownBefore: istanbul.knownBefore,
  event: 'darchiev-appointment',
};
const entriesOf = async (wish: Wish): Promise<ReturnType<typeof readBibtex>> =>
  readBibtex(formatBibtex(buildCitation(await requestOf(wish))));

describe('the citation of an event as BibTeX', () => {
  it('has an entry for the event', async () => {
    const [event] = await entriesOf(APPOINTMENT);
    expect(event).toEqual({
      key: 'istanbul-2025:darchiev-appointment',
      fields: {
        title: '{Darchiev is named ambassador to the US}',
        howpublished: 'Démarche, Russia and the United States in Istanbul, 2025',
        year: '2025',
        month: 'mar',
        day: '6',
        date: '2025-03-06',
        version: '1.2.0',
        url: 'https://example.org/?event=x',
        urldate: '2026-11-24',
        langid: 'english',
        language: 'english',
        note:
          'Date of the event: 6 March 2025; Sources disagree on: Date; ' +
          'As known on 9 April 2025; Licence: CC0-1.0',
      },
    });
  });

  it('has an entry for each source, with its uncertain date said and no day on which it was read', async () => {
    const [, article, second, ...others] = await entriesOf(APPOINTMENT);
    expect(others).toHaveLength(7);
    expect(article).toMatchObject({
      key: 'istanbul-2025:source:article',
      fields: {
        date: '2025-04-09?',
        langid: 'english',
        language: 'arabic',
        note: 'Published: probably 9 April 2025 (EDTF: 2025-04-09?); paragraph 1',
      },
    });
    expect(article?.fields).not.toHaveProperty('urldate');
    expect(second?.fields).not.toHaveProperty('note');
    expect(second?.fields['howpublished']).toBe('Al-Araby Al-Jadeed');
  });

  it('escapes what LaTeX would take as a command, and keeps the letters of every script', () => {
    expect(escapeLatex('A & B: 50% of $5, #1_a {x} ~ ^ \\ “Ж” ض')).toBe(
      'A \\& B: 50\\% of \\$5, \\#1\\_a \\textbraceleft{}x\\textbraceright{} \\textasciitilde{} ' +
        '\\textasciicircum{} \\textbackslash{} “Ж” ض',
    );
  });
});

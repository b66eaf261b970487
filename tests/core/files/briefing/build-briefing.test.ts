import { describe, expect, it } from 'vitest';
import { buildBriefing } from '../../../../src/core/files/briefing/build-briefing.ts';
import { isNote } from '../../../../src/core/files/briefing/briefing.ts';
import type { BriefingBlock, BriefingLine } from '../../../../src/core/files/briefing/briefing.ts';
import { istanbul, takeAll, writingOf } from '../formats/taken.ts';
import { briefingWith, EVENTS, PICTURE } from './small-briefing.ts';

const textOf = (line: BriefingLine): string =>
  line.map((part) => (isNote(part) ? `[${part.note + 1}]` : part.text)).join('');
const headingsOf = (blocks: readonly BriefingBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const itemsOf = (blocks: readonly BriefingBlock[]): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'list' && block.numbered
      ? block.items.map(({ line, further }) => [line, ...further].map(textOf))
      : [],
  );

describe('a briefing', () => {
  it('tells of each event when, what, how it stands, who, where and what sources disagree on', async () => {
    const { blocks, notes } = await briefingWith(EVENTS);
    expect(itemsOf(blocks)).toEqual([
      [
        '10 April 2025 (5 hours 30 minutes) – Talks [first] & more[1]',
        'Who: Aland (host) and Bland',
        'Place: Lake House',
        'What: Consultation',
        'They met.',
        'Sources disagree. Place: here Lake House; “Harbour” (Wire)',
      ],
      ['May 2025 – Visit (Planned)[2]', 'Who: Aland (host) and Bland', 'What: Consultation'],
    ]);
    expect(notes.map(textOf)).toEqual([
      'Wire, “Wire report”, page 3. https://example.org/a?b=1&c=2',
      'Wire, “Wire report”. https://example.org/a?b=1&c=2',
    ]);
  });

  it('says what it is of, and has a figure only where one is given', async () => {
    const { blocks } = await briefingWith(EVENTS, 'en', PICTURE);
    expect(headingsOf(blocks)).toEqual(['Figure', 'Chronology', 'Sources', 'How to cite this']);
    const [first] = blocks;
    expect(first?.kind === 'paragraph' && textOf(first.line)).toBe(
      'Shown: everything. Licence: CC0-1.0. Events: 10 April – 31 May 2025.',
    );
    expect(headingsOf((await briefingWith(EVENTS)).blocks)).not.toContain('Figure');
  });

  it('takes further sections, whose notes come first', async () => {
    const data = await takeAll(istanbul);
    const { blocks, notes } = buildBriefing({
      header: data.header(),
      events: [],
      writing: await writingOf(data, 'ar'),
      sections: [
        { kind: 'heading', text: 'Pair' },
        { kind: 'paragraph', line: [{ text: 'Met.' }, { note: 0 }] },
      ],
      notes: [[{ text: 'A source' }]],
    });
    expect(headingsOf(blocks)[0]).toBe('Pair');
    expect(notes.map(textOf)).toEqual(['A source']);
  });

  it('refers to every note once, in order, in all three languages, and says the language of foreign words', async () => {
    for (const lang of ['en', 'ar', 'ru'] as const) {
      const data = await takeAll(istanbul);
      const events = [];
      for await (const page of data.asKnown()) events.push(...page);
      const briefing = buildBriefing({
        header: data.header(),
        events,
        writing: await writingOf(data, lang),
      });
      const lines = briefing.blocks.flatMap((block) =>
        block.kind === 'list' ? block.items.flatMap(({ line, further }) => [line, ...further]) : [],
      );
      const marks = lines.flat().flatMap((part) => (isNote(part) ? [part.note] : []));
      expect(marks).toEqual(briefing.notes.map((_, at) => at));
      expect(itemsOf(briefing.blocks)).toHaveLength(istanbul.events.length);
      expect(briefing).toMatchObject({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
    }
    const { blocks } = await briefingWith(EVENTS, 'ru');
    const [item] = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(item?.line).toContainEqual({ text: 'Talks [first] & more', lang: 'en' });
  });
});

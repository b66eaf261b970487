import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import { FIGURE_PARTS } from '../../../src/core/figure/options.ts';
import { groupsOf, textsOf } from '../../fixtures/flatten.ts';
import { days, figureFile } from '../../fixtures/istanbul.ts';
import type { FigureOptions } from '../../fixtures/istanbul.ts';

const saidBy = async (
  wish: FigureOptions,
): Promise<{ caption: string; all: string; desc: string }> => {
  const { figure } = await figureFile(wish);
  const { marks } = figure.scene;
  const caption = groupsOf(marks).find(({ id }) => id === 'caption');
  const words = (list: typeof marks): string =>
    textsOf(list)
      .map(({ mark }) => mark.text)
      .join(' ');
  return {
    caption: words(caption?.marks ?? []),
    all: words(marks),
    desc: figure.document.description,
  };
};

describe('a figure', () => {
  it.each(FIGURE_PARTS)('of %s has its parts and no others', async (part) => {
    const { figure } = await figureFile({ part });
    const ids = groupsOf(figure.scene.marks).flatMap(({ id }) => id ?? []);
    expect(ids.includes('timeline')).toBe(part === 'timeline' || part === 'both');
    expect(ids.includes('relations')).toBe(part === 'relations' || part === 'both');
    expect(ids.includes('movement')).toBe(part === 'movement');
    expect(ids).toEqual(expect.arrayContaining(['heading', 'legend', 'caption']));
  });

  it('says what is shown, as known when, by whom it is said, and under which licence', async () => {
    const { caption, all, desc } = await saidBy({});
    expect(all).toContain('Russia and the United States in Istanbul, 2025');
    expect(all).toContain('10 February – 15 May 2025');
    for (const words of ['Shown: all events', '9 April 2025', 'CC0-1.0', '1.2.0', 'TASS']) {
      expect(caption).toContain(words);
      expect(desc).toContain(words);
    }
    expect(caption).not.toMatch(/right to left/i);
  });

  it.each([
    ['en', {}, null],
    ['en', { axis: 'rtl' }, 'Time runs from right to left'],
    ['ar', {}, 'يسير الزمن من اليسار إلى اليمين'],
    ['ar', { axis: 'rtl', digits: 'arab' }, 'يسير الزمن من اليمين إلى اليسار'],
    ['en', { digits: 'arab' }, '٠١٢٣٤٥٦٧٨٩⁩ is ⁨0123456789'],
    ['ru', { calendar: 'hijri' }, 'календарь хиджры (Умм аль-Кура)'],
    [
      'ar',
      { calendar: 'hijri', digits: 'arab', span: days('1800-01-01', '1900-01-01') },
      'بين عامي ١٨٨٢ و٢١٧٤ للميلاد',
    ],
  ] as const)('says what is unusual for a reader of %s: %j', async (lang, view, words) => {
    const { caption } = await saidBy({ view: { lang, ...view } });
    if (words === null) expect(caption).not.toMatch(/Time runs|digits|Hijri/);
    else expect(caption).toContain(words);
  });

  it('says nothing of an axis that is not there', async () => {
    const view = { axis: 'rtl', calendar: 'hijri' } as const;
    expect((await saidBy({ view, part: 'relations' })).caption).not.toMatch(/Time runs|Hijri/);
  });

  it('has the digits of its reader everywhere but in codes', async () => {
    const { caption, all } = await saidBy({
      view: { lang: 'ar', digits: 'arab', calendar: 'hijri' },
    });
    const plain = `${all} ${caption}`
      .replace(/\S*\p{Script=Latin}\S*/gu, '')
      .replaceAll('1.2.0', '');
    expect(plain).not.toMatch(/\d/);
    expect(plain).toContain('١٠ فبراير');
  });

  it('says of each kind of filter that any of its values will do, or that all must', async () => {
    const filter = { ...NO_FILTER, actors: ['darchiev', 'coulter'], words: 'x' };
    const any = (await saidBy({ view: { filter } })).all;
    const every = (await saidBy({ view: { filter: { ...filter, allActors: true } } })).all;
    expect(any).toMatch(/Shown: actors: .+ or .+; Search: x/);
    expect(every).toMatch(/Shown: actors: .+ and .+; Search: x/);
  });

  it('names the filters in words, but not span and known-on day twice', async () => {
    const filter = { ...NO_FILTER, actors: ['darchiev'], words: 'x' };
    const view = { filter, span: days('2025-04-01', '2025-04-10'), known: '2025-04-10' };
    const { caption } = await saidBy({ view });
    expect(caption).toContain('Alexander Darchiev');
    expect(caption).not.toContain('1–10 April 2025');
    expect(caption.match(/10 April 2025/g)).toHaveLength(1);
  });

  it('says that time runs from right to left where it does', async () => {
    const { caption } = await saidBy({ view: { axis: 'rtl' } });
    expect(caption).toMatch(/right to left/i);
  });

  it('names no source where it shows no event', async () => {
    const filter = { ...NO_FILTER, words: 'zzzz' };
    const { caption, all } = await saidBy({ view: { filter } });
    expect(all).toContain('0 of 39 events');
    expect(caption).not.toMatch(/Source/);
  });

  it('is not changed by what is selected', async () => {
    const plain = await figureFile({});
    const selected = await figureFile({ view: { event: 'istanbul-talks-april', actor: 'russia' } });
    expect(selected.text).toBe(plain.text);
  });

  it('has a legend without what only another span shows', async () => {
    const before = await figureFile({
      view: { span: days('2025-02-12', '2025-02-13'), known: 'all' },
    });
    const keys = groupsOf(before.figure.scene.marks).find(({ id }) => id === 'legend');
    expect(keys?.marks.map(({ key }) => key)).not.toContain('cancelled');
    const june = await figureFile({
      view: { span: days('2025-06-01', '2025-06-30'), known: 'all' },
    });
    const later = groupsOf(june.figure.scene.marks).find(({ id }) => id === 'legend');
    expect(later?.marks.map(({ key }) => key)).toContain('cancelled');
  });
});

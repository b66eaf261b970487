import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runRender } from '../../src/cli/render.ts';
import { drawFigure, open, openView, writeSvg } from '../../src/core/demarche.ts';
import { readFontFile } from '../../tools/font-paths.ts';
import { fakeIo } from './fake-io.ts';

const TEXT = readFileSync(new URL('../../data/istanbul-2025.json', import.meta.url), 'utf8');
const FILES = {
  'talks.json': TEXT,
  'rows.csv': 'start,title,actors\n2025-04-10,Talks,A|B\nsoon,Round two,A\n',
  'broken.json': '{"format": "demarche/1",',
};

async function render(args: string[], env = {}) {
  const { io, written, made } = fakeIo(FILES, env);
  return { code: await runRender(args, io), ...written, made };
}

const { dataset } = await open(TEXT);

describe('demarche render', () => {
  it('says which pins and marks are not in the figure, and why', async () => {
    const wish = ['--pin', 'nobody', '--mark', 'note 2031 Later'];
    const { code, err } = await render(['talks.json', '--view', 'lang=en', ...wish, '--out', '-'], {
      LANG: 'ru_RU.UTF-8',
    });
    expect(code).toBe(0);
    expect(err.split('\n').filter((line) => line.includes('Нет на рисунке'))).toHaveLength(2);
  });

  it.each([
    ['lang=en', 'timeline', {}],
    ['lang=ar&lanes=topic&theme=dark&digits=arab&calendar=hijri', 'timeline', { size: 'a4' }],
    [
      'lang=ru&actors=russia,united-states&actors.all=1&axis=rtl',
      'both',
      { axis: 'ltr', size: 'slide', theme: 'print', title: 'Кто & с кем', subtitle: '2025' },
    ],
    ['lang=en&from=2025-02&to=2025-04&known=all', 'relations', { size: 'square', alt: 'A map.' }],
    [
      'lang=en&digits=arab&calendar=hijri&axis=rtl',
      'both',
      { size: 'two-columns', theme: 'dark', whole: true },
    ],
  ] as const)(
    'draws the figure of the view that is asked for: %s, %s, %o',
    async (query, part, wish) => {
      const options = Object.entries(wish).flatMap(([name, value]) =>
        value === true ? [`--${name}`] : [`--${name}`, String(value)],
      );
      const { code, out, err } = await render([
        ...['talks.json', '--view', query, '--part', part, ...options, '--out', '-'],
      ]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const { view } = await openView(dataset!, query);
      const drawn = await drawFigure(view, { part, ...wish });
      const isCut = drawn.pages.length > 1;
      const figure = isCut ? await drawFigure(view, { part, pages: 'one', ...wish }) : drawn;
      const file = await writeSvg(figure, {
        name: '',
        fonts: readFontFile,
        carries: 'view-and-data',
      });
      expect(file.text === out).toBe(true);
      expect(out).toContain(`xml:lang="${view.view.lang}"`);
    },
  );

  it.each(['ladder', 'ring', 'table'])(
    'draws relations as a %s where asked, as the page does where its address asks',
    async (form) => {
      const named = await render(['talks.json', '--view', 'lang=en', '--form', form, '--out', '-']);
      expect({ code: named.code, err: named.err }).toEqual({ code: 0, err: '' });
      const view = ['--view', `lang=en&relations=${form}`, '--part', 'relations'];
      expect((await render(['talks.json', ...view, '--out', '-'])).out === named.out).toBe(true);
    },
  );

  it('draws the part that a form is of, and both where both are asked for', async () => {
    const drawn = async (...args: string[]) =>
      (await render(['talks.json', '--view', 'lang=en', ...args, '--out', '-'])).out
        .match(/data-part="(?:chronicle|timeline|relations)"/g)
        ?.map((part) => part.slice(11, -1));
    expect(await drawn('--form', 'chronicle')).toEqual(['chronicle']);
    expect(await drawn('--form', 'ring', '--part', 'both')).toEqual(['timeline', 'relations']);
  });

  it('draws a saved figure in another form', async () => {
    const saved = await render(['talks.json', '--form', 'table', '--size', 'square', '--out', '-']);
    const { io, written } = fakeIo({ 'fig.svg': saved.out });
    expect(await runRender(['fig.svg', '--form', 'timeline', '--out', '-'], io)).toBe(0);
    expect(written.out).toContain('data-part="timeline"');
    expect(written.out).not.toContain('data-part="relations"');
  });

  it('draws a figure again from what it carries, and not where it carries nothing', async () => {
    const args = ['talks.json', '--view', 'lang=ru&lanes=topic&q=%D0%BF', '--out', '-'];
    const first = await render(args);
    const { io, written } = fakeIo({ 'fig.svg': first.out });
    expect(await runRender(['fig.svg', '--out', '-'], io)).toBe(0);
    expect(written.out === first.out).toBe(true);
    const bare = await render([...args, '--no-data']);
    expect(bare.out).not.toContain('<metadata>');
    const refused = fakeIo({ 'fig.svg': bare.out });
    expect(await runRender(['fig.svg', '--out', '-'], refused.io)).toBe(1);
    expect(refused.written.err).toMatch(/^fig\.svg:1:1 error svg\.no-project /);
  });

  it('keeps outlines where a figure is drawn again, unless told otherwise', async () => {
    const options = ['--view', 'lang=en', '--text', 'outlined', '--out', '-'];
    const first = await render(['talks.json', ...options]);
    const { io, written } = fakeIo({ 'fig.svg': first.out });
    await runRender(['fig.svg', '--out', '-'], io);
    expect(written.out === first.out).toBe(true);
    await runRender(['fig.svg', '--text', 'editable', '--out', '-'], io);
    expect(written.out.slice(first.out.length)).toContain('<text ');
  });

  it('says which letters of a PNG are boxes', async () => {
    const { code, err, made } = await render([
      ...['talks.json', '--title', 'Talks 会谈', '--out', 'fig.png', '--scale', '0.25'],
    ]);
    expect({ code, err }).toEqual({ code: 0, err: 'demarche render: no font for 会 谈: boxes\n' });
    expect(made['fig.png']).toBeDefined();
  });

  it('writes the file that --out names, wider and over the whole period where asked', async () => {
    const { code, out, made } = await render([
      ...['talks.json', '--out', 'fig.svg', '--width', '1600', '--whole'],
    ]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(made['fig.svg']).toMatch(/^<\?xml[^]*<svg [^>]*width="1600"/);
  });

  it('is in the language of the environment where the view names none', async () => {
    const { out } = await render(['talks.json', '--out', '-'], { LANG: 'ru_RU.UTF-8' });
    expect(out).toMatch(/<svg [^>]*lang="ru"/);
  });

  it('draws the good rows of a table and reports the bad ones', async () => {
    const { code, out, err } = await render(['rows.csv', '--out', '-']);
    expect(code).toBe(0);
    expect(out).toContain('data-event');
    expect(err).toMatch(/^rows\.csv:3:\d+ error row\.date /);
  });

  it('writes each of several pages with its number, and all of them as one PDF', async () => {
    const chronicle = ['--view', 'lang=en', '--form', 'chronicle', '--size', 'a4'];
    const svg = fakeIo({ 'talks.json': TEXT });
    expect(await runRender(['talks.json', ...chronicle, '--out', 'a.b/fig.svg'], svg.io)).toBe(0);
    const names = Object.keys(svg.made);
    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual(names.map((_, index) => `a.b/fig-${String(index + 1)}.svg`));
    const pdf = fakeIo({ 'talks.json': TEXT });
    expect(await runRender(['talks.json', ...chronicle, '--out', 'fig.pdf'], pdf.io)).toBe(0);
    const text = new TextDecoder('latin1').decode(pdf.made['fig.pdf'] as Uint8Array);
    expect(text).toMatch(/^%PDF-/);
  });

  it('says where data are packed or left out, and draws a packed figure again', async () => {
    const rows = (count: number): string =>
      `start,title,actors\n${'2025-04-10,A long title for talks of every kind,A|B\n'.repeat(count)}`;
    const { io, written } = fakeIo({ 'big.csv': rows(8000), 'huge.csv': rows(100_001) });
    expect(await runRender(['big.csv', '--form', 'table', '--out', '-'], io)).toBe(0);
    expect(written.err).toMatch(/^demarche render: The SVG carries the view and the data, packed/);
    const again = fakeIo({ 'fig.svg': written.out });
    expect(await runRender(['fig.svg', '--no-data', '--out', '-'], again.io)).toBe(0);
    expect(again.written.out).toContain('data-part="relations"');
    written.err = '';
    expect(await runRender(['huge.csv', '--form', 'table', '--out', '-'], io)).toBe(0);
    expect(written.err).toContain('without the data: the table has 100,001 rows');
  });

  it('says what in the view it does not know, and draws the rest', async () => {
    const { code, out, err } = await render([
      ...['talks.json', '--view', 'actors=nobody&colour=red', '--out', '-'],
    ]);
    expect(code).toBe(0);
    expect(out).toContain('<svg');
    expect(err).toMatch(/address\.unknown [^]*address\.invalid /);
  });

  it('ends with 1 where the data cannot be drawn, and draws nothing', async () => {
    const { code, out, err } = await render(['broken.json', '--out', '-']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^broken\.json:1:\d+ error json\.syntax /);
  });

  it.each([
    [[], 'no file is named'],
    [['talks.json'], '--out says where'],
    [['talks.json', 'rows.csv', '--out', '-'], 'one file at a time'],
    [['talks.json', '--out', 'fig.gif'], '--out ends in .svg, .png or .pdf'],
    [['talks.json', '--out', 'a.pdf', '--dpi', '300'], '--scale and --dpi are for .png'],
    [
      ['talks.json', '--out', '-', '--form', 'chronicle', '--size', 'a4', '--pages', 'several'],
      'pages: name a file',
    ],
    [['talks.json', '--out', '-', '--text', 'runes'], '--text is one of editable, outlined'],
    [['talks.json', '--out', 'a.svg', '--scale', '2'], '--scale and --dpi are for .png'],
    [['talks.json', '--out', 'a.png', '--text', 'outlined'], '--text is for .svg'],
    [['talks.json', '--out', 'a.png', '--scale', '0'], '--scale is a number from 0.25 to 16'],
    [['talks.json', '--out', 'a.png', '--dpi', ''], '--dpi is a number from 24 to 1536'],
    [['talks.json', '--out', 'a.png', '--dpi', '300', '--scale', '2'], 'not both'],
    [
      ['talks.json', '--out', 'a.png', '--width', '4000', '--scale', '16'],
      'pixels are too many: at most 100000000',
    ],
    [['talks.json', '--out', '-', '--part', 'map'], '--part is one of timeline, relations, both'],
    [
      ['talks.json', '--out', '-', '--form', 'toString'],
      '--form is one of chronicle, timeline, ladder, ring, table',
    ],
    [
      ['talks.json', '--out', '-', '--form', 'ring', '--part', 'timeline'],
      '--form ring is for --part relations or both',
    ],
    [['talks.json', '--out', '-', '--width', '12'], '--width is a whole number from 320 to 4000'],
    [['talks.json', '--output', '-'], "Unknown option '--output'"],
  ])('refuses %j and says why', async (args, why) => {
    const { code, out, err } = await render(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(why);
  });

  it('ends with 2 where the file cannot be read', async () => {
    expect((await render(['gone.json', '--out', '-'])).code).toBe(2);
  });

  it('says how it is used', async () => {
    expect((await render(['--help'])).out).toContain('Usage: demarche render');
  });
});

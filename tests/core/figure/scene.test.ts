import { placeAnnotations } from '../../../src/core/figure/annotations.ts';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import {
  besidePictures,
  FIGURE_GAP_PX,
  FIGURE_MARGIN_PX,
  figureScene,
  frameHeights,
  legendRoom,
  stackPictures,
} from '../../../src/core/figure/scene.ts';
import type { FigureInput } from '../../../src/core/figure/scene.ts';
import type { GroupMark, Mark } from '../../../src/core/charts/drawing/mark.ts';
import { paletteOf } from '../../../src/core/charts/drawing/palette.ts';
import { allElements, elementsIn, readXml, textOf } from '../paint/read-xml.ts';
import type { XmlElement } from '../paint/read-xml.ts';
import { expectScene } from '../../scene-file.ts';
import { answerTo, days, figureFile } from '../../fixtures/istanbul.ts';
import type { FigureOptions } from '../../fixtures/istanbul.ts';
import { extentOf, flatten, groupsOf, repeatedKeys, textsOf } from '../../fixtures/flatten.ts';

const box = (key: string, height = 100): GroupMark => ({
  kind: 'group',
  key,
  id: key,
  marks: [{ kind: 'rect', key: 'box', x: 0, y: 0, width: 10, height, fill: '#000000' }],
});

const INPUT: FigureInput = {
  lang: 'en',
  direction: 'ltr',
  textScale: 1,
  width: 600,
  heading: 'whole',
  title: 'A title',
  subtitle: 'A subtitle',
  pictures: stackPictures([
    { mark: box('timeline'), height: 100 },
    { mark: box('relations'), height: 80 },
  ]),
  legend: { mark: box('legend', 40), height: 40 },
  caption: ['First line', 'Second line'],
  palette: paletteOf('light'),
};

const idsOf = (marks: readonly Mark[]): string[] =>
  groupsOf(marks).flatMap(({ id }) => (id === undefined ? [] : [id]));

describe('pictures beside each other', () => {
  it('stand in the direction of reading', () => {
    const pictures = [300, 200].map((widthPx) => ({ mark: box('picture'), height: 10, widthPx }));
    const at = (direction: 'ltr' | 'rtl'): readonly number[] =>
      besidePictures(pictures, direction).map(({ x }) => x);
    expect(at('ltr')).toEqual([0, 300 + FIGURE_GAP_PX]);
    expect(at('rtl')).toEqual([200 + FIGURE_GAP_PX, 0]);
  });
});

describe('the parts of a figure', () => {
  it('stand one under the other without touching, inside the margins', () => {
    const { marks, height } = figureScene(INPUT);
    const tops = ['timeline', 'relations', 'legend'].map(
      (id) => groupsOf(marks).find((group) => group.id === id) ?? box('missing'),
    );
    for (const group of tops) expect(group.x).toBe(FIGURE_MARGIN_PX);
    const [timeline = 0, relations = 0, legend = 0] = tops.map(({ y }) => y);
    const lines = textsOf(marks).map(({ mark }) => mark.y);
    expect(Math.max(...lines.slice(0, 2))).toBeLessThan(legend);
    expect(legend + 40).toBeLessThan(timeline);
    expect(timeline + 100).toBeLessThan(relations);
    expect(relations + 80).toBeLessThan(Math.min(...lines.slice(2)) - 8);
    expect(Math.max(...lines)).toBeLessThanOrEqual(height - FIGURE_MARGIN_PX);
    expect(Number.isInteger(height)).toBe(true);
    const { above, below } = frameHeights(INPUT);
    expect(above + legendRoom(40)).toBe(timeline);
    expect(height).toBe(Math.ceil(relations + 80 + below));
  });

  it('fill a sheet with the caption at its foot', () => {
    const sheet = { unit: 'mm', width: 90 } as const;
    const { marks, height, ...scene } = figureScene({ ...INPUT, height: 900, sheet });
    expect({ height, sheet: scene.sheet }).toEqual({
      height: 900,
      sheet: { ...sheet, height: 135 },
    });
    const last = Math.max(...textsOf(marks).map(({ mark }) => mark.y));
    expect(last).toBeGreaterThan(900 - FIGURE_MARGIN_PX - 12);
    expect(last).toBeLessThanOrEqual(900 - FIGURE_MARGIN_PX);
  });

  it('are there once, and only those there are', () => {
    expect(idsOf(figureScene(INPUT).marks)).toEqual([
      'heading',
      'legend',
      'timeline',
      'relations',
      'caption',
    ]);
    const bare = figureScene({
      ...INPUT,
      pictures: INPUT.pictures.slice(1).map((one) => ({ ...one, y: 0 })),
      legend: { mark: { ...box('legend'), marks: [] }, height: 0 },
    });
    expect(idsOf(bare.marks)).toEqual(['heading', 'relations', 'caption']);
  });

  it('leave no room for words that are left out, and say the title of a further page once more', () => {
    const bare = figureScene({ ...INPUT, heading: 'none', caption: [] });
    expect(idsOf(bare.marks)).toEqual(['legend', 'timeline', 'relations']);
    expect(groupsOf(bare.marks).find(({ id }) => id === 'legend')?.y).toBe(FIGURE_MARGIN_PX);
    const further = textsOf(figureScene({ ...INPUT, heading: 'continued' }).marks);
    expect(further.map(({ mark }) => mark.text)).toEqual(['A title', ...INPUT.caption]);
  });

  it('start where the reader starts', () => {
    const ltr = textsOf(figureScene(INPUT).marks).map(({ mark }) => [mark.x, mark.align]);
    expect(ltr).toEqual(ltr.map(() => [FIGURE_MARGIN_PX, 'left']));
    const rtl = textsOf(figureScene({ ...INPUT, direction: 'rtl', lang: 'ar' }).marks).map(
      ({ mark }) => [mark.x, mark.align, mark.direction, mark.lang],
    );
    expect(rtl).toEqual(rtl.map(() => [600 - FIGURE_MARGIN_PX, 'right', 'rtl', 'ar']));
  });

  it('break long words and sentences into lines that fit', () => {
    const title = 'Sehrlangesunübersetzbareswort'.repeat(4);
    const caption = [`${'several words in a row '.repeat(20)}end`];
    const { marks } = figureScene({ ...INPUT, title, caption });
    const texts = textsOf(marks);
    for (const one of texts) {
      expect(extentOf(one).to).toBeLessThanOrEqual(600 - FIGURE_MARGIN_PX + 0.01);
    }
    const all = texts.map(({ mark }) => mark.text);
    expect(all.slice(0, all.indexOf('A subtitle')).join('')).toBe(title);
    expect(all.slice(all.indexOf('A subtitle') + 1).join(' ')).toBe(caption[0]);
  });
});

const ACTORS_AND_TALKS = { ...NO_FILTER, actors: ['darchiev'], topics: ['transport'] };

const CASES: readonly (readonly [name: string, wish: FigureOptions])[] = [
  ['figure-timeline-en', {}],
  [
    'figure-annotated-ru',
    {
      view: { lang: 'ru' },
      width: 800,
      annotations: placeAnnotations(
        [
          { kind: 'span', from: '2025-03-20', to: '2025-04-05', words: 'Недели перед встречей' },
          { kind: 'bracket', from: '2025-02-12', to: '2025-03-10', words: 'Первые контакты' },
          { kind: 'note', from: '2025-04-03', to: '', words: 'Перелом' },
        ],
        [],
      ),
    },
  ],
  [
    'figure-both-ar-dark',
    { view: { lang: 'ar', axis: 'rtl' }, part: 'both', theme: 'dark', width: 1100 },
  ],
  ['figure-topics-ru', { view: { lang: 'ru', lanes: 'topic', known: 'all' } }],
  [
    'figure-types-ar-narrow',
    { view: { lang: 'ar', lanes: 'type', span: days('2025-04-01', '2025-04-20') }, width: 520 },
  ],
  [
    'figure-filtered-ru-dark-rtl',
    {
      view: { lang: 'ru', axis: 'rtl', filter: ACTORS_AND_TALKS, known: 'all', open: ['russia'] },
      theme: 'dark',
      part: 'both',
    },
  ],
  [
    'figure-hijri-ar-digits',
    { view: { lang: 'ar', axis: 'rtl', digits: 'arab', calendar: 'hijri', lanes: 'topic' } },
  ],
  ['figure-relations-en-dark', { part: 'relations', theme: 'dark', width: 800 }],
];

const figures = await Promise.all(
  CASES.map(async ([name, wish]) => ({ name, wish, ...(await figureFile(wish)) })),
);

const attributesOf = (root: XmlElement, attribute: string): string[] =>
  allElements(root).flatMap(({ attributes }) => attributes[attribute] ?? []);

describe.each(figures)('$name', ({ name, wish, figure, text }) => {
  const root = readXml(text);

  it('is as expected', () => {
    expectScene(text, name);
  });

  it('is the same to the byte when made again', async () => {
    expect((await figureFile(wish)).text).toBe(text);
  });

  it('holds nothing that a page or a program could stumble over', () => {
    const elements = allElements(root);
    expect(new Set(elements.map((element) => element.name))).toEqual(
      new Set(
        ['svg', 'title', 'desc', 'g', 'rect', 'line', 'path', 'circle', 'text', 'tspan'].filter(
          (tag) => elements.some((element) => element.name === tag),
        ),
      ),
    );
    for (const { attributes } of elements) {
      for (const [attribute, value] of Object.entries(attributes)) {
        expect(attribute).not.toMatch(/^on|^style$|^class$|href$/i);
        expect(value).not.toMatch(/NaN|undefined|Infinity|null|\[object|url\(|e[-+]\d/);
      }
    }
    expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  it('has numbers of three decimals at most', () => {
    const numbers = ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'width', 'd', 'transform']
      .flatMap((attribute) => attributesOf(root, attribute))
      .flatMap((value) => value.match(/-?\d+(?:\.\d+)?/g) ?? []);
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((number) => !/^-?\d+(\.\d{1,3})?$/.test(number))).toEqual([]);
  });

  it('has its parts as layers with ids, each once', () => {
    const { part = 'timeline' } = wish;
    const layers = elementsIn(root).flatMap(({ attributes }) => attributes['data-part'] ?? []);
    expect(layers).toEqual([
      'heading',
      'legend',
      ...(part === 'both' ? ['timeline', 'relations'] : [part]),
      'caption',
    ]);
    const ids = attributesOf(root, 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no key twice in one group', () => {
    expect(repeatedKeys(figure.scene.marks)).toEqual([]);
  });

  it('cuts nothing: every line of words lies inside the frame', () => {
    const { width, height } = figure.scene;
    const texts = textsOf(figure.scene.marks);
    expect(texts.length).toBeGreaterThan(10);
    for (const one of texts) {
      const { from, to } = extentOf(one);
      expect(from, one.mark.text).toBeGreaterThanOrEqual(-0.01);
      expect(to, one.mark.text).toBeLessThanOrEqual(width + 0.01);
      expect(one.y + one.mark.y - one.mark.size * 0.8, one.mark.text).toBeGreaterThanOrEqual(0);
      expect(one.y + one.mark.y + one.mark.size * 0.3, one.mark.text).toBeLessThanOrEqual(height);
    }
  });

  it('names every event in the span that is matched, and no other', async () => {
    const span = wish.view?.span ?? days('2025-02-10', '2025-05-15');
    const { events } = await answerTo({ ...wish.view, span });
    const drawn = attributesOf(root, 'data-event').sort();
    const seen = wish.part === 'relations' ? [] : events.filter(({ inSpan }) => inSpan);
    const expected = seen.map(({ id }) => id);
    expect(drawn).toEqual(expected.sort());
  });

  it('names every event group for who cannot see it', () => {
    for (const element of allElements(root)) {
      const { attributes } = element;
      if (!['data-event', 'data-actor', 'data-dyad'].some((one) => one in attributes)) continue;
      const [title] = elementsIn(element);
      expect(title?.name).toBe('title');
      expect(title && textOf(title).length).toBeGreaterThan(5);
      expect(elementsIn(element).length).toBeGreaterThan(1);
    }
  });

  it('stays small', () => {
    expect(flatten(figure.scene.marks).length).toBeLessThan(1500);
    expect(Buffer.byteLength(text)).toBeLessThan(150_000);
  });
});

describe('figures of every width and language', () => {
  it.each(
    (['en', 'ar', 'ru'] as const).flatMap((lang) =>
      [320, 400, 559, 640, 900, 1600, 3000].map((width) => [lang, width] as const),
    ),
  )('%s at %i px keep their words inside the frame', async (lang, width) => {
    const { figure } = await figureFile({ view: { lang, known: 'all' }, part: 'both', width });
    for (const one of textsOf(figure.scene.marks)) {
      const { from, to } = extentOf(one);
      expect(from, one.mark.text).toBeGreaterThanOrEqual(-0.01);
      expect(to, one.mark.text).toBeLessThanOrEqual(width + 0.01);
    }
  });
});

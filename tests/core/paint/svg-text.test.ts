import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, paintSvgText } from '../../../src/core/paint/svg-text.ts';
import type { Document } from '../../../src/core/paint/svg-text.ts';
import type { GroupMark, Mark, Scene, TextMark } from '../../../src/core/charts/drawing/mark.ts';
import { allElements, elementsIn, readXml, textOf } from './read-xml.ts';
import type { XmlElement } from './read-xml.ts';

const DOCUMENT: Document = {
  title: 'Title',
  description: 'What it shows',
  lang: 'en',
  direction: 'ltr',
};

const words = (text: string, change: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  key: 'words',
  x: 1,
  y: 2,
  text,
  align: 'left',
  direction: 'ltr',
  lang: 'en',
  size: 10,
  weight: 400,
  fill: '#000000',
  ...change,
});

const scene = (...marks: Mark[]): Scene => ({ width: 300, height: 200, marks });

const group = (change: Partial<GroupMark>): GroupMark => ({
  kind: 'group',
  key: 'g',
  marks: [],
  ...change,
});

function only(root: XmlElement, name: string): XmlElement {
  const found = allElements(root).filter((element) => element.name === name);
  expect(found, `one ${name}`).toHaveLength(1);
  return found[0] ?? root;
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '</text></g></svg><svg onload="x">',
  'a & b &amp; c &#0; &bogus;',
  ']]>',
  '<![CDATA[x]]>',
  '<!-- x -->',
  '<!DOCTYPE svg [<!ENTITY x "y">]>',
  '" onload="alert(1)',
  "' onload='alert(1)",
  'null \u0000 bell \u0007 escape \u001b',
  'lone \ud800 and \udfff, reversed \udfff\ud800',
  'noncharacters \ufffe \uffff',
  '\u202e\u2066\u200f mirrored \u2069\u202c',
  'بيان 🕊️ мир\u00a0\u0301',
  '<?xml version="1.0"?>',
];

/** What XML can hold of a text, with its line ends as XML reads them. */
const readable = (text: string): string =>
  text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- what XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/\r\n?/g, '\n');

/** An attribute's white space is all one to XML. */
const inAttribute = (text: string): string => readable(text).replace(/[\t\n]/g, ' ');

function expectHarmless(text: string): void {
  const svg = paintSvgText(
    {
      ...scene(
        group({ id: text, name: text, lang: text, data: { event: text }, marks: [words(text)] }),
      ),
      ground: '#ffffff',
    },
    { title: text, description: text, lang: text, direction: 'ltr', fontFaces: text },
  );
  const root = readXml(svg);
  const names = allElements(root).map(({ name }) => name);
  expect(names).toEqual(['svg', 'title', 'desc', 'style', 'rect', 'g', 'title', 'text']);
  const drawn = only(root, 'g');
  expect(textOf(only(root, 'text'))).toBe(readable(text));
  expect(textOf(only(root, 'desc'))).toBe(readable(text));
  expect(textOf(only(drawn, 'title'))).toBe(readable(text));
  const { id = '', ...others } = drawn.attributes;
  expect(id).toMatch(/^[\p{L}_][\p{L}\p{Nd}_.-]*$/u);
  expect(others).toEqual({
    'data-part': inAttribute(text),
    'inkscape:groupmode': 'layer',
    'inkscape:label': inAttribute(text),
    'data-event': inAttribute(text),
    'xml:lang': inAttribute(text),
  });
}

describe('no text becomes markup', () => {
  it.each(HOSTILE)('%j', (text) => {
    expectHarmless(text);
  });

  it('whatever it is made of', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.integer({ min: 0, max: 0xffff })).map((all) => String.fromCharCode(...all)),
          fc
            .array(fc.constantFrom(...HOSTILE, '<', '>', '&', '"', "'", ']', '\r', '\n', '\t'))
            .map((parts) => parts.join('')),
        ),
        expectHarmless,
      ),
    );
  });

  it('leaves an ordinary text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[&<>"]/.test(text));
        expect(escapeXml(text)).toBe(text);
      }),
    );
  });
});

describe('the ids of groups', () => {
  const idsOf = (...marks: Mark[]): string[] =>
    allElements(
      readXml(
        paintSvgText(scene(...marks), { title: '', description: '', lang: 'en', direction: 'ltr' }),
      ),
    )
      .filter(({ name }) => name === 'g')
      .map(({ attributes }) => attributes['id'] ?? '')
      .map((id) => id.replace(/^d[0-9a-z]+-/, ''));
  const filled = (change: Partial<GroupMark>): GroupMark =>
    group({ marks: [words('x')], ...change });

  it('come from what the groups are, so that they stay', () => {
    const inside = [
      filled({ key: 'grid' }),
      filled({ key: 'events', marks: [filled({ data: { event: 'talks-2025' } })] }),
      filled({ key: 'edges', marks: [filled({ data: { dyad: 'a b' }, marks: [filled({})] })] }),
    ];
    expect(idsOf(filled({ id: 'timeline', marks: inside }))).toEqual([
      ...['timeline', 'timeline-grid', 'timeline-events', 'event-talks-2025'],
      ...['timeline-edges', 'dyad-a-b', ''],
    ]);
  });

  it('are each there once, and names in XML', () => {
    const same = filled({ data: { dyad: 'a b' } });
    expect(idsOf(same, same, same)).toEqual(['dyad-a-b', 'dyad-a-b.2', 'dyad-a-b.3']);
    expect(idsOf(filled({ id: '1 (x)' }), filled({ id: '' }))).toEqual(['_1-_x28_x_x29_', '_']);
  });

  it('begin otherwise in another figure, and alike in the same one, so that two in one page do not clash', () => {
    const prefixOf = (change: Partial<Document>, width = 300): string => {
      const figure = { ...scene(filled({ id: 'timeline' })), width };
      const svg = paintSvgText(figure, { ...DOCUMENT, ...change });
      const [title, desc] =
        only(readXml(svg), 'svg').attributes['aria-labelledby']?.split(' ') ?? [];
      const prefix = title?.replace(/-title$/, '') ?? '';
      expect(desc).toBe(`${prefix}-desc`);
      expect(only(readXml(svg), 'g').attributes['id']).toBe(`${prefix}-timeline`);
      return prefix;
    };
    const all = [
      prefixOf({}),
      prefixOf({ title: 'Other' }),
      prefixOf({ description: '' }),
      prefixOf({}, 301),
    ];
    expect(new Set(all).size).toBe(4);
    expect(prefixOf({})).toBe(all[0]);
  });
});

describe('a line in stretches', () => {
  it('is one text, whose stretches say only what is otherwise than in the line', () => {
    const runs = [
      { text: '9 & ', weight: 500, fill: '#777777' },
      { text: '<Talks>', weight: 400, fill: '#000000' },
    ] as const;
    const svg = paintSvgText(scene(words('9 & <Talks>', { runs })), DOCUMENT);
    const [date, talks] = elementsIn(only(readXml(svg), 'text'));
    expect(date?.attributes).toEqual({ 'font-weight': '500', fill: '#777777' });
    expect(talks?.attributes).toEqual({});
    expect([date, talks].map((one) => one && textOf(one))).toEqual(['9 & ', '<Talks>']);
  });

  it('keeps the space between them, for programs that trim each', () => {
    const runs = [
      { text: '9 Apr', weight: 500, fill: '#000000' },
      { text: '\u00A0 Talks', weight: 400, fill: '#000000' },
    ] as const;
    const textOfScene = (mark: Mark): XmlElement =>
      only(readXml(paintSvgText(scene(mark), DOCUMENT)), 'text');
    const line = textOfScene(words('9 Apr\u00A0 Talks', { runs }));
    expect(line.attributes).toMatchObject({ 'xml:space': 'preserve' });
    expect(textOfScene(words('Talks')).attributes).not.toHaveProperty('xml:space');
  });
});

describe('a ring around letters', () => {
  it('is a text of its own under them, for programs that do not know paint-order', () => {
    const svg = paintSvgText(scene(words('x', { halo: '#ffffff' })), {
      ...{ title: '', description: '', lang: 'en', direction: 'ltr' },
    });
    const [under, over, ...more] = allElements(readXml(svg)).filter(({ name }) => name === 'text');
    expect(more).toEqual([]);
    expect(under?.attributes).toMatchObject({ fill: '#ffffff', stroke: '#ffffff' });
    expect(over?.attributes).toMatchObject({ fill: '#000000' });
    expect(over?.attributes).not.toHaveProperty('stroke');
    expect(svg).not.toContain('paint-order');
  });
});

describe('the document', () => {
  it('says its size, title, description and language', () => {
    const root = readXml(
      paintSvgText(
        { width: 300.12345, height: 200, ground: '#fefefe', marks: [] },
        { ...DOCUMENT, lang: 'ru', metadata: '<a:b xmlns:a="urn:x">1</a:b>', fontFaces: 'a > b' },
      ),
    );
    expect(root.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 300.123 200',
      width: '300.123',
      height: '200',
      role: 'img',
      'xml:lang': 'ru',
    });
    expect(elementsIn(root).map(({ name }) => name)).toEqual([
      'title',
      'desc',
      'metadata',
      'style',
      'rect',
    ]);
    const [title, desc, metadata, style, ground] = elementsIn(root);
    expect(root.attributes['aria-labelledby']).toBe(
      `${title?.attributes['id'] ?? ''} ${desc?.attributes['id'] ?? ''}`,
    );
    expect(title && textOf(title)).toBe('Title');
    expect(desc && textOf(desc)).toBe('What it shows');
    expect(metadata?.children).toEqual([
      { name: 'a:b', attributes: { 'xmlns:a': 'urn:x' }, children: ['1'] },
    ]);
    expect(style && textOf(style)).toBe('a > b');
    const whole = { width: '300.123', height: '200', fill: '#fefefe' };
    expect(ground?.attributes).toEqual({ ...whole, 'shape-rendering': 'crispEdges' });
  });

  it('leaves out what there is none of', () => {
    const root = readXml(paintSvgText(scene(), DOCUMENT));
    expect(elementsIn(root).map(({ name }) => name)).toEqual(['title', 'desc']);
  });

  it('is the same text for the same scene', () => {
    const twice = [1, 2].map(() => paintSvgText(scene(words('x'), group({ id: 'g' })), DOCUMENT));
    expect(twice[0]).toBe(twice[1]);
  });
});

describe('groups in a figure', () => {
  it('carry no transform: the offsets of nested ones add up in what they hold', () => {
    const inner = group({
      x: 5,
      y: 7,
      marks: [words('x'), { kind: 'circle', key: 'c', x: 0, y: 0, radius: 1 }],
    });
    const outer = group({
      x: 100,
      y: 50,
      marks: [
        inner,
        { kind: 'path', key: 'p', d: 'M0,0', x: 1, y: 1 },
        { kind: 'rule', key: 'r', x1: 0, y1: 0, x2: 1, y2: 1 },
      ],
    });
    const root = readXml(paintSvgText(scene(outer, words('after', { key: 'a' })), DOCUMENT));
    const groups = allElements(root).filter(({ name }) => name === 'g');
    expect(groups.map(({ attributes }) => attributes)).toEqual([{}, {}]);
    expect(only(root, 'circle').attributes).toMatchObject({ cx: '105', cy: '57' });
    expect(only(root, 'path').attributes).toMatchObject({ transform: 'translate(101,51)' });
    expect(only(root, 'line').attributes).toMatchObject({
      x1: '100',
      y1: '50',
      x2: '101',
      y2: '51',
    });
    const texts = allElements(root).filter(({ name }) => name === 'text');
    expect(texts.map(({ attributes }) => [attributes['x'], attributes['y']])).toEqual([
      ['106', '59'],
      ['1', '2'],
    ]);
  });

  it('have an id, data and a title where they are given', () => {
    const root = readXml(
      paintSvgText(
        scene(
          group({
            id: 'timeline',
            data: { event: 'a', connects: 'b' },
            name: 'An event',
            lang: 'en',
            marks: [words('x')],
          }),
        ),
        DOCUMENT,
      ),
    );
    const drawn = only(root, 'g');
    const { id, ...others } = drawn.attributes;
    expect(id).toMatch(/-timeline$/);
    expect(others).toEqual({
      'data-part': 'timeline',
      'inkscape:groupmode': 'layer',
      'inkscape:label': 'timeline',
      'data-event': 'a',
      'data-connects': 'b',
      'xml:lang': 'en',
    });
    expect(elementsIn(drawn).map((element) => [element.name, textOf(element)])).toEqual([
      ['title', 'An event'],
      ['text', 'x'],
    ]);
  });

  it('are left out where they hold nothing', () => {
    const root = readXml(paintSvgText(scene(group({ id: 'empty', name: 'Nothing' })), DOCUMENT));
    expect(elementsIn(root).map(({ name }) => name)).toEqual(['title', 'desc']);
  });
});

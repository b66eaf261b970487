import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { paintSvgDom } from '../../../src/core/paint/svg-dom.ts';
import type { GroupMark, Mark, RectMark } from '../../../src/core/charts/drawing/mark.ts';
import { FakeDocument, FakeElement } from './fake-document.ts';

let page: FakeDocument;
let root: FakeElement;

beforeEach(() => {
  page = new FakeDocument();
  root = new FakeElement('svg', page);
});

const paint = (...marks: Mark[]): void => {
  page.log.length = 0;
  paintSvgDom(root as unknown as SVGElement, marks);
};

const rect = (key: string, change: Partial<RectMark> = {}): RectMark => ({
  kind: 'rect',
  key,
  x: 0,
  y: 0,
  width: 1,
  height: 1,
  fill: '#000000',
  ...change,
});

const group = (key: string, change: Partial<GroupMark> = {}): GroupMark => ({
  kind: 'group',
  key,
  data: { key },
  marks: [rect('inside')],
  ...change,
});

const words = (text: string): Mark => ({
  kind: 'text',
  key: 'words',
  x: 0,
  y: 0,
  text,
  align: 'left',
  direction: 'ltr',
  lang: 'en',
  size: 10,
  weight: 400,
  fill: '#000000',
});

const keys = (): (string | undefined)[] =>
  root.childNodes.map(({ attributes }) => attributes.get('data-key'));

describe('painting into the page', () => {
  it('sets a line in its stretches, anew only where one of them changes', () => {
    const line = words('9 Apr Talks');
    const run = (fill: string) =>
      ({
        ...line,
        runs: [
          { text: '9 Apr ', weight: 500, fill },
          { text: 'Talks', weight: 400, fill: '#000000' },
        ],
      }) as Mark;
    paint(run('#777777'));
    const [date, talks] = root.childNodes[0]!.childNodes;
    expect([date!.textContent, talks!.textContent]).toEqual(['9 Apr ', 'Talks']);
    expect([date!.attributes.get('fill'), talks!.attributes.get('fill')]).toEqual([
      '#777777',
      undefined,
    ]);
    paint(run('#777777'));
    expect(root.childNodes[0]!.childNodes[0]).toBe(date);
    paint(run('#555555'));
    expect(root.childNodes[0]!.childNodes[0]!.attributes.get('fill')).toBe('#555555');
  });

  it('makes elements of the SVG namespace, in order, nested as the marks are', () => {
    paint(group('a', { marks: [rect('1'), words('x')] }), rect('b'));
    expect(page.created).toEqual(
      ['g', 'rect', 'text', 'rect'].map((tag) => `http://www.w3.org/2000/svg ${tag}`),
    );
    expect(root.childNodes.map(({ localName }) => localName)).toEqual(['g', 'rect']);
    const inside = root.childNodes[0]?.childNodes ?? [];
    expect(inside.map(({ localName }) => localName)).toEqual(['rect', 'text']);
    expect(inside[1]?.textContent).toBe('x');
  });

  it('touches nothing for the same marks', () => {
    const marks = [group('a', { name: 'A', lang: 'ar' }), words('x'), rect('b')];
    paint(...marks);
    paint(...structuredClone(marks));
    expect(page.log).toEqual([]);
  });

  it('sets only what changed and takes back what is gone', () => {
    paint(rect('a', { fill: '#000000', stroke: '#111111' }));
    const [before] = root.childNodes;
    paint(rect('a', { fill: '#222222' }));
    expect(root.childNodes).toEqual([before]);
    expect(page.log.sort()).toEqual(['set fill=#222222', 'unset stroke', 'unset stroke-width']);
  });

  it('sets words as text', () => {
    paint(words('a'));
    paint(words('<b>&amp;</b>'));
    expect(page.log).toEqual(['text <b>&amp;</b>']);
    expect(root.childNodes[0]?.childNodes).toEqual([]);
  });

  it('gives xml:lang its namespace', () => {
    paint(group('a', { lang: 'ar' }));
    expect(root.childNodes[0]?.namespaces.get('xml:lang')).toBe(
      'http://www.w3.org/XML/1998/namespace',
    );
  });

  it('makes a button of a group with a name, and leaves its tab stop to the page', () => {
    paint(group('a', { name: 'An event' }), group('b'));
    const [a, b] = root.childNodes;
    expect(Object.fromEntries(a?.attributes ?? [])).toEqual({
      role: 'button',
      'aria-label': 'An event',
      'data-key': 'a',
      tabindex: '-1',
    });
    expect(b?.hasAttribute('role')).toBe(false);
    a?.setAttribute('tabindex', '0');
    paint(group('a', { name: 'The same event' }), group('b'));
    expect(a?.attributes.get('tabindex')).toBe('0');
    expect(a?.attributes.get('aria-label')).toBe('The same event');
  });

  it('names a layer by an attribute, for ids belong to the page', () => {
    paint(group('a', { id: 'timeline' }));
    expect(root.childNodes[0]?.attributes.get('data-layer')).toBe('timeline');
    expect(root.childNodes[0]?.hasAttribute('id')).toBe(false);
  });

  it('puts groups where they are by a transform', () => {
    paint(group('a', { x: 5, y: 6 }));
    expect(root.childNodes[0]?.attributes.get('transform')).toBe('translate(5,6)');
    expect(root.childNodes[0]?.childNodes[0]?.attributes.get('x')).toBe('0');
  });

  it('removes what is no longer there', () => {
    paint(group('a'), group('b'), group('c'));
    const [, b] = root.childNodes;
    paint(group('b'));
    expect(root.childNodes).toEqual([b]);
    paint();
    expect(root.childNodes).toEqual([]);
  });

  it('lets elements live on by key in whatever order', () => {
    paint(group('a'), group('b'), group('c'));
    const before = new Map(root.childNodes.map((one) => [one.attributes.get('data-key'), one]));
    paint(group('c'), group('new'), group('a'), group('b'));
    expect(keys()).toEqual(['c', 'new', 'a', 'b']);
    for (const [key, element] of before) {
      expect(root.childNodes.find((one) => one.attributes.get('data-key') === key)).toBe(element);
    }
  });

  it('replaces an element whose mark is of another kind now, wherever it stands', () => {
    for (const place of [0, 1, 2]) {
      const marks = [group('a'), group('b'), group('c')];
      paint(...marks);
      const other = marks.map((mark, i) => (i === place ? rect(mark.key) : mark));
      paint(...other);
      expect(root.childNodes.map(({ localName }) => localName)).toEqual(
        other.map(({ kind }) => (kind === 'group' ? 'g' : kind)),
      );
      paint();
    }
  });

  it('ends with the same elements from whatever was there before', () => {
    const list = fc.uniqueArray(
      fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), isGroup: fc.boolean() }),
      { selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 5 }), (lists) => {
        root = new FakeElement('svg', page);
        for (const items of lists) {
          paint(
            ...items.map(({ key, isGroup }) =>
              isGroup ? group(key) : rect(key, { x: key.charCodeAt(0) }),
            ),
          );
          expect(
            root.childNodes.map(({ localName, attributes }) => [
              localName,
              attributes.get('data-key') ?? attributes.get('x'),
            ]),
          ).toEqual(
            items.map(({ key, isGroup }) =>
              isGroup ? ['g', key] : ['rect', String(key.charCodeAt(0))],
            ),
          );
        }
      }),
    );
  });
});

describe('focus', () => {
  it.each([
    ['to the end', ['b', 'c', 'a']],
    ['with others before it', ['c', 'b', 'a', 'd']],
    ['with others gone', ['a']],
  ])('stays on what goes %s', (_where, order) => {
    paint(group('a'), group('b'), group('c'));
    page.activeElement = root.childNodes[0] ?? null;
    paint(...order.map((key) => group(key)));
    expect(page.activeElement?.attributes.get('data-key')).toBe('a');
    expect(keys()).toEqual(order);
  });

  it('stays in a shadow tree, of which the document knows nothing', () => {
    paint(group('a'), group('b'), group('c'));
    const [focused] = root.childNodes;
    vi.spyOn(root, 'getRootNode').mockReturnValue({ activeElement: focused ?? null });
    const insert = vi.spyOn(root, 'insertBefore');
    paint(group('b'), group('c'), group('a'));
    expect(keys()).toEqual(['b', 'c', 'a']);
    expect(insert.mock.calls.map(([child]) => child)).not.toContain(focused);
  });

  it('stays on what goes back to the beginning, as after a selection is taken back', () => {
    paint(group('b'), group('c'), group('a'));
    page.activeElement = root.childNodes[2]?.childNodes[0] ?? null;
    const focused = page.activeElement;
    paint(group('a'), group('b'), group('c'));
    expect(page.activeElement).toBe(focused);
    expect(focused).not.toBeNull();
    expect(keys()).toEqual(['a', 'b', 'c']);
  });

  it('stays wherever its element goes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.shuffledSubarray(['b', 'c', 'd', 'e', 'a'], { minLength: 1 }),
        (key, order) => {
          root = new FakeElement('svg', page);
          paint(group('a'), group('b'), group('c'), group('d'));
          const element = root.childNodes[keys().indexOf(key)] ?? null;
          page.activeElement = element;
          paint(...order.map((one) => group(one)));
          expect(keys()).toEqual(order);
          expect(page.activeElement).toBe(order.includes(key) ? element : null);
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.ts';

describe('the reader that the other tests rely on', () => {
  it('reads elements, attributes and text', () => {
    expect(readXml('<a b="&lt;&quot;"><c/>x &amp; y</a>\n')).toEqual({
      name: 'a',
      attributes: { b: '<"' },
      children: [{ name: 'c', attributes: {}, children: [] }, 'x & y'],
    });
  });

  it.each([
    ['a bare ampersand', '<a>x & y</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['an entity without its end', '<a>&amp</a>'],
    [']]> in text', '<a>]]></a>'],
    ['crossed tags', '<a><b></a></b>'],
    ['an element without an end', '<a><b>'],
    ['a < in an attribute', '<a b="<"/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['attributes without space', '<a b="1"c="2"/>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['a control character', '<a>\u0001</a>'],
    ['a lone surrogate', '<a>\ud800</a>'],
    ['a noncharacter', '<a>\ufffe</a>'],
    ['two roots', '<a/><b/>'],
    ['nothing', ''],
  ])('refuses %s', (_what, text) => {
    expect(() => readXml(text)).toThrow(SyntaxError);
  });
});

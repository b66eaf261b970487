import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgFile } from '../../../src/core/files/svg-file.ts';
import { paintSvgText } from '../../../src/core/paint/svg-text.ts';
import { readXml } from '../paint/read-xml.ts';

const SCENE = { width: 10, height: 10, ground: '#ffffff', marks: [] };
const DOCUMENT = { title: 'T', description: 'D', lang: 'en', direction: 'ltr' } as const;
const nameFor = (stem: string): string => svgFile(SCENE, DOCUMENT, stem).name;

describe('a figure as a file', () => {
  it('is the painted text after an XML declaration', () => {
    const { text } = svgFile(SCENE, DOCUMENT, 'x');
    const painted = paintSvgText(SCENE, DOCUMENT);
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n${painted}`);
    expect(readXml(text).name).toBe('svg');
  });

  it.each([
    ['istanbul-2025', 'istanbul-2025.svg'],
    ['../../etc/passwd', 'etc-passwd.svg'],
    ['a b\tc', 'a-b-c.svg'],
    ['إسطنبول 2025', 'إسطنبول-2025.svg'],
    ['Стамбул', 'Стамбул.svg'],
    ['../..', 'demarche.svg'],
    ['', 'demarche.svg'],
    ['C:\\x?*|<>"', 'C-x.svg'],
    ['.hidden', 'hidden.svg'],
    ['x\u202egvs', 'x-gvs.svg'],
  ])('for %j is called %s', (stem, name) => {
    expect(nameFor(stem)).toBe(name);
  });

  it('never has a name that a file system refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (stem) => {
        const name = nameFor(stem);
        expect(name).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}._-]*\.svg$/u);
        expect(name.isWellFormed()).toBe(true);
        expect(name.length).toBeLessThanOrEqual(84);
      }),
    );
  });

  it('cuts a long name between whole characters', () => {
    expect(nameFor(`${'x'.repeat(79)}𐐀𐐀`).isWellFormed()).toBe(true);
  });
});

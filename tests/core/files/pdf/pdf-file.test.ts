import { PDFDocument, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { pdfContent } from '../../../../src/core/files/pdf/pdf-content.ts';
import { pdfFile } from '../../../../src/core/files/pdf/pdf-file.ts';
import { unicodeMap } from '../../../../src/core/files/pdf/pdf-words.ts';
import { figureOf } from '../../../../src/core/figure/figure.ts';
import { readFontFile } from '../../../../tools/font-paths.ts';
import { figureRequest } from '../../../fixtures/istanbul.ts';

const chronicle = figureOf(
  await figureRequest({ form: 'chronicle', size: 'a4', view: { lang: 'ar' } }),
);
const file = await pdfFile(chronicle.pages, 'talks: ar', readFontFile);
const pdf = await PDFDocument.load(file.bytes, { updateMetadata: false });

/** All streams of the file as text. */
const streams = pdf.context
  .enumerateIndirectObjects()
  .flatMap(([, object]) =>
    object instanceof PDFRawStream
      ? [new TextDecoder('latin1').decode(decodePDFRawStream(object).decode())]
      : [],
  );

describe('a figure as a PDF', () => {
  it('has a page of the size of its sheet for each of its pages', () => {
    expect(chronicle.pages.length).toBeGreaterThan(1);
    expect(file.name).toBe('talks-ar.pdf');
    const sizes = pdf.getPages().map((page) => page.getSize());
    expect(sizes).toHaveLength(chronicle.pages.length);
    for (const { width, height } of sizes) {
      expect(width).toBeCloseTo((210 / 25.4) * 72, 3);
      expect(height).toBeCloseTo((297 / 25.4) * 72, 0);
    }
  });

  it('says what it is, and not when it was made', () => {
    expect(pdf.getTitle()).toBe(chronicle.document.title);
    expect(pdf.getCreationDate()).toBeUndefined();
    expect(pdf.getModificationDate()).toBeUndefined();
  });

  it('is the same every time', async () => {
    const again = await pdfFile(chronicle.pages, 'talks: ar', readFontFile);
    expect(again.bytes.length === file.bytes.length).toBe(true);
    expect(again.bytes.every((byte, at) => byte === file.bytes[at])).toBe(true);
  });

  it('has no picture of pixels, and words that can be searched for', () => {
    expect(streams.some((text) => text.includes(' Do'))).toBe(false);
    const map = streams.find((text) => text.includes('beginbfchar')) ?? '';
    for (const letter of ['ا', 'س']) {
      expect(map).toContain(`<${letter.charCodeAt(0).toString(16).padStart(4, '0')}>`);
    }
  });
});

describe('the content of a page', () => {
  it('has grounds, lines and dashes of marks where they stand', () => {
    const content = pdfContent({
      ...{ width: 100, height: 50, ground: '#FFFFFF' },
      marks: [
        {
          ...{ kind: 'group', key: 'g', x: 10, y: 5 },
          marks: [
            { kind: 'rect', key: 'r', x: 1, y: 1, width: 8, height: 4, fill: '#ff0000' },
            {
              ...{ kind: 'rule', key: 'l', x1: 0, y1: 0, x2: 20, y2: 0 },
              ...{ stroke: '#000000', strokeWidth: 1.5, dash: [3, 2], cap: 'round' },
            },
            { kind: 'rect', key: 'none', x: 0, y: 0, width: 1, height: 1, fill: 'none' },
          ],
        },
      ],
    });
    expect(content.split('\n')).toEqual([
      ...['1 1 1 rg', '0 0 100 50 re', 'f'],
      ...['q', '1 0 0 rg', '11 6 8 4 re', 'f', 'Q'],
      ...['q', '0 0 0 RG', '1.5 w', '[3 2] 0 d', '1 J', '10 5 m 30 5 l', 'S', 'Q'],
    ]);
  });

  it('names letters beyond the first plane in full', () => {
    expect(unicodeMap(['a', '😀'])).toContain('<00> <0061>\n<01> <d83dde00>');
  });
});

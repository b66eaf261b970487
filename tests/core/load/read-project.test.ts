import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectXml } from '../../../src/core/files/project-xml.ts';
import { readProject } from '../../../src/core/load/read-project.ts';

const figure = (metadata: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg">\n<title>x</title>\n<metadata>${metadata}</metadata>\n<g><text>y</text></g>\n</svg>\n`;

describe('the project in a figure', () => {
  it('is read as it was written, whatever stands in it', () => {
    const view = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        view,
        fc.string({ unit: 'grapheme-ascii' }),
        fc.json(),
        fc.boolean(),
        (written, wish, data, isPacked) => {
          // What XML cannot hold is replaced; line ends and white space in an attribute are its own.
          fc.pre(/^[ -~\u00A1-\uD7FF]*$/.test(written) && /^[ -~\u00A1-\uD7FF]*$/.test(data));
          const found = readProject(
            figure(projectXml({ view: written, figure: wish, data: { isPacked, text: data } })),
          );
          expect(found).toEqual({
            view: written,
            figure: wish,
            data: { isPacked, text: data.trim() },
            line: 3,
          });
        },
      ),
    );
  });

  it('may come without data', () => {
    const found = readProject(
      figure(projectXml({ view: 'lang=ar&known=all', figure: '', data: undefined })),
    );
    expect(found).toMatchObject({ view: 'lang=ar&known=all', data: undefined });
  });

  it('is found under another prefix, in CDATA, and with the namespace further up', () => {
    const text =
      '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:ns1="urn:demarche:project:1"><svg:metadata><rdf/><ns1:project view="lang=ru"><![CDATA[{"a": "<b>"}]]></ns1:project></svg:metadata></svg:svg>';
    expect(readProject(text)).toMatchObject({
      view: 'lang=ru',
      data: { isPacked: false, text: '{"a": "<b>"}' },
    });
  });

  it.each([
    ['another namespace', figure('<project xmlns="urn:x" view="lang=ru">{}</project>')],
    ['no namespace', figure('<project view="lang=ru">{}</project>')],
    ['nothing', figure('')],
    ['markup that is not closed', figure('<project xmlns="urn:demarche:project:1">')],
    ['no XML', 'hello'],
  ])('is not there where there is %s', (_, text) => {
    expect(readProject(text)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { svgFile } from '../../../src/core/files/svg-file.ts';
import { loadFigure } from '../../../src/core/load/load-figure.ts';
import { loadSource } from '../../../src/core/load/load-source.ts';
import type { Project } from '../../../src/core/model/project.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';

const EMPTY = { width: 10, height: 10, marks: [] };
const DOCUMENT = { title: 'x', description: 'y', lang: 'en', direction: 'ltr' } as const;
const plain = (text: string): Project['data'] => ({ isPacked: false, text });
const figureWith = (project?: Project): string => svgFile(EMPTY, DOCUMENT, 'x', project).text;

describe('a figure that is opened', () => {
  it('gives its dataset and its view', async () => {
    const text = figureWith({
      view: 'lang=ru&lanes=topic',
      figure: 'size=a4',
      data: plain(JSON.stringify(SMALL)),
    });
    const loaded = await loadSource({ kind: 'text', text, name: 'fig.svg' });
    expect(loaded).toMatchObject({
      kind: 'json',
      view: 'lang=ru&lanes=topic',
      figure: 'size=a4',
      problems: [],
    });
    expect(loaded.kind === 'json' && loaded.dataset).toEqual(SMALL);
  });

  it('says where in the file its data is wrong', async () => {
    const data = '{\n"format": "demarche/1",\n"events": 3}';
    const loaded = await loadFigure(
      figureWith({ view: '', figure: '', data: plain(data) }),
      'fig.svg',
    );
    expect(loaded.kind === 'json' && loaded.problems).toContainEqual(
      expect.objectContaining({ code: 'field.type', line: 7 }),
    );
  });

  it.each(['no base64', 'aGVsbG8='])(
    'says so where what is packed in it cannot be unpacked: %s',
    async (text) => {
      const figure = figureWith({ view: '', figure: '', data: { isPacked: true, text } });
      expect(await loadFigure(figure, 'fig.svg')).toMatchObject({
        kind: 'failed',
        problems: [{ code: 'read.packed', severity: 'error' }],
      });
    },
  );

  it.each([
    ['svg.no-project', figureWith()],
    ['svg.no-data', figureWith({ view: 'lang=en', figure: '', data: undefined })],
  ])('without its data says so: %s', async (code, text) => {
    const loaded = await loadFigure(text, 'fig.svg');
    expect(loaded).toMatchObject({ kind: 'failed', problems: [{ code, severity: 'error' }] });
  });
});

import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/core/load/check-file.ts';
import { loadDataset } from '../../../src/core/load/json/load-dataset.ts';
import { datasetWith, TALKS } from './small-file.ts';

const fileOf = (fields: object): string => JSON.stringify(datasetWith(fields), null, 2);
const report = async (text: string): Promise<string[]> =>
  (await checkText(text)).problems.map((p) => `${p.line}:${p.column} ${p.severity} ${p.code}`);
const lineOf = (text: string, mark: string): number =>
  text.slice(0, text.indexOf(mark)).split('\n').length;

describe('checking the text of a file', () => {
  it('says nothing of one in which all is well', async () => {
    const { dataset, problems } = await checkText(fileOf({}));
    expect(problems).toEqual([]);
    expect(dataset?.id).toBe('small');
  });

  it('keeps a dataset that is only doubtful, and says where', async () => {
    const text = fileOf({ events: [TALKS, { ...TALKS, id: 'again' }] });
    const { dataset } = await checkText(text);
    expect(dataset?.events).toHaveLength(2);
    const line = lineOf(text, '"id": "again"') - 1;
    expect(await report(text)).toEqual([`${line}:5 warning event.duplicate`]);
    expect((await loadDataset(text)).problems).toEqual([]);
  });

  it('finds errors and doubts at once, in the order of the text', async () => {
    const text = fileOf({
      events: [
        { ...TALKS, date: '2025-04-10/2025-04-01' },
        { ...TALKS, id: 'a' },
        { ...TALKS, id: 'b' },
      ],
      sources: [{ id: 'gazette', title: 'Talks' }],
    });
    const found = (await checkText(text)).problems;
    expect(found.map(({ code }) => code)).toEqual([
      'source.undated',
      'order.reversed',
      'event.duplicate',
    ]);
    expect(found[1]).toMatchObject({
      severity: 'error',
      line: lineOf(text, '2025-04-10/2025-04-01'),
      params: { found: '2025-04-10/2025-04-01' },
    });
    expect((await checkText(text)).dataset).toBeUndefined();
  });

  it('locates every place where a translation is missing', async () => {
    const text = fileOf({ languages: ['en', 'ru'] });
    const [found] = (await checkText(text)).problems;
    expect(found?.code).toBe('text.missing');
    expect(found?.places?.map(({ line }) => line)).toEqual(
      [
        '"en": "Small"',
        '"en": "Northland"',
        '"en": "Envoy"',
        '"en": "Embassies"',
        '"en": "Talks"',
      ].map((mark) => lineOf(text, mark) - 1),
    );
    expect(found?.line).toBe(found?.places?.[0]?.line);
  });

  it('looks no further in a file that is not one of ours, or no JSON', async () => {
    expect(await report('{"languages": ["en"]}')).toEqual(['1:1 error format.unknown']);
    expect(await report('{"events": []')).toEqual(['1:14 error json.syntax']);
  });
});

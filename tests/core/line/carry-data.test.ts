import { describe, expect, it } from 'vitest';
import { carryData, MOST_PLAIN, MOST_ROWS } from '../../../src/core/line/carry-data.ts';
import { gatherDataset } from '../../../src/core/line/extract.ts';
import { localSession } from '../../../src/core/line/session.ts';
import type { OpenDataset } from '../../../src/core/line/open-dataset.ts';
import { projectXml } from '../../../src/core/files/project-xml.ts';
import { loadFigure } from '../../../src/core/load/load-figure.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';

const HEAD = 'start,eventType,actors,tone,title,status,source';

async function opened(text: string, name: string): Promise<OpenDataset> {
  const { dataset } = await localSession.open({ kind: 'file', file: new File([text], name) });
  return dataset!;
}

function table(rows: number): Promise<OpenDataset> {
  const lines = Array.from(
    { length: rows },
    (_, i) =>
      `${String(1000 + (i % 1000))}-03-0${String(1 + (i % 9))},CONSULT,A|B ${i % 7},1,Talk ${i},,Paper`,
  );
  return opened([HEAD, ...lines].join('\n'), 'rows.csv');
}

/** The dataset that opens from a figure with these data in it. */
async function reopened(dataset: OpenDataset): Promise<unknown> {
  const data = await localSession.carried(dataset);
  if ('leftOut' in data) return data;
  const xml = projectXml({ view: '', figure: '', data });
  const loaded = await loadFigure(`<svg xmlns="http://www.w3.org/2000/svg">${xml}</svg>`, 'f.svg');
  return loaded.kind === 'json' ? loaded.dataset : loaded;
}

describe('the data that a figure carries', () => {
  it('are the dataset as it was opened', async () => {
    const dataset = await opened(JSON.stringify(SMALL), 's.json');
    expect(await localSession.carried(dataset)).toEqual({
      isPacked: false,
      text: JSON.stringify(SMALL),
    });
  });

  it('are the rows of a table as a dataset, which opens with the same events', async () => {
    const dataset = await table(40);
    const { header, events } = await gatherDataset(dataset);
    expect(events).toHaveLength(40);
    expect(await reopened(dataset)).toEqual({ ...header, events });
  });

  it('are packed where they are large, into the same characters every time', async () => {
    const dataset = await table(8000);
    const carried = await localSession.carried(dataset);
    expect(carried).toMatchObject({ isPacked: true });
    expect('text' in carried && carried.text.length).toBeLessThan(MOST_PLAIN / 5);
    expect(await localSession.carried(dataset)).toEqual(carried);
    const { header, events } = await gatherDataset(dataset);
    expect(await reopened(dataset)).toEqual({ ...header, events });
  });

  it('are left out where a table has too many rows', async () => {
    const dataset = await table(MOST_ROWS + 1);
    const leftOut = { leftOut: 'rows', rows: MOST_ROWS + 1, most: MOST_ROWS };
    expect(await localSession.carried(dataset)).toEqual(leftOut);
  });

  it('are left out where even packed they are too large', async () => {
    let seed = 1;
    const noise = (): string => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed.toString(36);
    };
    const summary = Array.from({ length: 900_000 }, noise).join(' ');
    const [event] = SMALL.events;
    const whole = { ...SMALL, events: [{ ...event!, summary }] };
    const dataset = await opened(JSON.stringify(SMALL), 's.json');
    expect(await carryData(dataset, whole)).toMatchObject({ leftOut: 'size' });
  });
});

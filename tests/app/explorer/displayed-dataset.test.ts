import { describe, expect, it } from 'vitest';
import { DisplayedDataset } from '../../../src/app/explorer/displayed-dataset.svelte.ts';
import { ViewHistory } from '../../../src/app/explorer/view-history.svelte.ts';
import type { Environment } from '../../../src/app/session/environment.ts';
import type { OpenDataset } from '../../../src/core/line/open-dataset.ts';
import { localSession } from '../../../src/core/line/session.ts';
import type { Session } from '../../../src/core/line/session.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';

const environment: Environment = {
  base: 'https://example.org/',
  languages: ['en'],
  query: () => '',
  setQuery: () => undefined,
  after: () => () => undefined,
  painted: () => Promise.resolve(),
  keep: () => undefined,
  kept: () => undefined,
};

async function opened(id: string): Promise<OpenDataset> {
  const text = JSON.stringify({ ...SMALL, id });
  const { dataset } = await localSession.open({ kind: 'text', text });
  if (!dataset) throw new Error('the small dataset opens');
  return dataset;
}

function display(): { displayed: DisplayedDataset; closed: string[]; trail: ViewHistory } {
  const closed: string[] = [];
  const session: Session = { ...localSession, close: ({ header }) => closed.push(header.id) };
  const trail = new ViewHistory(environment);
  trail.begin(DEFAULT_VIEW);
  return { displayed: new DisplayedDataset(environment, session, trail), closed, trail };
}

const always = (): boolean => true;

describe('the dataset on display', () => {
  it('is there once it has answered, and closes the one before it', async () => {
    const { displayed, closed } = display();
    expect(await displayed.show(await opened('first'), DEFAULT_VIEW, true, always)).toEqual([]);
    expect(displayed.answers?.answer?.total).toBeGreaterThan(0);
    await displayed.show(await opened('second'), DEFAULT_VIEW, true, always);
    expect(displayed.answers?.dataset.header.id).toBe('second');
    expect(closed).toEqual(['first']);
  });

  it('stays where another is given up before it has answered', async () => {
    const { displayed, closed } = display();
    await displayed.show(await opened('first'), DEFAULT_VIEW, true, always);
    const given = await displayed.show(await opened('second'), DEFAULT_VIEW, true, () => false);
    expect(given).toBeUndefined();
    expect(displayed.answers?.dataset.header.id).toBe('first');
    expect(closed).toEqual(['second']);
  });

  it('comes back where the rest of a file fails after its first rows', async () => {
    const { displayed, closed, trail } = display();
    await displayed.show(await opened('first'), { ...DEFAULT_VIEW, lanes: 'topic' }, true, always);
    await displayed.show(await opened('part'), DEFAULT_VIEW, false, always);
    expect(displayed.isPartial).toBe(true);
    displayed.goBack();
    expect(displayed.isPartial).toBe(false);
    expect(displayed.answers?.dataset.header.id).toBe('first');
    expect(trail.view.lanes).toBe('topic');
    expect(closed).toEqual(['part']);
  });

  it('keeps what the reader did with a part when the whole file is there', async () => {
    const { displayed, closed, trail } = display();
    await displayed.show(await opened('part'), DEFAULT_VIEW, false, always);
    trail.go({ ...trail.view, lanes: 'type' });
    await displayed.show(await opened('whole'), DEFAULT_VIEW, true, always);
    expect(trail.view.lanes).toBe('type');
    expect(displayed.isPartial).toBe(false);
    expect(closed).toEqual(['part']);
  });

  it('is renewed in the same view, with the steps that may be undone', async () => {
    const { displayed, closed, trail } = display();
    await displayed.show(await opened('first'), DEFAULT_VIEW, true, always);
    trail.go({ ...trail.view, lanes: 'topic', event: 'gone' });
    expect(await displayed.renew(await opened('newer'), () => 'gone as well')).toBe(true);
    expect(displayed.answers?.dataset.header.id).toBe('newer');
    expect(closed).toEqual(['first']);
    expect(trail.view).toMatchObject({ lanes: 'topic', event: null });
    expect(trail.canUndo).toBe(true);
  });
});

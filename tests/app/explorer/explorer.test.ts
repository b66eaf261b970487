import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/core/engine/contract/engine.ts';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import type { Environment } from '../../../src/app/session/environment.ts';
import { beginGesture } from '../../../src/app/explorer/gesture.ts';
import { Explorer } from '../../../src/app/explorer/explorer.svelte.ts';
import type { Problem } from '../../../src/core/model/problem.ts';
import { WorkerLost } from '../../../src/core/load/read/read.ts';
import type { TextSource } from '../../../src/core/load/read/read.ts';
import { localSession } from '../../../src/core/line/session.ts';
import type { Opened, OpenOptions, Session } from '../../../src/core/line/session.ts';
import { decodeView } from '../../../src/core/view/url.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';
import { days, ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';

/** Answers that a session holds back until they are let go, in any order. */
class Gate {
  closed = false;
  readonly waiting: (() => void)[] = [];

  /** Opens datasets as the page does; while the gate is closed, their answers wait. */
  readonly session: Session = {
    ...localSession,
    open: async (source, options) => {
      const opened = await localSession.open(source, options);
      if (!opened.dataset) return opened;
      const { engine } = opened.dataset;
      const held: Engine = {
        ...engine,
        ask: (question) => this.#hold(engine.ask(question)),
        event: (...asked) => this.#hold(engine.event(...asked)),
      };
      return { ...opened, dataset: { ...opened.dataset, engine: held } };
    },
  };

  #hold<T>(answer: Promise<T>): Promise<T> {
    if (!this.closed) return answer;
    return new Promise((resolve) => {
      this.waiting.push(() => {
        resolve(answer);
      });
    });
  }
}

const BASE = 'https://example.org/app/';
const SMALL_TEXT = JSON.stringify(SMALL);

/** A browser: addresses with a history, timers that a test winds on, and a store for one file. */
class FakePage implements Environment {
  readonly base = BASE;
  readonly languages: string[] = ['de-DE', 'en-GB'];
  readonly writes: string[] = [];
  readonly entries: string[];
  here = 0;
  store: string | undefined;
  #now = 0;
  #timers: { at: number; run: () => void }[] = [];

  constructor(query = '') {
    this.entries = [query];
  }

  query(): string {
    return this.entries[this.here] ?? '';
  }

  setQuery(query: string, how: 'push' | 'replace'): void {
    this.writes.push(how);
    if (how === 'push') this.entries.splice(++this.here, Infinity, query);
    else this.entries[this.here] = query;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + ms, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  painted(): Promise<void> {
    return Promise.resolve();
  }

  wait(ms: number): void {
    this.#now += ms;
    const due = this.#timers.filter(({ at }) => at <= this.#now);
    this.#timers = this.#timers.filter(({ at }) => at > this.#now);
    for (const { run } of due.sort((a, b) => a.at - b.at)) run();
  }

  keep(text: string): void {
    this.store = text;
  }

  kept(): string | undefined {
    return this.store;
  }
}

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  const files: Readonly<Record<string, string>> = {
    [`${BASE}data/istanbul-2025.json`]: ISTANBUL_TEXT,
    [`${BASE}data/small.json`]: SMALL_TEXT,
    [`${BASE}data/broken.json`]: '{"format": "demarche/1", ',
  };
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    const text = files[url];
    return Promise.resolve(
      text === undefined ? new Response('gone', { status: 404 }) : new Response(text),
    );
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Lets everything that is under way come to its end. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};

async function started(
  query = '',
  session: Session = localSession,
): Promise<{ page: FakePage; explorer: Explorer }> {
  const page = new FakePage(query);
  const explorer = new Explorer(page, session);
  await explorer.start();
  return { page, explorer };
}

const titleOf = (explorer: Explorer): string | undefined =>
  explorer.labeller?.text(explorer.catalogue?.dataset.title).text;

describe('starting from an address', () => {
  it('opens the first dataset in the reader’s language without one', async () => {
    const { page, explorer } = await started();
    expect(asked).toEqual([`${BASE}data/istanbul-2025.json`]);
    expect(explorer.view).toEqual(DEFAULT_VIEW);
    expect(titleOf(explorer)).toBe('Russia and the United States in Istanbul, 2025');
    expect(explorer.answer?.total).toBe(39);
    expect(explorer.knownBefore).toBe(Date.parse('2025-04-10'));
    expect(explorer.span).toEqual(days('2025-02-10', '2025-05-15'));
    expect([explorer.loading, explorer.report, explorer.addressProblems]).toEqual([null, null, []]);
    expect(page.writes).toEqual([]);
  });

  it('takes the first of the reader’s languages that there is', async () => {
    const page = new FakePage();
    page.languages.splice(0, 2, 'fr', 'ar-EG', 'en');
    const explorer = new Explorer(page, localSession);
    await explorer.start();
    expect(explorer.view.lang).toBe('ar');
    expect(explorer.locale?.dir).toBe('rtl');
  });

  it('shows what the address says', async () => {
    const { explorer } = await started(
      '?lang=ru&actors=darchiev&known=all&event=istanbul-talks-april&from=2025-04-01&to=2025-04-30',
    );
    expect(explorer.locale?.lang).toBe('ru');
    expect(explorer.answer?.total).toBe(47);
    expect(
      explorer.answer?.events.every(({ participants }) =>
        participants.some(({ actor }) => actor === 'darchiev'),
      ),
    ).toBe(true);
    expect(explorer.details?.id).toBe('istanbul-talks-april');
    expect(explorer.span).toEqual(days('2025-04-01', '2025-04-30'));
    expect(explorer.chips.map(({ key }) => key)).toEqual(['actors darchiev', 'span', 'known']);
  });

  it('says what it does not know and shows the rest', async () => {
    const { explorer } = await started('?actors=darchiev,napoleon&event=waterloo&colour=red');
    expect(explorer.view.filter.actors).toEqual(['darchiev']);
    expect(explorer.view.event).toBeNull();
    expect(
      explorer.addressProblems.map(({ code, params }) => [
        code,
        params['found'] ?? params['parameter'],
      ]),
    ).toEqual([
      ['address.unknown', 'colour'],
      ['address.invalid', 'napoleon'],
      ['address.invalid', 'waterloo'],
    ]);
  });

  it('says why where the dataset is not there', async () => {
    const { explorer } = await started('?data=nothing');
    expect(explorer.catalogue).toBeUndefined();
    expect(explorer.loading).toBeNull();
    expect(explorer.report).toMatchObject({ failed: true, problems: [{ code: 'read.status' }] });
  });

  it('opens again the file that was open', async () => {
    const page = new FakePage('?data=local');
    page.store = JSON.stringify({ name: 'small.json', text: SMALL_TEXT });
    const explorer = new Explorer(page, localSession);
    await explorer.start();
    expect(titleOf(explorer)).toBe('Small');
    expect(asked).toEqual([]);
  });

  it('asks nobody for a file of the reader’s own that is not kept here, and says so', async () => {
    const { explorer } = await started('?data=local');
    expect(asked).toEqual([]);
    expect(explorer.catalogue).toBeUndefined();
    expect(explorer.loading).toBeNull();
    expect(explorer.report).toMatchObject({ failed: true, problems: [{ code: 'read.local' }] });
  });
});

describe('moving about', () => {
  it('writes a step into the address, and asks anew', async () => {
    const { page, explorer } = await started();
    explorer.filter({ actors: ['darchiev'] });
    await settle();
    expect(page.writes).toEqual(['push']);
    expect(decodeView(page.query()).view).toEqual(explorer.view);
    expect(explorer.answer?.matched).toBe(12);
    expect(explorer.link()).toBe(`${BASE}?${page.query()}`);
  });

  it('makes one step and one entry of a gesture', async () => {
    const { page, explorer } = await started();
    const drag = beginGesture();
    for (let i = 0; i < 5; i += 1) explorer.pan(86_400_000, drag);
    expect(page.entries).toHaveLength(2);
    page.wait(300);
    expect(page.writes).toEqual(['push', 'replace']);
    expect(decodeView(page.query()).view.span).toEqual(days('2025-02-15', '2025-05-20'));
    explorer.undo();
    expect(explorer.view.span).toBeNull();
    expect(explorer.canUndo).toBe(false);
  });

  it('makes one step of a gesture however slow it is', async () => {
    const { page, explorer } = await started();
    const drag = beginGesture();
    for (let i = 0; i < 3; i += 1) {
      explorer.pan(86_400_000, drag);
      page.wait(60_000);
    }
    expect(page.writes).toEqual(['push', 'replace', 'replace']);
    explorer.undo();
    expect(explorer.view.span).toBeNull();
    expect(explorer.canUndo).toBe(false);
  });

  it('makes another step of another gesture, however soon it follows', async () => {
    const { page, explorer } = await started();
    explorer.pan(86_400_000, beginGesture());
    explorer.pan(86_400_000, beginGesture());
    expect(page.writes).toEqual(['push', 'push']);
    explorer.undo();
    expect(explorer.span).toEqual(days('2025-02-11', '2025-05-16'));
  });

  it('leaves the end of a gesture in the address when something else follows at once', async () => {
    const { page, explorer } = await started();
    const typing = beginGesture();
    for (const words of ['t', 'ta', 'talks']) explorer.filter({ words }, typing);
    explorer.select('istanbul-talks-april');
    page.wait(5000);
    expect(page.entries.map((query) => decodeView(query).view.filter.words)).toEqual([
      '',
      'talks',
      'talks',
    ]);
    expect(page.entries.map((query) => decodeView(query).view.event)).toEqual([
      null,
      null,
      'istanbul-talks-april',
    ]);
  });

  it('makes no entry of a step that leads nowhere', async () => {
    const { page, explorer } = await started();
    explorer.select(null);
    explorer.undo();
    explorer.redo();
    explorer.clearAll();
    expect(page.writes).toEqual([]);
  });

  it('still makes an entry for a gesture after very many steps', async () => {
    const { page, explorer } = await started();
    for (let i = 0; i < 220; i += 1) explorer.filter({ words: `w${i}` });
    const before = page.entries.length;
    explorer.filter({ words: 'next' }, beginGesture());
    expect(page.entries).toHaveLength(before + 1);
  });

  it('undoes and redoes filters, and not the language or what is selected', async () => {
    const { explorer } = await started();
    explorer.filter({ topics: ['tariffs'] });
    explorer.navigate({ lang: 'ar' });
    explorer.select('tariff-pause');
    explorer.undo();
    await settle();
    expect(explorer.view).toEqual({ ...DEFAULT_VIEW, lang: 'ar', event: 'tariff-pause' });
    expect(explorer.answer?.matched).toBe(39);
    explorer.redo();
    await settle();
    expect(explorer.view.filter.topics).toEqual(['tariffs']);
    expect(explorer.answer?.matched).toBe(3);
  });

  it('clears every filter, the span and the known-on day, and nothing else', async () => {
    const { explorer } = await started(
      '?lang=ru&actors=russia&q=x&known=all&from=2025&lanes=topic',
    );
    explorer.clearAll();
    expect(explorer.view).toEqual({ ...DEFAULT_VIEW, lang: 'ru', lanes: 'topic' });
  });

  it('says the same things in another language', async () => {
    const { explorer } = await started('?actors=darchiev');
    const before = explorer.answer;
    explorer.navigate({ lang: 'ru' });
    await settle();
    expect(explorer.locale?.lang).toBe('ru');
    expect(explorer.chips.map(({ label }) => label)).toEqual(['Александр Дарчиев']);
    expect(explorer.answer).toBe(before);
    expect(explorer.view).toEqual({
      ...DEFAULT_VIEW,
      lang: 'ru',
      filter: { ...NO_FILTER, actors: ['darchiev'] },
    });
  });

  it('tells an event as it was known, and anew when the day changes', async () => {
    const { explorer } = await started();
    explorer.select('istanbul-talks-april');
    await settle();
    expect(explorer.details?.status).toBe('planned');
    explorer.navigate({ known: 'all' });
    await settle();
    expect(explorer.details?.status).toBe('occurred');
    expect(explorer.answer?.total).toBe(47);
    expect(explorer.baseline?.total).toBe(47);
    explorer.select(null);
    await settle();
    expect(explorer.details).toBeUndefined();
  });

  it('keeps the unfiltered answer through filters', async () => {
    const { explorer } = await started();
    const { baseline, limits } = explorer;
    explorer.filter({ actors: ['darchiev'] });
    await settle();
    expect(explorer.baseline).toBe(baseline);
    expect(explorer.limits).toEqual(limits);
  });

  it('zooms no further out than the whole period', async () => {
    const { explorer } = await started();
    for (let i = 0; i < 20; i += 1) explorer.zoom(0.5);
    expect(explorer.span).toEqual(explorer.limits);
    explorer.zoom(1e9);
    expect(explorer.span.end - explorer.span.start).toBe(3_600_000);
    explorer.fit();
    expect(explorer.span).toEqual(explorer.limits);
  });

  it('counts the whole period as no span where the dataset opens on all of it', async () => {
    const { explorer } = await started('?data=small');
    explorer.zoom(2);
    expect(explorer.view.span).not.toBeNull();
    explorer.zoom(0.25);
    expect(explorer.view.span).toBeNull();
    expect(explorer.chips).toEqual([]);
  });

  it('counts what would be there without a chip', async () => {
    const { explorer } = await started('?actors=darchiev&topics=tariffs');
    expect(explorer.answer?.matched).toBe(0);
    const counts = await Promise.all(
      explorer.chips.map(({ without }) => explorer.countWithout(without)),
    );
    expect(counts).toEqual([3, 12]);
  });
});

describe('back and forward', () => {
  it('bring back what was there, and undo leads on from it', async () => {
    const { page, explorer } = await started();
    explorer.filter({ actors: ['darchiev'] });
    explorer.filter({ actors: [] });
    page.here = 1;
    await explorer.followAddress();
    expect(explorer.view.filter.actors).toEqual(['darchiev']);
    expect(explorer.answer?.matched).toBe(12);
    expect(page.writes).toEqual(['push', 'push']);
    explorer.undo();
    expect(explorer.view.filter.actors).toEqual([]);
  });

  it('lead where the last of them leads, however late the one before it is checked', async () => {
    const gate = new Gate();
    const { page, explorer } = await started('', gate.session);
    page.setQuery('lang=en&event=tariff-pause', 'push');
    page.setQuery('lang=en&q=talks', 'push');
    gate.closed = true;
    page.here = 1;
    const back = explorer.followAddress();
    gate.closed = false;
    page.here = 2;
    await explorer.followAddress();
    for (const letGo of gate.waiting.splice(0)) letGo();
    await back;
    expect(explorer.view).toMatchObject({ event: null, filter: { words: 'talks' } });
  });

  it('give way to a step that is taken before they are checked', async () => {
    const gate = new Gate();
    const { page, explorer } = await started('', gate.session);
    page.setQuery('lang=en&event=tariff-pause', 'push');
    gate.closed = true;
    const back = explorer.followAddress();
    gate.closed = false;
    explorer.filter({ words: 'talks' });
    for (const letGo of gate.waiting.splice(0)) letGo();
    await back;
    expect(explorer.view).toMatchObject({ event: null, filter: { words: 'talks' } });
    expect(decodeView(page.query()).view).toEqual(explorer.view);
  });

  it('open no file of the reader’s own once they have led on', async () => {
    const { page, explorer } = await started();
    page.store = JSON.stringify({ name: 'small.json', text: SMALL_TEXT });
    const follow = (query: string): Promise<void> => {
      page.setQuery(query, 'push');
      return explorer.followAddress();
    };
    await Promise.all([follow('data=local'), follow('data=istanbul-2025&lang=en&q=talks')]);
    expect(explorer.catalogue?.dataset.id).toBe('istanbul-2025');
    expect(explorer.view.filter.words).toBe('talks');
    await Promise.all([follow('data=local'), follow('data=small')]);
    expect(explorer.view.data).toBe('small');
  });

  it('let no late replacement overwrite the entry they lead to', async () => {
    const { page, explorer } = await started();
    explorer.pan(86_400_000);
    explorer.pan(86_400_000);
    page.here = 0;
    await explorer.followAddress();
    page.wait(5000);
    expect(page.entries[0]).toBe('');
    explorer.select('tariff-pause');
    expect(page.entries[0]).toBe('');
    expect(explorer.view.span).toBeNull();
  });

  it('lose nothing that the reader did just before the page around it said something else', async () => {
    const { page, explorer } = await started();
    explorer.pan(86_400_000);
    explorer.pan(86_400_000);
    const { span } = explorer.view;
    await explorer.followAddress(true);
    expect(explorer.view.span).toEqual(span);
    expect(decodeView(page.query()).view.span).toEqual(span);
  });

  it('say which ids the dataset does not have', async () => {
    const { page, explorer } = await started();
    page.setQuery('lang=en&actors=napoleon,darchiev', 'push');
    await explorer.followAddress();
    expect(explorer.view.filter.actors).toEqual(['darchiev']);
    expect(explorer.addressProblems).toMatchObject([
      { code: 'address.invalid', params: { found: 'napoleon' } },
    ]);
  });

  it('open another dataset in the language of its entry', async () => {
    const { page, explorer } = await started();
    page.setQuery('data=small&lang=ar', 'push');
    await explorer.followAddress();
    expect(titleOf(explorer)).toBe('Small');
    expect(explorer.locale?.lang).toBe('ar');
    page.here = 0;
    await explorer.followAddress();
    expect(explorer.catalogue?.dataset.id).toBe('istanbul-2025');
    expect(explorer.locale?.lang).toBe('en');
  });

  it('leave the view with its dataset where the other one cannot be opened', async () => {
    const { page, explorer } = await started('?actors=darchiev');
    page.setQuery('data=nothing&lang=en', 'push');
    await explorer.followAddress();
    expect(explorer.report).toMatchObject({ failed: true });
    expect(explorer.view.data).toBe('istanbul-2025');
    expect(explorer.view.filter.actors).toEqual(['darchiev']);
    expect(explorer.answer?.matched).toBe(12);
  });
});

describe('opening a file', () => {
  it('keeps its text, its language and theme, and makes an entry', async () => {
    const { page, explorer } = await started(
      '?lang=ru&theme=dark&actors=darchiev&event=tariff-pause',
    );
    expect(await explorer.open({ kind: 'text', text: SMALL_TEXT, name: 'small.json' })).toBe(true);
    expect(explorer.view).toEqual({ ...DEFAULT_VIEW, data: 'local', lang: 'ru', theme: 'dark' });
    expect(JSON.parse(page.store ?? '')).toEqual({ name: 'small.json', text: SMALL_TEXT });
    expect(page.writes).toEqual(['push']);
    expect(explorer.answer?.total).toBe(4);
    expect(explorer.canUndo).toBe(false);
    expect(explorer.details).toBeUndefined();
  });

  it('that is broken leaves the dataset that was there, and says what is wrong and where', async () => {
    const { page, explorer } = await started('?actors=darchiev');
    const { answer, catalogue, view } = explorer;
    const opened = await explorer.open({
      kind: 'text',
      text: '{"format": "demarche/1",',
      name: 'x.json',
    });
    expect(opened).toBe(false);
    expect(explorer.report).toMatchObject({
      name: 'x.json',
      failed: true,
      problems: [{ severity: 'error', line: 1 }],
    });
    expect([explorer.answer, explorer.catalogue, explorer.view]).toEqual([answer, catalogue, view]);
    expect([page.store, page.writes]).toEqual([undefined, []]);
    expect(explorer.loading).toBeNull();
  });

  it('that opens and then does not answer leaves what was there, and says why', async () => {
    const page = new FakePage('');
    const closed: unknown[] = [];
    let room = true;
    const session: Session = {
      ...localSession,
      open: async (source, options) => {
        const opened = await localSession.open(source, options);
        const { dataset } = opened;
        if (room || !dataset) return opened;
        const ask = (): Promise<never> => Promise.reject(new RangeError('no room'));
        return { ...opened, dataset: { ...dataset, engine: { ...dataset.engine, ask } } };
      },
      close: (dataset) => closed.push(dataset.header.id),
    };
    const explorer = new Explorer(page, session);
    await explorer.start();
    const { answer } = explorer;
    room = false;
    expect(await explorer.open({ kind: 'text', text: SMALL_TEXT, name: 'x.json' })).toBe(false);
    expect(explorer.report).toMatchObject({
      ...{ name: 'x.json', failed: true },
      problems: [{ code: 'read.memory' }],
    });
    expect([explorer.answer, explorer.loading, closed]).toEqual([answer, null, ['small']]);
  });

  it('with warnings opens it and reports them', async () => {
    const { explorer } = await started();
    const odd = JSON.stringify({ ...SMALL, colour: 'red' });
    expect(await explorer.open({ kind: 'text', text: odd, name: 'odd.json' })).toBe(true);
    expect(explorer.report?.failed).toBe(false);
    expect(explorer.report?.problems.map(({ code }) => code)).toContain('field.unknown');
    await explorer.visit('istanbul-2025');
    expect(explorer.report).toBeNull();
  });

  it.each(['broken', 'nothing', 'https://elsewhere.example/x.json', 'javascript:alert(1)'])(
    'by the address %s changes nothing where it fails',
    async (data) => {
      const { page, explorer } = await started();
      const { view } = explorer;
      expect(await explorer.visit(data)).toBe(false);
      expect(explorer.view).toBe(view);
      expect(explorer.report?.failed).toBe(true);
      expect(page.writes).toEqual([]);
    },
  );

  it('by an address makes an entry with that dataset and nothing of the filters before', async () => {
    const { page, explorer } = await started('?actors=darchiev&lanes=type');
    expect(await explorer.visit('small')).toBe(true);
    expect(explorer.view).toEqual({ ...DEFAULT_VIEW, data: 'small', lanes: 'type' });
    expect(decodeView(page.query()).view).toEqual(explorer.view);
  });

  it('gives way to a later one', async () => {
    const { explorer } = await started();
    const first = explorer.visit('small');
    const second = explorer.open({ kind: 'text', text: ISTANBUL_TEXT, name: 'again' });
    expect(await Promise.all([first, second])).toEqual([false, true]);
    expect(explorer.catalogue?.dataset.id).toBe('istanbul-2025');
    expect(explorer.view.data).toBe('local');
    expect(explorer.loading).toBeNull();
  });
});

describe('answers that come late', () => {
  const isOf = (explorer: Explorer, actor: string): boolean | undefined =>
    explorer.answer?.events.every(({ participants }) =>
      participants.some((one) => one.actor === actor),
    );

  it('are dropped where the question has changed, and only the newest question waits', async () => {
    const gate = new Gate();
    const { explorer } = await started('', gate.session);
    const before = explorer.answer;
    gate.closed = true;
    for (const actor of ['darchiev', 'lavrov', 'trump']) explorer.filter({ actors: [actor] });
    await settle();
    expect(gate.waiting).toHaveLength(1);
    gate.waiting.shift()?.();
    await settle();
    expect(explorer.answer).toBe(before);
    expect(gate.waiting).toHaveLength(1);
    gate.waiting.shift()?.();
    await settle();
    expect(isOf(explorer, 'trump')).toBe(true);
    // Last, what is surely in the span is counted.
    expect([gate.waiting.length, explorer.surely]).toEqual([1, undefined]);
    gate.waiting.shift()?.();
    await settle();
    expect(explorer.surely?.actors['trump']).toBe(explorer.answer?.certain);
    expect(gate.waiting).toHaveLength(0);
  });

  it('are shown while the span has moved on, so that what is dragged does not stand still', async () => {
    const gate = new Gate();
    const { explorer } = await started('?actors=darchiev', gate.session);
    const before = explorer.timelineAnswer;
    gate.closed = true;
    explorer.pan(86_400_000);
    explorer.pan(86_400_000);
    await settle();
    gate.waiting.shift()?.();
    await settle();
    const between = explorer.timelineAnswer;
    expect(between).not.toBe(before);
    expect(gate.waiting).toHaveLength(1);
    gate.waiting.shift()?.();
    await settle();
    expect(explorer.timelineAnswer).not.toBe(between);
  });

  it('tell no event that is no longer selected, nor as it was known on another day', async () => {
    const gate = new Gate();
    const { explorer } = await started('?event=istanbul-talks-april', gate.session);
    expect(explorer.details?.status).toBe('planned');
    gate.closed = true;
    explorer.select('tariff-pause');
    explorer.select('istanbul-talks-april');
    await settle();
    const late = gate.waiting.splice(0);
    gate.closed = false;
    explorer.navigate({ known: 'all' });
    await settle();
    expect(explorer.details?.status).toBe('occurred');
    for (const letGo of late) letGo();
    await settle();
    expect(explorer.details).toMatchObject({ id: 'istanbul-talks-april', status: 'occurred' });
  });
});

describe('the view that is drawn and written elsewhere', () => {
  it('is the present one, of the dataset that is open', async () => {
    const { explorer } = await started();
    explorer.navigate({ lang: 'ru', known: 'all' });
    expect(explorer.openView).toBeUndefined();
    await explorer.askAgain();
    expect(explorer.openView?.baseline.total).toBe(47);
    expect(explorer.openView?.view).toBe(explorer.view);
    expect(explorer.openView?.dataset).toBe(explorer.dataset);
    expect(explorer.openView?.span).toBe(explorer.span);
    expect(explorer.openView?.knownBefore).toBeNull();
  });

  it('is none before there is a dataset', () => {
    expect(new Explorer(new FakePage(), localSession).openView).toBeUndefined();
  });
});

describe('a file with something doubtful in it', () => {
  const text = JSON.stringify({
    ...SMALL,
    sources: [...SMALL.sources, { id: 'lost', title: 'x' }],
  });

  it('is on display before it has been looked through, and then says so', async () => {
    const explorer = new Explorer(
      new FakePage('?data=https://example.org/nowhere.json'),
      localSession,
    );
    expect(await explorer.open({ kind: 'text', text, name: 'x.json' })).toBe(true);
    await vi.waitFor(() => {
      expect(explorer.report?.problems.map(({ code }) => code)).toContain('source.undated');
    }, 30_000);
    expect(explorer.report).toMatchObject({ name: 'x.json', failed: false });
    expect(explorer.report?.problems.every(({ line }) => line !== undefined)).toBe(true);
  });

  it('is looked through by nobody where it is the page’s own: its author knows', async () => {
    const page = Object.assign(new FakePage(''), { source: () => 'own', carried: () => text });
    const review = vi.fn(localSession.review);
    const explorer = new Explorer(page, { ...localSession, review });
    await explorer.start();
    expect(explorer.catalogue?.dataset.id).toBe(SMALL.id);
    expect(explorer.report).toBeNull();
    expect(review).not.toHaveBeenCalled();
  });

  it('says nothing once another one is open', async () => {
    let found: (problems: readonly Problem[]) => void = () => undefined;
    const session: Session = {
      ...localSession,
      review: () => new Promise((resolve) => (found = resolve)),
    };
    const explorer = new Explorer(new FakePage(), session);
    await explorer.open({ kind: 'text', text, name: 'x.json' });
    const late = found;
    await explorer.open({ kind: 'text', text: SMALL_TEXT, name: 'y.json' });
    late([{ code: 'source.undated', severity: 'warning', path: [], params: { id: 'lost' } }]);
    await settle();
    expect(explorer.report).toBeNull();
  });
});

describe('a file that is shown in part', () => {
  /** Opens what the test says, when it says so. */
  function byHand(): {
    session: Session;
    under: { source: TextSource; options: OpenOptions }[];
    finish: ((opened: Opened) => void)[];
  } {
    const under: { source: TextSource; options: OpenOptions }[] = [];
    const finish: ((opened: Opened) => void)[] = [];
    const session: Session = {
      open: (source, options = {}) => {
        under.push({ source, options });
        return new Promise((resolve) => finish.push(resolve));
      },
      tryTable: () => Promise.reject(new Error('nobody asks')),
      review: () => Promise.resolve([]),
      carried: () => Promise.reject(new Error('nobody asks')),
      close: () => undefined,
      end: () => undefined,
    };
    return { session, under, finish };
  }
  const opened = async (text: string): Promise<Opened> =>
    localSession.open({ kind: 'text', text, name: 'x' });

  it('gives back what was there when it is given up, in the language of now', async () => {
    const { session, under, finish } = byHand();
    const explorer = new Explorer(new FakePage('?actors=darchiev'), session);
    const starting = explorer.start();
    await settle();
    finish[0]?.(await opened(ISTANBUL_TEXT));
    await starting;
    const { catalogue } = explorer;
    const opening = explorer.open({ kind: 'text', text: 'a', name: 'a.csv' });
    under[1]?.options.onPartial?.((await opened(SMALL_TEXT)).dataset!);
    await settle();
    expect([explorer.isPartial, titleOf(explorer)]).toEqual([true, 'Small']);
    explorer.navigate({ lang: 'ru' });
    await settle();
    explorer.cancelOpening();
    finish[1]?.({ name: 'a.csv', problems: [], dataset: undefined, cancelled: true });
    expect(await opening).toBe(false);
    expect([explorer.catalogue, explorer.isPartial, explorer.loading]).toEqual([
      catalogue,
      false,
      null,
    ]);
    expect(explorer.view).toMatchObject({ lang: 'ru', data: 'istanbul-2025' });
    expect(explorer.view.filter.actors).toEqual(['darchiev']);
  });

  it.each(['is given up', 'cannot be read to its end'])(
    'gives back what was there, not an earlier part, when it %s',
    async (how) => {
      const { session, under, finish } = byHand();
      const explorer = new Explorer(new FakePage(), session);
      const starting = explorer.start();
      await settle();
      finish[0]?.(await opened(ISTANBUL_TEXT));
      await starting;
      const { catalogue } = explorer;
      const opening = explorer.open({ kind: 'text', text: 'a', name: 'a.csv' });
      // The second comes before the first has been answered for.
      under[1]?.options.onPartial?.((await opened(SMALL_TEXT)).dataset!);
      under[1]?.options.onPartial?.((await opened(SMALL_TEXT)).dataset!);
      await settle();
      expect([explorer.isPartial, titleOf(explorer)]).toEqual([true, 'Small']);
      if (how === 'is given up') explorer.cancelOpening();
      const problems: Problem[] = [
        { code: 'read.failed', severity: 'error', path: [], params: { url: 'a', reason: 'EOF' } },
      ];
      finish[1]?.({ name: 'a.csv', problems, dataset: undefined, cancelled: false });
      expect(await opening).toBe(false);
      expect(explorer.catalogue).toBe(catalogue);
      expect(explorer.isPartial).toBe(false);
    },
  );

  it('hands nothing of it on to another file that is opened over it', async () => {
    const { session, under, finish } = byHand();
    const explorer = new Explorer(new FakePage(), session);
    const starting = explorer.start();
    await settle();
    finish[0]?.(await opened(ISTANBUL_TEXT));
    await starting;
    void explorer.open({ kind: 'text', text: 'a', name: 'a.csv' });
    under[1]?.options.onPartial?.((await opened(SMALL_TEXT)).dataset!);
    await settle();
    explorer.filter({ actors: ['tr'] });
    const second = explorer.open({ kind: 'text', text: 'b', name: 'b.csv' });
    finish[2]?.(await opened(SMALL_TEXT));
    expect(await second).toBe(true);
    expect(explorer.view).toMatchObject({ data: 'local', filter: NO_FILTER });
    expect(explorer.isPartial).toBe(false);
  });
});

describe('a thread that ends by itself', () => {
  it('is taken over by a new one: the dataset is opened again and the newest view answered', async () => {
    let lost = false;
    let openings = 0;
    const session: Session = {
      ...localSession,
      open: async (source, options) => {
        openings += 1;
        const opened = await localSession.open(source, options);
        if (!opened.dataset || openings > 1) return opened;
        const { engine } = opened.dataset;
        const dying: Engine = {
          ...engine,
          ask: (question) => (lost ? Promise.reject(new WorkerLost()) : engine.ask(question)),
        };
        return { ...opened, dataset: { ...opened.dataset, engine: dying } };
      },
    };
    const { explorer } = await started('', session);
    lost = true;
    explorer.filter({ actors: ['ukraine'] });
    await vi.waitFor(() => {
      expect(explorer.failure).toBeUndefined();
      expect(explorer.answeredFilter.actors).toEqual(['ukraine']);
    }, 30_000);
    expect(openings).toBe(2);
  });

  it('is said where it ends again, and the last picture stays', async () => {
    const session: Session = {
      ...localSession,
      open: async (source, options) => {
        const opened = await localSession.open(source, options);
        if (!opened.dataset) return opened;
        let asked = 0;
        const { engine } = opened.dataset;
        const dying: Engine = {
          ...engine,
          ask: (question) =>
            (asked += 1) > 2 || openings > 1
              ? Promise.reject(new WorkerLost())
              : engine.ask(question),
        };
        openings += 1;
        return { ...opened, dataset: { ...opened.dataset, engine: dying } };
      },
    };
    let openings = 0;
    const { explorer } = await started('', session);
    expect(explorer.answer?.total).toBe(39);
    openings = 2;
    explorer.filter({ actors: ['ukraine'] });
    await vi.waitFor(() => {
      expect(explorer.report?.problems).toMatchObject([{ code: 'read.worker' }]);
    }, 30_000);
    expect(explorer.answer?.total).toBe(39);
  });
});

import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/core/engine/contract/engine.ts';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import { DatasetAnswers } from '../../../src/app/explorer/dataset-answers.svelte.ts';
import { localSession } from '../../../src/core/line/session.ts';
import type { OpenDataset } from '../../../src/core/line/open-dataset.ts';
import type { Clock } from '../../../src/app/session/environment.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';
import type { View } from '../../../src/core/view/view.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';

/** Nothing ever rests, and whatever is drawn is painted at once. */
const CLOCK: Clock = { after: () => () => undefined, painted: () => Promise.resolve() };

async function small(): Promise<OpenDataset> {
  const text = JSON.stringify(SMALL);
  const { dataset } = await localSession.open({ kind: 'text', text, name: 'small.json' });
  if (!dataset) throw new Error('the fixture does not open');
  return dataset;
}

describe('what is asked of an open dataset', () => {
  it('is answered with the details of the event in view', async () => {
    const answers = new DatasetAnswers(await small(), CLOCK);
    await answers.ask({ ...DEFAULT_VIEW, event: 'talks' });
    expect(answers.answer?.total).toBe(4);
    expect(answers.details?.id).toBe('talks');
    expect(answers.thread.story).toContain('talks');
    await answers.look(DEFAULT_VIEW);
    expect([answers.details, answers.thread.story]).toEqual([undefined, []]);
  });

  it('goes to the engine once for a run of questions, and then for the newest alone', async () => {
    const dataset = await small();
    const words: string[] = [];
    const engine: Engine = {
      ...dataset.engine,
      ask: (question) => {
        words.push(question.filter.words);
        return dataset.engine.ask(question);
      },
    };
    const answers = new DatasetAnswers({ ...dataset, engine }, CLOCK);
    await answers.ask(DEFAULT_VIEW);
    words.length = 0;
    const ask = (text: string): Promise<void> =>
      answers.ask({ ...DEFAULT_VIEW, filter: { ...NO_FILTER, words: text } });
    await Promise.all(['t', 'ta', 'tal', 'talk'].map(ask));
    expect(words).toEqual(['t', 'talk']);
  });

  it('keeps the filter of the last answer until there is a newer one', async () => {
    const answers = new DatasetAnswers(await small(), CLOCK);
    await answers.ask(DEFAULT_VIEW);
    const filter = { ...NO_FILTER, words: 'talk' };
    const asking = answers.ask({ ...DEFAULT_VIEW, filter });
    expect(answers.filter).toBe(DEFAULT_VIEW.filter);
    await asking;
    expect(answers.filter).toBe(filter);
  });

  it('has a reason where there is no answer, and answers what is asked next', async () => {
    const dataset = await small();
    let broken = false;
    const ask: Engine['ask'] = (question) =>
      broken ? Promise.reject(new RangeError('no room')) : dataset.engine.ask(question);
    const answers = new DatasetAnswers({ ...dataset, engine: { ...dataset.engine, ask } }, CLOCK);
    await answers.ask(DEFAULT_VIEW);
    const { answer } = answers;
    broken = true;
    const view = { ...DEFAULT_VIEW, filter: { ...NO_FILTER, words: 'talk' } };
    await answers.ask(view);
    expect([answers.failure?.message, answers.answer, answers.filter]).toEqual([
      'no room',
      answer,
      DEFAULT_VIEW.filter,
    ]);
    broken = false;
    await answers.ask(view);
    expect([answers.failure, answers.filter]).toEqual([undefined, view.filter]);
  });

  it('is answered for the newest view even where the one before it failed', async () => {
    const dataset = await small();
    const ask: Engine['ask'] = (question) =>
      question.filter.words === 'bad'
        ? Promise.reject(new Error('bad'))
        : dataset.engine.ask(question);
    const answers = new DatasetAnswers({ ...dataset, engine: { ...dataset.engine, ask } }, CLOCK);
    const asked = ['bad', 'talk'].map((words) =>
      answers.ask({ ...DEFAULT_VIEW, filter: { ...NO_FILTER, words } }),
    );
    await Promise.all(asked);
    expect([answers.failure, answers.filter?.words]).toEqual([undefined, 'talk']);
  });

  it('says why an event could not be looked up', async () => {
    const dataset = await small();
    const event: Engine['event'] = () => Promise.reject(new Error('gone'));
    const answers = new DatasetAnswers({ ...dataset, engine: { ...dataset.engine, event } }, CLOCK);
    await answers.look({ ...DEFAULT_VIEW, event: 'talks' });
    expect(answers.failure?.message).toBe('gone');
  });

  it('is checked for ids that the dataset does not have', async () => {
    const answers = new DatasetAnswers(await small(), CLOCK);
    const { view, problems } = await answers.check({ ...DEFAULT_VIEW, event: 'nothing' });
    expect(view.event).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['address.invalid']);
    expect((await answers.check({ ...DEFAULT_VIEW, event: 'talks' })).problems).toEqual([]);
  });
});

/** A clock whose frames and rests come when a test says so. */
class Frames implements Clock {
  #timers = new Set<() => void>();
  #waiting: (() => void)[] = [];

  after(_ms: number, run: () => void): () => void {
    this.#timers.add(run);
    return () => this.#timers.delete(run);
  }

  painted(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async paint(): Promise<void> {
    for (const resolve of this.#waiting.splice(0)) resolve();
    await settle();
  }

  async rest(): Promise<void> {
    for (const run of [...this.#timers]) run();
    await settle();
  }
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('while a gesture moves the span', () => {
  const shifted = (days: number): View => {
    const start = Date.UTC(2025, 1, 1 + days);
    return { ...DEFAULT_VIEW, event: 'talks', span: { start, end: start + 40 * 86_400_000 } };
  };

  async function moved(): Promise<{
    answers: DatasetAnswers;
    clock: Frames;
    asked: string[];
  }> {
    const dataset = await small();
    const asked: string[] = [];
    const spied =
      <Given extends unknown[], Told>(name: string, call: (...given: Given) => Told) =>
      (...given: Given): Told => {
        asked.push(name);
        return call(...given);
      };
    const { ask, event, thread, disagreements } = dataset.engine;
    const engine: Engine = {
      ...dataset.engine,
      ask: spied('ask', ask),
      event: spied('event', event),
      thread: spied('thread', thread),
      disagreements: spied('disagreements', disagreements),
    };
    const clock = new Frames();
    const answers = new DatasetAnswers({ ...dataset, engine }, clock);
    await answers.ask({ ...DEFAULT_VIEW, event: 'talks' });
    await answers.ask(shifted(0));
    await clock.paint();
    asked.length = 0;
    return { answers, clock, asked };
  }

  it('asks once a frame at most, for the newest span, and looks nothing up again', async () => {
    const { answers, clock, asked } = await moved();
    for (let frame = 1; frame <= 3; frame += 1) {
      for (let step = 0; step < 5; step += 1) void answers.ask(shifted(frame * 5 + step));
      await settle();
      expect(asked).toHaveLength(frame - 1);
      await clock.paint();
      expect(asked).toEqual(Array(frame).fill('ask'));
    }
  });

  it('draws the timeline from every answer, and everything else from the last one', async () => {
    const { answers, clock } = await moved();
    const first = answers.answer;
    expect(answers.timelineAnswer).toBe(first);
    const asking = answers.ask(shifted(20));
    await clock.paint();
    await asking;
    const { timelineAnswer } = answers;
    expect(timelineAnswer).not.toBe(first);
    expect(answers.answer).toBe(first);
    await clock.rest();
    expect(answers.answer).toBe(timelineAnswer);
  });

  it('answers the first step at once and everywhere, and so the first after a rest', async () => {
    const { answers, clock } = await moved();
    void answers.ask(shifted(1));
    await clock.paint();
    await clock.rest();
    await answers.ask(shifted(2));
    expect(answers.answer).toBe(answers.timelineAnswer);
  });

  it('answers another filter everywhere, and forgets the gesture', async () => {
    const { answers, clock } = await moved();
    void answers.ask(shifted(1));
    await clock.paint();
    const filtered = { ...shifted(1), filter: { ...NO_FILTER, words: 'talk' } };
    await answers.ask(filtered);
    const { answer } = answers;
    expect(answer).toBe(answers.timelineAnswer);
    await clock.rest();
    expect(answers.answer).toBe(answer);
  });
});

import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/core/engine/contract/engine.ts';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import { DatasetAnswers } from '../../../src/app/explorer/dataset-answers.svelte.ts';
import { localSession } from '../../../src/core/line/session.ts';
import type { OpenDataset } from '../../../src/core/line/session.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';

async function small(): Promise<OpenDataset> {
  const text = JSON.stringify(SMALL);
  const { dataset } = await localSession.open({ kind: 'text', text, name: 'small.json' });
  if (!dataset) throw new Error('the fixture does not open');
  return dataset;
}

describe('what is asked of an open dataset', () => {
  it('is answered with the details of the event in view', async () => {
    const answers = new DatasetAnswers(await small());
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
    const answers = new DatasetAnswers({ ...dataset, engine });
    await answers.ask(DEFAULT_VIEW);
    words.length = 0;
    const ask = (text: string): Promise<void> =>
      answers.ask({ ...DEFAULT_VIEW, filter: { ...NO_FILTER, words: text } });
    await Promise.all(['t', 'ta', 'tal', 'talk'].map(ask));
    expect(words).toEqual(['t', 'talk']);
  });

  it('keeps the filter of the last answer until there is a newer one', async () => {
    const answers = new DatasetAnswers(await small());
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
    const answers = new DatasetAnswers({ ...dataset, engine: { ...dataset.engine, ask } });
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
    const answers = new DatasetAnswers({ ...dataset, engine: { ...dataset.engine, ask } });
    const asked = ['bad', 'talk'].map((words) =>
      answers.ask({ ...DEFAULT_VIEW, filter: { ...NO_FILTER, words } }),
    );
    await Promise.all(asked);
    expect([answers.failure, answers.filter?.words]).toEqual([undefined, 'talk']);
  });

  it('says why an event could not be looked up', async () => {
    const dataset = await small();
    const event: Engine['event'] = () => Promise.reject(new Error('gone'));
    const answers = new DatasetAnswers({ ...dataset, engine: { ...dataset.engine, event } });
    await answers.look({ ...DEFAULT_VIEW, event: 'talks' });
    expect(answers.failure?.message).toBe('gone');
  });

  it('is checked for ids that the dataset does not have', async () => {
    const answers = new DatasetAnswers(await small());
    const { view, problems } = await answers.check({ ...DEFAULT_VIEW, event: 'nothing' });
    expect(view.event).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['address.invalid']);
    expect((await answers.check({ ...DEFAULT_VIEW, event: 'talks' })).problems).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import { figureFile } from '../../fixtures/istanbul.ts';

const altOf = async (...wish: Parameters<typeof figureFile>): Promise<string> =>
  (await figureFile(...wish)).figure.alt;

describe('what a figure says of itself', () => {
  it('is what it shows, of when, how much, who with whom, what prevails and what is planned', async () => {
    const alt = await altOf({ part: 'both' });
    expect(alt).toMatch(
      /^Timeline and map of relations: .+\. 37 events, 10 February – 15 May 2025\./,
    );
    expect(alt).toMatch(/Most often together: Russia and United States \(22 events\)\./);
    expect(alt).toMatch(/Most common kind: talks, agreements \(\d+ events\)\./);
    expect(alt).toMatch(
      /3 events are planned\. Next: [^.]+, [^.]+ and [^.]+\. Of 1 event that was planned there is no report whether it took place\. Sources disagree about \d+ events\.$/,
    );
  });

  it('is in the language of the figure, with its plurals', async () => {
    expect(await altOf({ view: { lang: 'ru' } })).toContain('37\u00a0событий');
    expect(await altOf({ view: { lang: 'ar' } })).toContain('37 حدثًا');
  });

  it('says nothing of pairs and kinds where there is no event', async () => {
    const filter = { ...NO_FILTER, words: 'zzzz' };
    expect(await altOf({ view: { filter } })).toMatch(
      /^Timeline: .+\. 0 events, [^.]+\. Shown: Search: zzzz\.$/,
    );
  });

  it('names no pair as the busiest where another has as many events', async () => {
    const actors = ['saudi-arabia', 'ukraine', 'united-states'];
    const filter = { ...NO_FILTER, actors, allActors: true };
    const alt = await altOf({ part: 'relations', view: { filter, aside: true } });
    expect(alt).toMatch(/ [1-9]\d* events?, /);
    expect(alt).not.toContain('together');
  });

  it('gives way to the words of the reader', async () => {
    const { figure } = await figureFile({ own: { alt: 'A crowded spring.' } });
    expect(figure.document.description).toMatch(/^A crowded spring\.\nShown: /);
  });
});

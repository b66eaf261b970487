import { describe, expect, it } from 'vitest';
import { relationsWords } from '../../../../src/core/charts/relations/words.ts';
import { fewStates, fewStatesInput, labellerOf } from './relations-dataset.ts';

const { words, tally } = fewStatesInput();
const [pair] = tally.pairs;
if (!pair) throw new Error('no pair');

describe('the words of the relations', () => {
  it('say what a mixed pair is made of, in the plural forms of each language', () => {
    expect(words.mix(pair)).toBe('4 events: 2 cooperation, 1 statement and 1 conflict');
    const russian = relationsWords(labellerOf([], 'ru'));
    expect(russian.mix(pair)).toBe(
      '4\u00a0события: 2\u00a0случая сотрудничества, 1\u00a0заявление и 1\u00a0случай конфликта',
    );
    const arabic = relationsWords(fewStates('ar').labeller);
    expect(arabic.mix(pair)).toMatch(/تعاون 2.*تصريحات 1.*صراع 1/);
  });

  it('say the mean tone of events that are not told one by one', () => {
    expect(words.mix({ ...pair, events: null })).toBe('4 events, mean tone +1');
  });

  it('say that no tone is specified where no event has one', () => {
    expect(words.mix({ ...pair, events: null, meanTone: null })).toBe(
      '4 events, mean tone not specified',
    );
  });

  it('name a dyad with its count, and with what surely lies in the period', () => {
    expect(words.dyadName(pair)).toBe('Russia and United States: 4 events, mean tone +1');
    expect(words.dyadName({ ...pair, certain: 3 })).toContain('(3 definitely in this period)');
  });

  it('name who is absent, and of many how many more', () => {
    expect(words.absent(['sa', 'ua'])).toBe('No part in these events: Saudi Arabia and Ukraine.');
    const many = Array.from({ length: 20 }, (_, i) => `x${String(i)}`);
    expect(words.absent(many)).toMatch(/x11 and 8\.$/);
  });
});

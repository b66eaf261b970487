import { describe, expect, it } from 'vitest';
import { listSubjectChoices } from '../../../src/app/movement/subject-choices.ts';
import { answerTo, speakerIn } from '../../fixtures/istanbul.ts';

const answer = await answerTo();
const english = await speakerIn('en');

describe('whom counts along time can be of', () => {
  it('is everything, pairs or actors side by side, and each of the pairs', () => {
    const { choices, chosen } = listSubjectChoices(answer, [], english);
    expect(chosen).toBe('all');
    expect(choices.slice(0, 4).map(({ label }) => label)).toEqual([
      'All that is shown',
      'The strongest pairs, side by side',
      'The busiest actors, side by side',
      'Russia – United States',
    ]);
    expect(choices[2]?.of.length).toBeLessThanOrEqual(6);
    expect(choices[2]?.of[0]).toHaveLength(1);
  });

  it('is found again by what the address says, or stands there as it does', () => {
    const pair = [['russia', 'united-states']] as const;
    expect(listSubjectChoices(answer, pair, english).chosen).toBe('russia united-states');
    const { choices, chosen } = listSubjectChoices(answer, [['darchiev']], english);
    expect(chosen).toBe('chosen');
    expect(choices.at(-1)?.of).toEqual([['darchiev']]);
  });
});

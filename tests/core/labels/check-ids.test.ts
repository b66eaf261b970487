import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import { checkIds } from '../../../src/core/labels/check-ids.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';

const KNOWN = {
  actors: new Set(['russia', 'us']),
  topics: new Set(['embassies']),
  sources: new Set(['tass']),
};

describe('ids in an address', () => {
  it('stay where the dataset has them', () => {
    const view = {
      ...DEFAULT_VIEW,
      filter: { ...NO_FILTER, actors: ['us'], topics: ['embassies'], sources: ['tass'] },
      open: ['russia', 'embassies'],
      event: 'round-2',
      actor: 'us',
    };
    expect(checkIds(view, KNOWN, true)).toEqual({ view, problems: [] });
  });

  it('are dropped one by one where it has not, each with a notice', () => {
    const view = {
      ...DEFAULT_VIEW,
      lang: 'ru' as const,
      filter: { ...NO_FILTER, actors: ['us', 'tass'], topics: ['us'], sources: ['x'], words: 'w' },
      open: ['round-2', 'us'],
      event: 'round-9',
      actor: 'nobody',
    };
    const { view: checked, problems } = checkIds(view, KNOWN, false);
    expect(checked).toEqual({
      ...DEFAULT_VIEW,
      lang: 'ru',
      filter: { ...NO_FILTER, actors: ['us'], words: 'w' },
      open: ['us'],
    });
    expect(problems.map((p) => [p.code, p.params['parameter'], p.params['found']])).toEqual([
      ['address.invalid', 'actors', 'tass'],
      ['address.invalid', 'topics', 'us'],
      ['address.invalid', 'sources', 'x'],
      ['address.invalid', 'open', 'round-2'],
      ['address.invalid', 'event', 'round-9'],
      ['address.invalid', 'actor', 'nobody'],
    ]);
  });
});

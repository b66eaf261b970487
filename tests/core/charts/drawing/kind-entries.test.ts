import { describe, expect, it } from 'vitest';
import { kindEntries } from '../../../../src/core/charts/drawing/kind-entries.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import type { AnsweredEvent } from '../../../../src/core/engine/contract/answer.ts';

type Kind = Pick<AnsweredEvent, 'id' | 'quadClass' | 'status' | 'disputed'>;
const talks: Kind = {
  id: 'talks',
  quadClass: 'verbal-cooperation',
  status: 'occurred',
  disputed: false,
};
const threat: Kind = {
  id: 'threat',
  quadClass: 'verbal-conflict',
  status: 'planned',
  disputed: true,
};

describe('the entries of kinds', () => {
  it('explain what there is: classes, then statuses that are asked for, then disagreement', () => {
    const entries = kindEntries([talks, threat], paletteOf('light'), ['planned', 'denied']);
    expect(entries.map(({ key, events, filter }) => [key, events, filter])).toEqual([
      ['verbal-cooperation', ['talks'], { quad: 'verbal-cooperation' }],
      ['verbal-conflict', ['threat'], { quad: 'verbal-conflict' }],
      ['planned', ['threat'], { status: 'planned' }],
      ['disputed', ['threat'], { disputed: true }],
    ]);
  });

  it('are none where there is no event', () => {
    expect(kindEntries([], paletteOf('dark'), ['planned'])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { countRows } from '../../../../src/core/charts/chronicle/counts.ts';
import { chronicleLegend } from '../../../../src/core/charts/chronicle/legend.ts';
import { chronicleSceneOf, tellsAll } from '../../../../src/core/charts/chronicle/picture.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { groupsOf, textsOf } from '../../../fixtures/flatten.ts';
import { answerTo, days } from '../../../fixtures/istanbul.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';
import { drawn, SPAN } from './draw.ts';

const palette = paletteOf('light');

describe('the picture of the chronicle', () => {
  it('is a group of that name, and the selected title stands out', () => {
    const mark = chronicleSceneOf(drawn(), palette, 'riyadh-talks-february');
    expect(mark.id).toBe('chronicle');
    const [title] = groupsOf([mark]).filter(
      ({ data }) => data?.['names'] === 'riyadh-talks-february',
    );
    expect(textsOf(title ? [title] : []).map(({ mark: { weight } }) => weight)).toEqual([600]);
  });

  it('knows whether an answer tells every event', async () => {
    const answer = await answerTo({ span: SPAN });
    expect(tellsAll(answer)).toBe(true);
    expect(tellsAll({ ...answer, events: [] })).toBe(false);
  });

  it('gives open actors’ people columns in their place', () => {
    const { columns } = drawn({ view: { open: ['us', 'united-states'] }, widthPx: 1000 }).layout;
    expect(columns.length).toBeGreaterThan(2);
  });
});

describe('the legend of the chronicle', () => {
  it('explains what is drawn and nothing else', () => {
    const keys = chronicleLegend(drawn().layout, palette, 1).map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['planned', 'disputed', 'acts-on', 'together', 'hosts']),
    );
    const alone = drawn({}, [answeredEvent('alone', '2025-03-01')]).layout;
    expect(chronicleLegend(alone, palette, 1).map(({ key }) => key)).toEqual([
      'verbal-cooperation',
    ]);
  });
});

describe('the counts of the chronicle', () => {
  it('are of every stretch in the span that has events, class by class', () => {
    const none = [0, 0, 0];
    const counts = {
      ...{ statement: [4, 2, 0], 'verbal-cooperation': none, 'material-cooperation': none },
      ...{ 'verbal-conflict': none, 'material-conflict': [0, 3, 0], unspecified: none },
    };
    const { start, end } = days('2025-01-01', '2025-01-03');
    const day = 86_400_000;
    const rows = countRows(
      { edges: [start, start + day, start + 2 * day, end], counts },
      { start: start + day, end },
    );
    expect(rows).toEqual([
      {
        span: { start: start + day, end: start + 2 * day },
        count: 5,
        byQuad: [
          { quad: 'statement', count: 2 },
          { quad: 'material-conflict', count: 3 },
        ],
      },
    ]);
  });
});

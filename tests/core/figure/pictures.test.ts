import { describe, expect, it } from 'vitest';
import { LANE_ROOM } from '../../../src/core/charts/timeline/lane-boxes.ts';
import { FIGURE_GAP_PX } from '../../../src/core/figure/scene.ts';
import {
  besidePictures,
  figureRelations,
  figureTimeline,
} from '../../../src/core/figure/pictures.ts';
import { groupsOf } from '../../fixtures/flatten.ts';
import { days, figureRequest } from '../../fixtures/istanbul.ts';

describe('the pictures of a figure', () => {
  it('are a timeline of the events in the span, and of no other', async () => {
    const span = days('2025-04-01', '2025-04-09');
    const request = await figureRequest({ view: { span, event: 'darchiev-speaks' } });
    const { mark, height, lanes } = figureTimeline(request, 900, LANE_ROOM);
    const drawn = new Set(groupsOf([mark]).flatMap(({ data }) => data?.['event'] ?? []));
    const inSpan = request.answer.events.filter((event) => event.inSpan).map(({ id }) => id);
    expect(inSpan.length).toBeGreaterThan(3);
    expect([...drawn].sort()).toEqual([...inSpan].sort());
    expect(height).toBeGreaterThan(lanes * LANE_ROOM.leastPx);
  });

  it('are relations of the height that is asked for, with what explains them', async () => {
    const request = await figureRequest({});
    const { mark, height, legend } = figureRelations(request, 700, 500);
    expect(height).toBe(500);
    expect(groupsOf([mark]).some(({ data }) => data?.['actor'] === 'russia')).toBe(true);
    expect(legend.length).toBeGreaterThan(0);
  });

  it('stand beside each other in the direction of reading', () => {
    const picture = (key: string) =>
      ({ mark: { kind: 'group', key, marks: [] }, height: 10 }) as const;
    const at = (direction: 'ltr' | 'rtl'): readonly number[] =>
      besidePictures(picture('a'), 300, picture('b'), 200, direction).map(({ x }) => x);
    expect(at('ltr')).toEqual([0, 300 + FIGURE_GAP_PX]);
    expect(at('rtl')).toEqual([200 + FIGURE_GAP_PX, 0]);
  });
});

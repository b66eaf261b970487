import { describe, expect, it } from 'vitest';
import { LANE_ROOM } from '../../../src/core/charts/timeline/lane-boxes.ts';
import {
  drawRelations,
  drawTimeline,
  figureContent,
  measureFigureRelations,
  measureTimeline,
} from '../../../src/core/figure/pictures.ts';
import { groupsOf } from '../../fixtures/flatten.ts';
import { days, figureRequest } from '../../fixtures/istanbul.ts';

describe('the pictures of a figure', () => {
  it('are a timeline of the events in the span, and of no other', async () => {
    const span = days('2025-04-01', '2025-04-09');
    const request = await figureRequest({ view: { span, event: 'darchiev-speaks' } });
    const size = { widthPx: 900, laneRoom: LANE_ROOM };
    const content = figureContent(request);
    const { lanes } = measureTimeline(content, size, request);
    const { mark, height } = drawTimeline(content, size, request);
    const drawn = new Set(groupsOf([mark]).flatMap(({ data }) => data?.['event'] ?? []));
    const inSpan = request.answer.events.filter((event) => event.inSpan).map(({ id }) => id);
    expect(inSpan.length).toBeGreaterThan(3);
    expect([...drawn].sort()).toEqual([...inSpan].sort());
    expect(height).toBeGreaterThan(lanes * LANE_ROOM.leastPx);
  });

  it('are relations as high as they need, with what explains them', async () => {
    const request = await figureRequest({});
    const measured = measureFigureRelations(request, 700);
    const { mark, height, legend } = drawRelations(request, measured);
    expect(height).toBe(measured.height);
    expect(groupsOf([mark]).some(({ data }) => data?.['actor'] === 'russia')).toBe(true);
    expect(legend.length).toBeGreaterThan(0);
  });

  it.each([
    ['en', 1100, 0],
    ['ar', 520, 9],
    ['ru', 760, 20],
  ] as const)(
    'are as high as they were measured, and explain the same: %s',
    async (lang, widthPx, sparePx) => {
      for (const lanes of ['actor', 'topic'] as const) {
        const request = await figureRequest({ view: { lang, lanes, known: 'all' } });
        const content = figureContent(request);
        const size = { widthPx, laneRoom: { ...LANE_ROOM, sparePx } };
        const { height, legend } = measureTimeline(content, size, request);
        const drawn = drawTimeline(content, size, request);
        expect(drawn.height).toBe(height);
        expect(drawn.legend).toEqual(legend);
      }
    },
  );
});

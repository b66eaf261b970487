import { describe, expect, it } from 'vitest';
import { LANE_ROOM } from '../../../src/core/charts/timeline/lane-boxes.ts';
import { frameOf, legendOf, roomWithin } from '../../../src/core/figure/frame.ts';
import {
  figureContent,
  measureFigureRelations,
  measureTimeline,
} from '../../../src/core/figure/pictures.ts';
import { figureScene, stackPictures } from '../../../src/core/figure/scene.ts';
import { figureWords } from '../../../src/core/figure/words.ts';
import { figureRequest } from '../../fixtures/istanbul.ts';

const request = await figureRequest({ view: { known: 'all' } });
const words = figureWords(request);
const frame = frameOf(request, words, 800);
const timeline = measureTimeline(
  figureContent(request),
  { widthPx: 760, laneRoom: LANE_ROOM },
  request,
);
const relations = measureFigureRelations(request, 760);

describe('the frame of a figure', () => {
  it('has a heading that grows with the layout, and so stays as large on the sheet', () => {
    const { acrossPx } = request.sheet;
    expect(frameOf(request, words, acrossPx).headingScale).toBe(1);
    expect(frameOf(request, words, acrossPx * 1.5).headingScale).toBeCloseTo(1.5);
  });

  it('explains once what several pictures show', () => {
    const { mark } = legendOf([timeline, relations, relations], request, frame);
    const entries = [...timeline.legend, ...relations.legend].map(({ key }) => key);
    expect(entries.length).toBeGreaterThan(3);
    expect(mark.marks.map(({ key }) => key)).toEqual(entries);
  });

  it('leaves just the room in which pictures, legend and words fill a sheet', () => {
    const room = roomWithin(1000, request, frame)([timeline]);
    const mark = { kind: 'group', key: 'picture', marks: [] } as const;
    const legend = legendOf([timeline], request, frame);
    const pictures = stackPictures([{ mark, height: room }]);
    const { height } = figureScene({ ...frame, pictures, legend });
    expect(Math.abs(height - 1000)).toBeLessThanOrEqual(1);
    expect(roomWithin(1000, request, frame)([])).toBeGreaterThan(room);
  });
});

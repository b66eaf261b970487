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
const frame = { ...frameOf(request, words), width: 800 };
const timeline = measureTimeline(
  figureContent(request),
  { widthPx: 760, laneRoom: LANE_ROOM },
  request,
);
const relations = measureFigureRelations(request, 760);

describe('the frame of a figure', () => {
  it('is as wide as the layout of the sheet, with a heading unless none is wanted', () => {
    expect(frameOf(request, words)).toMatchObject({ width: 1000, heading: 'whole' });
    const blocks = { ...request.blocks, hasTitle: false };
    expect(frameOf({ ...request, blocks }, words).heading).toBe('none');
  });

  it('has no legend where none is wanted', () => {
    const bare = { ...request, blocks: { ...request.blocks, hasLegend: false } };
    expect(legendOf([timeline, relations], bare, frame).height).toBe(0);
    const room = roomWithin(1000, request, frame)([timeline]);
    expect(roomWithin(1000, bare, frame)([timeline])).toBeGreaterThan(room);
  });

  it('explains once what several pictures show', () => {
    const { mark } = legendOf([timeline, relations, relations], request, frame);
    const said = mark.marks.map(({ key }) => key);
    expect(said.slice(0, timeline.legend.length)).toEqual(timeline.legend.map(({ key }) => key));
    const messages = [...timeline.legend, ...relations.legend].map(({ message }) => message);
    expect(said).toHaveLength(new Set(messages).size);
    expect(said.length).toBeLessThan(messages.length);
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

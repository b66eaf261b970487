import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as relationsScene from '../../../src/core/charts/relations/scene.ts';
import * as legend from '../../../src/core/charts/drawing/legend.ts';
import * as timelineScene from '../../../src/core/charts/timeline/scene.ts';
import { composeFigure } from '../../../src/core/figure/compose.ts';
import { frameOf } from '../../../src/core/figure/frame.ts';
import { FIGURE_PARTS } from '../../../src/core/figure/options.ts';
import { planSheet } from '../../../src/core/figure/plan.ts';
import { FIGURE_SIZES, highPx } from '../../../src/core/figure/size.ts';
import { figureWords } from '../../../src/core/figure/words.ts';
import { days, figureRequest } from '../../fixtures/istanbul.ts';

vi.mock('../../../src/core/charts/timeline/scene.ts', { spy: true });
vi.mock('../../../src/core/charts/relations/scene.ts', { spy: true });
vi.mock('../../../src/core/charts/drawing/legend.ts', { spy: true });

beforeEach(() => {
  vi.clearAllMocks();
});

const calls = (spied: unknown): number => vi.mocked(spied as () => void).mock.calls.length;

/** How often each step of drawing was taken. */
const counted = (): Record<string, number> => ({
  timelineScenes: calls(timelineScene.timelineScene),
  relationsScenes: calls(relationsScene.relationsScene),
  legends: calls(legend.legendScene),
});

/** With all actors open this has far too many rows for a slide. */
const CROWDED = {
  span: days('2025-01-01', '2025-12-31'),
  open: ['russia', 'united-states'],
  known: 'all',
} as const;

describe('a figure', () => {
  it.each(FIGURE_SIZES.flatMap((size) => FIGURE_PARTS.map((part) => [size, part] as const)))(
    'of %s with %s is drawn once, page by page',
    async (size, part) => {
      const request = await figureRequest({ size, part, view: CROWDED });
      const pages = composeFigure(request, figureWords(request));
      const idsOf = (id: string): number =>
        pages.flatMap(({ pictures }) => pictures).filter(({ mark }) => mark.id === id).length;
      expect(counted()).toEqual({
        timelineScenes: idsOf('timeline'),
        relationsScenes: idsOf('relations'),
        legends: pages.length,
      });
      expect(idsOf('relations')).toBe(part === 'relations' || part === 'both' ? 1 : 0);
      expect(idsOf('timeline') > 0).toBe(part === 'timeline' || part === 'both');
      expect(idsOf('movement')).toBe(part === 'movement' ? 1 : 0);
    },
  );

  it('is planned without drawing anything, however often it is measured', async () => {
    const request = await figureRequest({ size: 'slide', part: 'both', view: CROWDED });
    planSheet(720, request, frameOf(request, figureWords(request)));
    expect(Object.values(counted())).toEqual([0, 0, 0]);
  });
});

describe('the plan of a sheet', () => {
  it.each(['a4', 'a3', 'a4-landscape', 'slide', 'square'] as const)(
    'tells the heights of %s that drawing gives',
    async (size) => {
      for (const part of FIGURE_PARTS.filter((one) => one !== 'movement')) {
        const request = await figureRequest({ size, part });
        const words = figureWords(request);
        const plan = planSheet(highPx(request.sheet) ?? 0, request, frameOf(request, words));
        if (!plan) continue;
        const [{ height, pictures }, ...further] = composeFigure(request, words);
        expect(further).toEqual([]);
        expect(height).toBe(plan.height);
        if (part === 'relations') expect(pictures[0]?.height).toBe(plan.relations?.height);
        else expect(plan.timeline?.laneRoom?.sparePx).toBeGreaterThanOrEqual(0);
      }
    },
  );

  it('is none where more than half of the events would be numbers, unless there is one page', async () => {
    const request = await figureRequest({ size: 'square', view: CROWDED });
    const frame = frameOf(request, figureWords(request));
    expect(planSheet(420, request, frame)).toBeUndefined();
    expect(planSheet(420, { ...request, pages: 'one' }, frame)?.height ?? 420).toBe(420);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as relationsScene from '../../../src/core/charts/relations/scene.ts';
import * as legend from '../../../src/core/charts/drawing/legend.ts';
import * as timelineScene from '../../../src/core/charts/timeline/scene.ts';
import { composeFigure } from '../../../src/core/figure/compose.ts';
import { FIGURE_PARTS } from '../../../src/core/figure/options.ts';
import { planFigure } from '../../../src/core/figure/plan.ts';
import { FIGURE_SIZES } from '../../../src/core/figure/size.ts';
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

/** With all actors open this has far too many lanes for a slide. */
const CROWDED = {
  span: days('2025-01-01', '2025-12-31'),
  open: ['russia', 'united-states'],
  known: 'all',
} as const;

describe('a figure', () => {
  it.each(FIGURE_SIZES.flatMap((size) => FIGURE_PARTS.map((part) => [size, part] as const)))(
    'of %s with %s is drawn once',
    async (size, part) => {
      const request = await figureRequest({ size, part, view: CROWDED });
      composeFigure(request, figureWords(request));
      const timelines = part === 'relations' ? 0 : 1;
      const relations = part === 'timeline' ? 0 : 1;
      expect(counted()).toEqual({
        timelineScenes: timelines,
        relationsScenes: relations,
        legends: 1,
      });
    },
  );

  it('is planned without drawing anything, however often it is measured', async () => {
    const request = await figureRequest({ size: 'slide', part: 'both', view: CROWDED });
    planFigure(request, figureWords(request));
    expect(Object.values(counted())).toEqual([0, 0, 0]);
  });
});

describe('the plan of a figure', () => {
  it.each(['a4', 'slide', 'square'] as const)(
    'tells the heights of %s that drawing gives',
    async (size) => {
      for (const part of FIGURE_PARTS) {
        const request = await figureRequest({ size, part });
        const plan = planFigure(request, figureWords(request));
        const { width, height, pictures } = composeFigure(request, figureWords(request));
        expect({ width, height }).toEqual({ width: plan.width, height: plan.height });
        if (part === 'relations') expect(pictures[0]?.height).toBe(plan.relations?.height);
        else expect(plan.timeline?.laneRoom?.sparePx).toBeGreaterThanOrEqual(0);
      }
    },
  );
});

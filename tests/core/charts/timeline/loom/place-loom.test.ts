import { describe, expect, it } from 'vitest';
import { placeBands } from '../../../../../src/core/charts/timeline/loom/place-bands.ts';
import { flipOf, namesEdge } from '../../../../../src/core/charts/timeline/loom/place-input.ts';
import { placeKeys } from '../../../../../src/core/charts/timeline/loom/place-keys.ts';
import { placeStrip } from '../../../../../src/core/charts/timeline/loom/place-strip.ts';
import { layoutSheet } from '../../../../../src/core/charts/timeline/folding/sheet.ts';
import { timeShape } from '../../../../../src/core/charts/timeline/loom/time-shape.ts';
import { answered, loomInput, placeInput } from '../../../../fixtures/boxes.ts';

const DATES = ['2025-03-10', '2025-03-20', '2025-04-10', '2025-03-12/2025-04-12'];
const events = DATES.map((edtf, i) =>
  answered({ id: `e${String(i)}`, edtf, title: `Event ${String(i)}` }),
);

function placed(direction: 'ltr' | 'rtl' = 'ltr', levels = 9) {
  const input = loomInput(events);
  const sheet = layoutSheet(input, { strips: 1, levels });
  return { ...placeInput(input, direction), ...sheet };
}

describe('a strip in its place', () => {
  it('has its rows between the words above and below', () => {
    const input = placed();
    const {
      box,
      events: boxes,
      bottom,
    } = placeStrip(input.strips[0]!, 0, new Map(), input, flipOf(input));
    expect(box.rows.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const { flag } of boxes) {
      const y = flag?.lines[0]?.y ?? NaN;
      expect(y < box.top || y > box.bottom).toBe(true);
    }
    expect(bottom).toBeGreaterThan(box.bottom);
  });
});

describe('bands in their place', () => {
  it('follow each other under a heading, who takes part beside them', () => {
    const input = placed();
    const bands = placeBands(input.strips[0]!, 300, input, flipOf(input));
    expect(bands?.events.map(({ event }) => event.id)).toEqual(['e3']);
    expect(bands?.heads.map(({ title }) => title)).toEqual(['Under way']);
    expect(bands?.events[0]?.band).toMatchObject({
      who: 'somebody',
      left: 'certain',
      right: 'certain',
    });
    expect(bands?.bottom).toBeGreaterThan(320);
  });
});

describe('what is known only to its year', () => {
  it('is not said to be under way', () => {
    const input = placed();
    const period = (id: string, edtf: string) => {
      const event = answered({ id, edtf });
      return { event, shape: timeShape(event.date) };
    };
    const headsOf = (...periods: readonly ReturnType<typeof period>[]) => {
      const bands = placeBands(input.strips[0]!, 300, { ...input, periods }, flipOf(input));
      return bands?.heads.map(({ title, y }) => [title, y > 300 && y < bands.bottom]);
    };
    expect(headsOf(period('v', '2025'))).toEqual([['Exact date not known', true]]);
    expect(headsOf(period('p', '2025-03-03/2025-04-20'), period('v', '2025'))).toEqual([
      ['Under way', true],
      ['Exact date not known', true],
    ]);
  });
});

describe('the key', () => {
  it('has numbers in their order, then periods without one, each with all its words', () => {
    const input = placed();
    const keyed = input.points.map((point, i) => ({ point, number: 3 - i }));
    const { boxes, bottom } = placeKeys(keyed, input.periods, 100, input);
    expect(boxes.map(({ number }) => number)).toEqual([1, 2, 3, undefined]);
    expect(boxes.map(({ lines }) => lines[0]?.title)).toEqual([
      'Event 2',
      'Event 1',
      'Event 0',
      'Event 3',
    ]);
    expect(bottom).toBeGreaterThan(110);
    expect(placeKeys([], [], 100, input)).toMatchObject({ boxes: [], bottom: 100 });
  });
});

describe('where time runs the other way', () => {
  it('places change sides, and so do words', () => {
    const [ltr, rtl] = [flipOf(placed('ltr')), flipOf(placed('rtl'))];
    expect([ltr.x(100), rtl.x(100)]).toEqual([100, 900]);
    expect([ltr.align(1), rtl.align(1)]).toEqual(['left', 'right']);
    expect([namesEdge(placed('ltr')).align, namesEdge(placed('rtl')).align]).toEqual([
      'left',
      'right',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { moveFocus } from '../../../src/app/timeline/roving-focus.ts';
import { answered, laidOut } from '../../fixtures/boxes.ts';

const on = (id: string, edtf: string, actor: string) =>
  answered({ id, edtf, participants: [{ actor, role: 'initiator' }] });

const LAYOUT = laidOut([
  on('a1', '2025-03-10', 'a'),
  on('a2', '2025-04-10', 'a'),
  on('c1', '2025-03-12', 'c'),
  on('c2', '2025-04-20', 'c'),
]);
const EMPTY_LANE = laidOut([on('a1', '2025-03-10', 'a'), on('c1', '2025-03-12', 'c')]);

describe('a key leads', () => {
  it.each([
    ['ArrowRight', 'a1', 'c1'],
    ['ArrowRight', 'c1', 'a2'],
    ['ArrowRight', 'c2', 'c2'],
    ['ArrowLeft', 'a2', 'c1'],
    ['ArrowLeft', 'a1', 'a1'],
    ['Home', 'c2', 'a1'],
    ['End', 'a1', 'c2'],
    ['ArrowDown', 'a1', 'c1'],
    ['ArrowDown', 'a2', 'c2'],
    ['ArrowDown', 'c1', 'c1'],
    ['ArrowUp', 'c2', 'a2'],
    ['ArrowUp', 'a2', 'a2'],
  ])('%s from %s to %s', (key, from, to) => {
    expect(moveFocus(key, from, LAYOUT)).toBe(to);
  });

  it('along the picture, and to the ends of time, where time runs from right to left', () => {
    const layout = {
      ...LAYOUT,
      viewport: { ...LAYOUT.viewport, direction: 'rtl' as const },
      events: LAYOUT.events.map((box) => ({ ...box, x: -box.x })),
    };
    expect(moveFocus('Home', 'c2', layout)).toBe('a1');
    expect(moveFocus('End', 'a1', layout)).toBe('c2');
    expect(moveFocus('ArrowLeft', 'a1', layout)).toBe('c1');
    expect(moveFocus('ArrowRight', 'a1', layout)).toBe('a1');
  });

  it('over lanes in which nothing leads', () => {
    const lanes = [...EMPTY_LANE.lanes];
    const [first, second] = lanes;
    if (!first || !second) throw new Error('two lanes are expected');
    const layout = { ...EMPTY_LANE, lanes: [first, { ...first, id: 'nobody' }, second] };
    expect(moveFocus('ArrowDown', 'a1', layout)).toBe('c1');
  });

  it('to the first event where none has the focus', () => {
    expect(moveFocus('ArrowRight', undefined, LAYOUT)).toBe('a1');
    expect(moveFocus('ArrowLeft', 'gone', LAYOUT)).toBe('a1');
    expect(moveFocus('ArrowDown', undefined, LAYOUT)).toBeUndefined();
  });

  it('from the end of one line of time to the beginning of the next, and down into it', () => {
    const layout = laidOut(
      ['2025-03-10', '2025-03-20', '2025-04-10', '2025-04-20'].map((edtf, index) =>
        on(`e${String(index)}`, edtf, 'a'),
      ),
      { folding: { strips: 2, levels: 9 } },
    );
    expect(layout.loom.strips).toHaveLength(2);
    const walked = ['e0', 'e1', 'e2', 'e3'].map((id) => moveFocus('ArrowRight', id, layout));
    expect(walked).toEqual(['e1', 'e2', 'e3', 'e3']);
    expect(moveFocus('End', 'e0', layout)).toBe('e3');
    expect(moveFocus('ArrowDown', 'e0', layout)).toBe('e2');
    expect(moveFocus('ArrowUp', 'e3', layout)).toBe('e1');
    expect(moveFocus('ArrowUp', 'e1', layout)).toBe('e1');
  });

  it('nowhere where it means nothing, or there is nothing', () => {
    expect(moveFocus('x', 'a1', LAYOUT)).toBeUndefined();
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'ArrowUp']) {
      expect(moveFocus(key, undefined, { ...LAYOUT, events: [], lanes: [] })).toBeUndefined();
    }
  });

  it('to every event by going right, and back by going left', () => {
    const visited = ['a1'];
    for (let i = 0; i < 3; i += 1)
      visited.push(moveFocus('ArrowRight', visited.at(-1), LAYOUT) ?? '');
    expect(visited).toEqual(['a1', 'c1', 'a2', 'c2']);
  });
});

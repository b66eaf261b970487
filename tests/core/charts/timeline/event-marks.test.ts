import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../../src/core/model/dataset.ts';
import { QUAD_CLASSES } from '../../../../src/core/model/event-type.ts';
import type { QuadClass } from '../../../../src/core/model/event-type.ts';
import { connectedMarks, eventMarks } from '../../../../src/core/charts/timeline/event-marks.ts';
import { glyphMarks } from '../../../../src/core/charts/timeline/glyph-marks.ts';
import { glyphPath, GLYPH_RADIUS } from '../../../../src/core/charts/drawing/glyph.ts';
import type { Mark, PathMark } from '../../../../src/core/charts/drawing/mark.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { answered, arbitraryEvents, boxOf, laidOut, wordsFor } from '../../../fixtures/boxes.ts';
import { repeatedKeys } from '../../../fixtures/flatten.ts';

const palette = paletteOf('light');

const glyph = (change: Parameters<typeof answered>[0] = {}): Mark[] =>
  glyphMarks({ event: answered(change) }, 'k', 100, 50, 1, palette);

const named = (marks: readonly Mark[], key: string): Mark | undefined =>
  marks.find((mark) => mark.key === key || mark.key.startsWith(`${key} `));

/** The glyph itself, without halo and additions. */
function shape(marks: readonly Mark[]): PathMark {
  const found = marks.find((mark) => mark.key === 'k');
  if (found?.kind !== 'path') throw new Error('no glyph');
  return found;
}

const drawn = (change: Parameters<typeof answered>[0], selected = false): Mark[] => {
  const event = answered(change);
  return eventMarks(boxOf(event), palette, wordsFor([event]), selected);
};

describe('the glyph', () => {
  it.each<[QuadClass, Parameters<typeof answered>[0]]>([
    ['statement', { eventType: 'STATEMENT' }],
    ['verbal-cooperation', { eventType: 'CONSULT' }],
    ['material-cooperation', { eventType: 'AID' }],
    ['verbal-conflict', { eventType: 'ACCUSE' }],
    ['material-conflict', { eventType: 'SANCTION' }],
  ])('says %s by shape and colour', (quad, change) => {
    expect(QUAD_CLASSES).toContain(quad);
    expect(shape(glyph(change))).toMatchObject({
      d: glyphPath(quad, GLYPH_RADIUS, 1.5),
      fill: palette.quad[quad],
      x: 100,
      y: 50,
    });
  });

  it('is filled only where the event has occurred', () => {
    for (const status of STATUSES) {
      const { fill, stroke } = shape(glyph({ status }));
      if (status === 'occurred') expect(fill).toBe(palette.quad['verbal-cooperation']);
      else expect([fill, stroke]).toEqual([palette.ground, palette.quad['verbal-cooperation']]);
    }
  });

  it('is another one for every status, without colour', () => {
    const forms = STATUSES.map((status) =>
      JSON.stringify(glyph({ status })).replace(/"#[0-9A-F]{6}"/g, (colour) =>
        colour === `"${palette.ground}"` ? 'ground' : 'colour',
      ),
    );
    expect(new Set(forms).size).toBe(STATUSES.length);
  });

  it('has a bar through it and beyond where cancelled', () => {
    const bar = named(glyph({ status: 'cancelled' }), 'bar');
    expect(bar).toMatchObject({ kind: 'rule', y1: 50, y2: 50 });
    if (bar?.kind !== 'rule') return;
    expect(bar.x1).toBeLessThan(100 - GLYPH_RADIUS - 1);
    expect(bar.x2).toBeGreaterThan(100 + GLYPH_RADIUS + 1);
  });

  it('has a dashed outline where hypothetical', () => {
    expect(shape(glyph({ status: 'hypothetical' })).dash).toEqual([2, 1.5]);
    expect(shape(glyph({ status: 'planned' })).dash).toBeUndefined();
  });

  it('has a notch where sources disagree, whatever the status', () => {
    for (const status of STATUSES) {
      expect(named(glyph({ status, disputed: true }), 'notch')).toMatchObject({
        fill: palette.ink,
      });
      expect(named(glyph({ status }), 'notch')).toBeUndefined();
    }
  });

  it('stands on a halo of ground, which is the stroke of one that is filled', () => {
    const [halo] = glyph({ status: 'planned' });
    expect(halo).toMatchObject({ key: 'halo k', fill: palette.ground, stroke: palette.ground });
    expect(glyph()).toMatchObject([{ key: 'k', stroke: palette.ground, strokeWidth: 3 }]);
  });
});

describe('an event', () => {
  it('has its words beside the glyph, in their language', () => {
    expect(named(drawn({}), 'label')).toMatchObject({
      kind: 'text',
      text: 'Talks',
      lang: 'en',
      direction: 'ltr',
      halo: palette.ground,
      weight: 400,
      fill: palette.inkSecond,
    });
  });

  it('has a ring and darker words while it is selected', () => {
    expect(named(drawn({}), 'ring')).toBeUndefined();
    const marks = drawn({}, true);
    expect(named(marks, 'ring')).toMatchObject({ kind: 'circle', stroke: palette.accent });
    expect(named(marks, 'label')).toMatchObject({ fill: palette.ink });
  });

  it('has ground behind its words where a thread runs through them', () => {
    const event = answered({});
    const marks = (crossed: boolean): Mark[] =>
      eventMarks(boxOf(event), palette, wordsFor([event]), false, crossed);
    expect(named(marks(false), 'label-ground')).toBeUndefined();
    expect(named(marks(true), 'label-ground')).toMatchObject({ fill: palette.ground });
  });

  it('on a certain day has neither whisker nor period', () => {
    for (const key of ['whisker', 'period', 'set']) expect(named(drawn({}), key)).toBeUndefined();
  });

  it('of an uncertain date has a whisker from earliest to latest, with ends', () => {
    const marks = drawn({ edtf: '[2025-04-01..2025-04-04]' });
    const whisker = named(marks, 'whisker');
    const [from, to] = [named(marks, 'whisker-from'), named(marks, 'whisker-to')];
    expect(whisker).toMatchObject({ kind: 'rule' });
    if (whisker?.kind !== 'rule' || from?.kind !== 'rule' || to?.kind !== 'rule') {
      throw new Error('a line is missing');
    }
    expect([from.x1, to.x1]).toEqual([whisker.x1, whisker.x2]);
    expect(whisker.x2 - whisker.x1).toBeCloseTo((4 / 61) * (1000 - 168), 6);
    expect(whisker.dash).toBeUndefined();
  });

  it('of an approximate date has a dashed whisker without ends', () => {
    const marks = drawn({ edtf: '2025-04~' });
    expect(named(marks, 'whisker')).toMatchObject({ dash: [3, 2.5] });
    expect(named(marks, 'whisker-from')).toBeUndefined();
  });

  it('of a period has a bar, with caps where its ends are certain', () => {
    const marks = drawn({ edtf: '2025-03-20/2025-03-24' });
    const bar = named(marks, 'period');
    if (bar?.kind !== 'rect') throw new Error('no bar');
    expect(bar.width).toBeCloseTo((5 / 61) * (1000 - 168), 6);
    const [left, right] = [named(marks, 'cap-left'), named(marks, 'cap-right')];
    if (left?.kind !== 'rect' || right?.kind !== 'rect') throw new Error('a cap is missing');
    expect(left.x).toBe(bar.x);
    expect(right.x + right.width).toBeCloseTo(bar.x + bar.width, 6);
    expect(left.height).toBeGreaterThan(bar.height);
  });

  it('that goes on has a fading row of dashes and no cap', () => {
    const marks = drawn({ edtf: '2025-04-01/..' });
    const dashes = marks.filter(({ key }) => key.startsWith('right'));
    const widths = dashes.map((mark) => (mark.kind === 'rect' ? mark.width : 0));
    expect(widths.length).toBeGreaterThan(2);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(named(marks, 'cap-right')).toBeUndefined();
    expect(named(marks, 'cap-left')).toBeDefined();
  });

  it('of a period beyond the plot is cut there without a cap', () => {
    const marks = drawn({ edtf: '2024-01-01/2025-04-10' });
    expect(named(marks, 'cap-left')).toBeUndefined();
    expect(named(marks, 'cap-right')).toBeDefined();
    expect(named(marks, 'period')).toMatchObject({ x: 168 });
  });

  it('on several days has a glyph for each, the first one full', () => {
    const marks = drawn({ edtf: '{2025-03-11,2025-03-23,2025-03-25}' });
    const glyphs = [0, 1, 2].map((place) => named(marks, `a ${place}`));
    const paths = glyphs.map((mark) => (mark?.kind === 'path' ? mark.d : undefined));
    expect(paths[0]).toBe(glyphPath('verbal-cooperation', GLYPH_RADIUS, 1.5));
    expect(paths[1]).toBe(glyphPath('verbal-cooperation', GLYPH_RADIUS * 0.75, 1.125));
    expect(paths[2]).toBe(paths[1]);
    expect(named(marks, 'set')).toMatchObject({ kind: 'rule', dash: [1, 3] });
  });

  it('never has a length below zero or a key twice', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        for (const box of laidOut(events).events) {
          const marks = eventMarks(box, palette, wordsFor(events), box.event.id === 'e0');
          const others = connectedMarks(box, palette);
          expect(repeatedKeys(marks)).toEqual([]);
          expect(repeatedKeys(others)).toEqual([]);
          for (const mark of [...marks, ...others]) {
            if (mark.kind === 'rect') expect(mark.width).toBeGreaterThan(0);
            for (const value of Object.values(mark)) {
              if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            }
          }
        }
      }),
    );
  });
});

describe('the other lanes of an event', () => {
  it('have smaller glyphs without a notch, and a line that joins them all', () => {
    const box = boxOf(
      answered({
        disputed: true,
        participants: [
          { actor: 'a', role: 'initiator' },
          { actor: 'b', role: 'recipient' },
          { actor: 'c', role: 'host' },
        ],
      }),
    );
    const marks = connectedMarks(box, palette);
    const ys = box.stops.map(({ y }) => y);
    expect(marks[0]).toMatchObject({
      kind: 'rule',
      x1: box.x,
      x2: box.x,
      y1: Math.min(...ys),
      y2: Math.max(...ys),
    });
    const small = glyphPath('verbal-cooperation', GLYPH_RADIUS * 0.75, 1.125);
    const glyphs = marks.filter((mark) => mark.kind === 'path' && !mark.key.startsWith('halo'));
    expect(glyphs).toHaveLength(2);
    for (const mark of glyphs) expect(mark).toMatchObject({ d: small });
  });

  it('are none where it has one', () => {
    const alone = answered({ participants: [{ actor: 'a', role: 'speaker' }] });
    expect(connectedMarks(boxOf(alone), palette)).toEqual([]);
  });
});

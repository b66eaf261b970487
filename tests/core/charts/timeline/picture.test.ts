import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { timelinePicture, timelineSceneOf } from '../../../../src/core/charts/timeline/picture.ts';
import type {
  TimelineRequest,
  TimelineSize,
} from '../../../../src/core/charts/timeline/request.ts';
import type { TimelineLayout } from '../../../../src/core/charts/timeline/layout.ts';
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts';
import type { View } from '../../../../src/core/view/view.ts';
import { answerTo, days, istanbul, speakerIn } from '../../../fixtures/istanbul.ts';

const [en, ar] = await Promise.all([speakerIn('en'), speakerIn('ar')]);
const [told, all] = await Promise.all([answerTo(), answerTo({ known: 'all' })]);

function picture(view: Partial<View> = {}, change: Partial<TimelineRequest & TimelineSize> = {}) {
  return timelinePicture({
    answer: told,
    baseline: told,
    labeller: en,
    view: { ...DEFAULT_VIEW, ...view },
    span: days('2025-02-10', '2025-05-15'),
    knownBefore: istanbul.knownBefore,
    widthPx: 1000,
    medium: 'page',
    ...change,
  });
}

const laneIds = ({ lanes }: TimelineLayout): string[] => lanes.map(({ id }) => id);
const leadOf = ({ events }: TimelineLayout, id: string): string | undefined =>
  events.find(({ event }) => event.id === id)?.stops[0]?.lane;
const lanesOf = ({ events }: TimelineLayout, id: string): string[] | undefined =>
  events.find(({ event }) => event.id === id)?.stops.map(({ lane }) => lane);

describe('lanes', () => {
  it('of actors are the wholes, those that meet most beside each other', () => {
    const lanes = laneIds(picture().layout);
    expect(Math.abs(lanes.indexOf('united-states') - lanes.indexOf('russia'))).toBe(1);
    for (const id of lanes) expect(istanbul.affiliations.tree.parentOf.get(id)).toBeNull();
  });

  it('are few: who takes part in one event only is named in words', () => {
    const { layout } = picture();
    for (const id of laneIds(layout)) {
      const count = told.events.filter(({ participants }) =>
        participants.some(
          ({ actor }) => istanbul.affiliations.tree.parentOf.get(actor) === id || actor === id,
        ),
      );
      expect(count.length, id).toBeGreaterThan(1);
    }
  });

  it('roll people up while they are closed, and show them when they are open', () => {
    expect(lanesOf(picture().layout, 'putin-trump-call-march')).toEqual([
      'russia',
      'united-states',
    ]);
    const { layout } = picture({ open: ['russia'] });
    expect(lanesOf(layout, 'putin-trump-call-march')).toEqual(['putin', 'united-states']);
    const putin = layout.lanes.find(({ id }) => id === 'putin');
    expect(putin).toMatchObject({ depth: 1 });
    expect(layout.lanes.find(({ id }) => id === 'russia')).toMatchObject({
      canOpen: true,
      open: true,
    });
  });

  it('lead with who begins or speaks', () => {
    expect(leadOf(picture().layout, 'eu-tariff-intent')).toBe('united-states');
    const { layout } = picture({ open: ['russia', 'ru-mfa', 'ru-embassy-washington'] });
    expect(leadOf(layout, 'darchiev-agrement')).toBe('united-states');
  });

  it('of topics are the broadest ones', () => {
    const lanes = laneIds(picture({ lanes: 'topic' }).layout);
    expect(new Set(lanes)).toEqual(
      new Set(['relations', 'missions', 'transport', 'ukraine', 'europe-us']),
    );
  });

  it('of types are one for each type of two events or more, and one for each event', () => {
    const { layout } = picture({ lanes: 'type' });
    const { events } = told;
    for (const { event, stops } of layout.events) {
      const isAlone = events.filter(({ eventType }) => eventType === event.eventType).length === 1;
      expect(stops.map(({ lane }) => lane)).toEqual([isAlone ? '' : event.eventType]);
    }
  });

  it.each(['actor', 'topic', 'type'] as const)('of %s leave no event of the span out', (lanes) => {
    for (const answer of [told, all]) {
      const { layout } = picture({ lanes }, { answer });
      const stops = new Map(layout.events.map((box) => [box.event.id, box.stops.length]));
      for (const { id, date } of answer.events) {
        const isSeen =
          date.bounds.start < Date.parse('2025-04-21') &&
          date.bounds.end > Date.parse('2025-02-10');
        if (isSeen) expect(stops.get(id), id).toBeGreaterThan(0);
      }
    }
  });
});

describe('words', () => {
  it('name every event and lane, in the reader’s language and direction', () => {
    const { words } = picture({}, { labeller: ar });
    expect([words.lang, words.direction, words.textScale]).toEqual(['ar', 'rtl', 1.08]);
    expect(words.names.size).toBe(39);
    expect(words.lanes.get('russia')).toEqual({ text: 'روسيا', lang: 'ar', direction: 'rtl' });
    for (const { lang } of words.labels.values()) expect(lang).toBe('ar');
  });

  it('say at the rule as of when it is told, and nothing where everything is', () => {
    expect(picture().words.known).toContain('9 April 2025');
    const { words, layout } = picture({}, { knownBefore: null });
    expect([words.known, layout.loom?.strips[0]?.rule]).toEqual(['', null]);
  });
});

describe('the frame', () => {
  it('has the names in a column on the reading side, no wider than they need', () => {
    const { viewport } = picture().layout;
    expect(viewport.x).toBeGreaterThan(100);
    expect(viewport.x).toBeLessThan(150);
    expect(viewport.x + viewport.width).toBe(996);
    const mirrored = picture({}, { labeller: ar }).layout.viewport;
    expect(mirrored.x).toBe(4);
    expect(mirrored.x + mirrored.width).toBeLessThan(900);
    expect(picture({}, { widthPx: 400 }).layout.viewport.x).toBeLessThanOrEqual(104);
  });

  it('mirrors time by its own switch alone', () => {
    const x = (layout: TimelineLayout, id: string): number =>
      layout.events.find(({ event }) => event.id === id)?.x ?? NaN;
    const ids = ['riyadh-talks-february', 'putin-trump-call-march'];
    for (const labeller of [en, ar]) {
      const [a = NaN, b = NaN] = ids.map((id) => x(picture({}, { labeller }).layout, id));
      expect(a).toBeLessThan(b);
      const [c = NaN, d = NaN] = ids.map((id) =>
        x(picture({ axis: 'rtl' }, { labeller }).layout, id),
      );
      expect(c).toBeGreaterThan(d);
    }
  });

  it('makes one scene of layout and words', () => {
    const scene = timelineSceneOf(picture(), paletteOf('dark'), 'istanbul-talks-april');
    expect(scene.id).toBe('timeline');
    const text = JSON.stringify(scene);
    expect(text).toContain(paletteOf('dark').accent);
    expect(text).not.toContain(paletteOf('light').ground);
  });
});

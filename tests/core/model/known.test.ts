import { describe, expect, it } from 'vitest';
import type { Assertion, Event, Status } from '../../../src/core/model/dataset.ts';
import { asKnownBefore, buildPublishedBefore, tellEvents } from '../../../src/core/model/known.ts';
import type { KnownEvent } from '../../../src/core/model/known.ts';
import { boundsOf } from '../../fixtures/small-dataset.ts';

const PUBLISHED = buildPublishedBefore([
  ...['09', '10', '11', '12'].map((day) => ({
    id: `on-${day}`,
    title: day,
    published: `2025-04-${day}`,
  })),
  { id: 'also-on-10', title: 'Also', published: '2025-04-10' },
  { id: 'undated', title: 'Undated' },
  { id: 'garbled', title: 'Garbled', published: 'in spring' },
  { id: 'in-april', title: 'In April', published: '2025-04' },
]);

/** An event of the status and these claims, each a source and what it asserts. */
function event(
  status: Status,
  claims: readonly (readonly [source: string, asserts?: Assertion])[],
  more: Partial<Event> = {},
): Event {
  return {
    id: 'talks',
    eventType: 'CONSULT',
    date: '2025-04-10',
    title: 'Talks',
    place: { en: 'Istanbul', ar: 'إسطنبول' },
    participants: [],
    topics: [],
    status,
    ...more,
    claims: claims.map(([source, asserts]) => ({ source, ...(asserts && { asserts }) })),
  };
}

/** As known at the end of a day of April 2025, or everything. */
function known(of: Event, day?: number): KnownEvent | undefined {
  return asKnownBefore(
    of,
    PUBLISHED,
    day === undefined ? null : boundsOf(`2025-04-${String(day).padStart(2, '0')}`).end,
  );
}

describe('asKnownBefore', () => {
  it('knows an event from the day its first source came out', () => {
    const talks = event('occurred', [['on-11'], ['on-10']]);
    expect(known(talks, 9)).toBeUndefined();
    expect(known(talks, 10)?.claims.map(({ source }) => source)).toEqual(['on-10']);
    expect(known(talks, 10)?.laterClaims).toBe(1);
    expect(known(talks, 11)).toMatchObject({ claims: talks.claims, laterClaims: 0 });
  });

  it('takes a source of a whole month as public when the month is over', () => {
    expect(known(event('occurred', [['in-april']]), 29)).toBeUndefined();
    expect(known(event('occurred', [['in-april']]), 30)).toBeDefined();
  });

  it('always knows what has no source, or one without a readable date', () => {
    expect(known(event('occurred', []), 1)?.status).toBe('occurred');
    expect(known(event('occurred', [['undated']]), 1)).toBeDefined();
    expect(known(event('occurred', [['garbled']]), 1)).toBeDefined();
  });

  it('tells a plan until a source tells what came of it', () => {
    const talks = event('occurred', [['on-09', { status: 'planned' }], ['on-10']]);
    expect(known(talks, 9)).toMatchObject({ status: 'planned', disputed: [] });
    expect(known(talks, 10)).toMatchObject({ status: 'occurred', disputed: [] });
    expect(known(talks)).toMatchObject({ status: 'occurred', disputed: [] });
  });

  it('follows a claim that settles what the event itself calls planned', () => {
    const talks = event('planned', [['on-09'], ['on-10', { status: 'occurred' }], ['on-11']]);
    expect(known(talks, 9)?.status).toBe('planned');
    expect(known(talks, 10)?.status).toBe('occurred');
    expect(known(talks, 11)).toMatchObject({ status: 'occurred', disputed: [] });
  });

  it('follows the newest of several plans', () => {
    const talks = event('planned', [
      ['on-10', { status: 'postponed' }],
      ['on-09'],
      ['on-11'],
      ['on-12', { status: 'hypothetical' }],
    ]);
    expect([9, 10, 11, 12].map((day) => known(talks, day)?.status)).toEqual([
      'planned',
      'postponed',
      'planned',
      'hypothetical',
    ]);
    expect(known(talks)?.disputed).toEqual([]);
  });

  it('calls a status disputed where a denial follows what is told, not where it came before', () => {
    const denied: Assertion = { status: 'denied' };
    expect(known(event('occurred', [['on-10'], ['on-11', denied]]))).toMatchObject({
      status: 'occurred',
      disputed: ['status'],
    });
    expect(known(event('occurred', [['on-10'], ['also-on-10', denied]]))?.disputed).toEqual([
      'status',
    ]);
    expect(known(event('occurred', [['on-10'], ['undated', denied]]))?.disputed).toEqual([
      'status',
    ]);
    expect(known(event('occurred', [['on-09', denied], ['on-10']]))?.disputed).toEqual([]);
  });

  it('calls plans disputed where those of the newest day differ', () => {
    const later: Assertion = { status: 'postponed' };
    expect(known(event('planned', [['on-10'], ['also-on-10', later]]))).toMatchObject({
      status: 'postponed',
      disputed: ['status'],
    });
    expect(known(event('planned', [['on-09'], ['on-10', later]]))?.disputed).toEqual([]);
  });

  it('tells the newest other value until a source gives the own one, and disputes what differs', () => {
    const talks = event('occurred', [
      ['on-09', { date: '2025-04-08' }],
      ['on-10', { date: '2025-04-09' }],
      ['on-11'],
    ]);
    expect(known(talks, 9)).toMatchObject({ date: '2025-04-08', disputed: [] });
    expect(known(talks, 10)).toMatchObject({ date: '2025-04-09', disputed: ['date'] });
    expect(known(talks, 11)).toMatchObject({ date: '2025-04-10', disputed: ['date'] });
  });

  it('fills what the event leaves open from the newest claim', () => {
    const talks = event('occurred', [['on-09'], ['on-10', { duration: 'PT5H' }]]);
    expect(known(talks, 9)).not.toHaveProperty('duration');
    expect(known(talks, 10)).toMatchObject({ duration: 'PT5H', disputed: [] });
  });

  it('does not tell how long talks lasted that have only been announced', () => {
    const talks = event('occurred', [['on-09', { status: 'planned' }], ['on-10']], {
      duration: 'PT5H30M',
    });
    expect(known(talks, 9)).not.toHaveProperty('duration');
    expect(known(talks, 10)?.duration).toBe('PT5H30M');
  });

  it.each<[string, Assertion, KnownEvent['disputed']]>([
    ['another venue', { place: 'Ankara' }, ['place']],
    ['the venue in one of its languages', { place: 'istanbul' }, []],
    ['the venue in a language both have', { place: { ar: 'اسطنبول', ru: 'Стамбул' } }, []],
    ['another venue in both languages', { place: { en: 'Ankara', ar: 'أنقرة' } }, ['place']],
    ['a venue in a third language', { place: { ru: 'Стамбул' } }, []],
    ['a venue that is only nearer described', { place: 'Consulate, Istanbul' }, []],
    ['the same day written as an interval', { date: '2025-04-10/2025-04-10' }, []],
    ['a coarser date', { date: '2025-04' }, []],
    ['another day', { date: '2025-04-11' }, ['date']],
    ['an unreadable date', { date: 'some day' }, []],
    ['another title', { title: 'Quarrel' }, []],
    ['another length', { duration: 'PT6H' }, ['duration']],
    ['the same length', { duration: 'PT300M' }, []],
    ['a length that leaves room for it', { duration: '>PT4H' }, []],
    ['another wording', { wording: 'a first meeting' }, []],
    ['several at once', { wording: 'x', place: 'Ankara', date: '2024' }, ['date', 'place']],
  ])('knows what is disputed by %s', (_, asserts, disputed) => {
    const talks = event('occurred', [['on-10'], ['on-11', asserts]], { duration: 'PT5H' });
    expect(known(talks)?.disputed).toEqual(disputed);
    expect(known(talks, 10)?.disputed).toEqual([]);
  });

  it('names those who contradict what is told, and not those who are only less precise', () => {
    const talks = event('occurred', [
      ['on-10'],
      ['on-11', { date: '2025-04' }],
      ['on-12', { date: '2025-04-09', duration: 'PT5H' }],
    ]);
    expect(known(talks)?.against).toEqual({ date: [2] });
  });

  it('names those who agree with something vague and contradict one another', () => {
    const talks = event(
      'occurred',
      [
        ['on-10'],
        ['on-11', { date: '2025-04-08' }],
        ['also-on-10', { date: '[2025-04-01..2025-04-09]' }],
        ['on-12', { date: '2025-04-09' }],
      ],
      { date: '2025-04' },
    );
    expect(known(talks)).toMatchObject({ disputed: ['date'], against: { date: [1, 3] } });
  });

  it('takes what was written from memory for no side of a disagreement', () => {
    const sources = [
      { id: 'wire', title: 'Wire' },
      { id: 'ours', title: 'Written from memory' },
    ];
    const talks = event('occurred', [['wire'], ['ours', { date: '2025-04-09' }]]);
    expect(tellEvents(sources)(talks, null)?.disputed).toEqual([]);
    expect(asKnownBefore(talks, new Map(), null)?.disputed).toEqual(['date']);
  });

  it('changes nothing but what is told and which claims are public', () => {
    const talks = event('occurred', [['on-10']], { tone: 3, related: [], mode: 'visit' });
    expect(known(talks)).toEqual({ ...talks, disputed: [], against: {}, laterClaims: 0 });
  });
});

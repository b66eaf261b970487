import { expect, it } from 'vitest';
import { createAnswerer } from '../../../src/core/engine/answer-question.ts';
import { buildCounters } from '../../../src/core/engine/count/counters.ts';
import { memoizeKnownTables } from '../../../src/core/engine/known-table.ts';
import {
  answerEvents,
  memoizeAnsweredEvent,
} from '../../../src/core/engine/count/answer-events.ts';
import { buildSearchNames } from '../../../src/core/engine/filter/search.ts';
import { selectRows } from '../../../src/core/engine/count/selection.ts';
import { orderTimes } from '../../../src/core/engine/columns/time-order.ts';
import { buildVocabulary } from '../../../src/core/engine/columns/vocabulary.ts';
import { openWindow } from '../../../src/core/engine/count/window.ts';
import { fullBitset } from '../../../src/core/engine/columns/bitset.ts';
import { boundsOf, question, SMALL } from '../../fixtures/small-dataset.ts';

const vocabulary = buildVocabulary(SMALL);
const rows = memoizeKnownTables(SMALL, vocabulary)(null);
const order = orderTimes(rows.columns);
const eventAt = memoizeAnsweredEvent(rows, vocabulary);

it('asks for the names that are searched only once there is something to search', () => {
  let asked = 0;
  const answer = createAnswerer(rows, 4, vocabulary, () => {
    asked += 1;
    return buildSearchNames(SMALL);
  });
  answer(question());
  expect(asked).toBe(0);
  expect(answer(question({ filter: { words: 'istanbul' } })).matched).toBe(1);
  expect(asked).toBe(1);
});

it('gives the same events anew for another span, each with where it lies', () => {
  const selection = selectRows(order, fullBitset(rows.columns.size));
  const inSpan = (day: string): string[] => {
    const window = openWindow(order, boundsOf(day), false);
    const events = answerEvents(rows, order, eventAt, selection, window, 4, {
      around: null,
      eventLimit: 10,
    });
    expect(events).toHaveLength(4);
    return events.filter((event) => event.inSpan).map(({ id }) => id);
  };
  expect(inSpan('2025-04-10')).toEqual(['closure', 'talks']);
  expect(inSpan('2025-04-11')).toEqual(['closure', 'outcome']);
  expect(inSpan('2025-04-10')).toEqual(['closure', 'talks']);
});

it('gives the events around the span where they fit, else those in it', () => {
  const selection = selectRows(order, fullBitset(rows.columns.size));
  const window = openWindow(order, boundsOf('2025-04-10'), false);
  const ids = (eventLimit: number, around: string): string[] =>
    answerEvents(rows, order, eventAt, selection, window, 2, {
      around: boundsOf(around),
      eventLimit,
    }).map(({ id }) => id);
  expect(ids(3, '2025-04-09/2025-04-11')).toEqual(['closure', 'talks', 'outcome']);
  expect(ids(2, '2025-04-09/2025-04-11')).toEqual(['closure', 'talks']);
  expect(ids(3, '2025-03')).toEqual(['closure', 'decree', 'talks']);
  expect(ids(1, '2025-03')).toEqual([]);
});

it('has a counter for every facet', () => {
  expect(buildCounters(rows.columns, vocabulary).actors.width).toBe(SMALL.actors.length);
});

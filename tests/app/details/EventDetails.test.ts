// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import EventDetails from '../../../src/app/details/EventDetails.svelte';
import type { Dataset } from '../../../src/core/model/dataset.ts';
import { tellEvents } from '../../../src/core/model/known.ts';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';
import { openExplorer } from '../../fixtures/page.ts';

afterEach(cleanup);

const LANGS = ['en', 'ar', 'ru'] as const;

const EVENTS = [
  { id: 'rated', eventType: 'CONSULT' },
  { id: 'toned', eventType: 'CONSULT', tone: -3 },
  { id: 'untold', eventType: 'UNSPECIFIED' },
].map((event) => ({
  ...event,
  ...{ date: '2025-04-10', title: event.id, status: 'occurred' },
  ...{ participants: [], topics: [], claims: [] },
}));

function datasetWith(header: object): string {
  return JSON.stringify({
    ...{ format: 'demarche/1', id: 'tones', title: 'Tones', languages: ['en'] },
    ...{ sources: [], actors: [], topics: [] },
    ...header,
    events: EVENTS,
  });
}

const plain = (element?: Element | null): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** What stands beside a term of the details of an event. */
async function detailsOf(text: string, id: string, query: string) {
  const { explorer, labeller, locale } = await openExplorer(text, query);
  const { sources, events } = JSON.parse(text) as Pick<Dataset, 'sources' | 'events'>;
  const own = events.find((one) => one.id === id);
  const event = own && tellEvents(sources)(own, explorer.knownBefore);
  if (event === undefined) throw new Error(`${id} is not known`);
  const { container } = render(EventDetails, { explorer, labeller, event, thread: [] });
  const valueOf = (term: string): string => {
    const terms = [...container.querySelectorAll('dt')];
    const found = terms.find((one) => one.textContent === term);
    return plain(found?.nextElementSibling);
  };
  return { valueOf, locale, status: plain(container.querySelector('.status')) };
}

describe.each(LANGS)('the tone of an event, in %s', (lang) => {
  it.each([
    ['rated', {}, 'details.tone-of-type'],
    ['toned', {}, 'details.tone-given'],
    ['toned', { toneScale: 'goldstein' }, 'details.tone-goldstein'],
    ['rated', { toneScale: 'goldstein' }, 'details.tone-of-type'],
  ] as const)('of %s with %j says where it comes from', async (id, header, origin) => {
    const { valueOf, locale } = await detailsOf(datasetWith(header), id, `lang=${lang}`);
    const words = valueOf(locale.t('details.tone'));
    const origins = [
      'details.tone-of-type',
      'details.tone-given',
      'details.tone-goldstein',
    ] as const;
    expect(origins.filter((key) => words.includes(locale.t(key).replace(/\s+/g, ' ')))).toEqual([
      origin,
    ]);
  });

  it('is none where nothing is said of it', async () => {
    const { valueOf, locale } = await detailsOf(datasetWith({}), 'untold', `lang=${lang}`);
    expect(valueOf(locale.t('details.tone'))).toBe(locale.t('tone.unspecified'));
  });
});

describe('the details of a plan', () => {
  const CREDENTIALS = 'darchiev-credentials';

  it('call it planned on its day, and unreported from the day after', async () => {
    const before = await detailsOf(ISTANBUL_TEXT, CREDENTIALS, 'lang=en&known=2025-03-27');
    expect(before.status).toBe('Planned');
    const after = await detailsOf(ISTANBUL_TEXT, CREDENTIALS, 'lang=en&known=2025-03-28');
    expect(after.status).toBe('No report whether it took place');
  });

  it('tell what came of it once that is reported', async () => {
    const FLIGHTS = 'flights-proposal-april';
    const before = await detailsOf(ISTANBUL_TEXT, FLIGHTS, 'lang=en&known=2025-04-09');
    const { t } = before.locale;
    expect(before.valueOf(t('details.type'))).toContain(t('type.AGREE'));
    const after = await detailsOf(ISTANBUL_TEXT, FLIGHTS, 'lang=en&known=2025-04-10');
    expect(after.valueOf(t('details.type'))).toContain('Request for help or cooperation');
  });
});

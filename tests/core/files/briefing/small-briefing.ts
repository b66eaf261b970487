import type { WrittenPicture } from '../../../../src/core/files/writing/format.ts';
import { buildBriefing } from '../../../../src/core/files/briefing/build-briefing.ts';
import type { Briefing } from '../../../../src/core/files/briefing/briefing.ts';
import type { Locale } from '../../../../src/core/i18n/locale.ts';
import type { Event } from '../../../../src/core/model/dataset.ts';
import type { ExtractedEvent } from '../../../../src/core/model/extract.ts';
import { datasetWith, takeAll, writingOf } from '../formats/taken.ts';

/** A picture of one pixel. */
export const PICTURE: WrittenPicture = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>',
  png: Uint8Array.from(
    atob(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    ),
    (letter) => letter.charCodeAt(0),
  ),
  width: 1300,
  height: 650,
  alt: 'Two talks',
};

/** A briefing of some events between Aland and Bland. */
export async function briefingWith(
  events: readonly Partial<Event>[],
  lang: Locale['lang'] = 'en',
  picture?: WrittenPicture,
): Promise<Briefing> {
  const data = await takeAll(datasetWith(events));
  const told: ExtractedEvent[] = [];
  for await (const page of data.asKnown()) told.push(...page);
  const writing = await writingOf(data, lang);
  return buildBriefing({ header: data.header(), events: told, writing, picture });
}

export const EVENTS: readonly Partial<Event>[] = [
  {
    title: 'Talks [first] & more',
    duration: 'PT5H30M',
    place: 'Lake House',
    summary: 'They met.',
    claims: [
      { source: 'wire', locator: 'page 3' },
      { source: 'wire', asserts: { place: 'Harbour' } },
    ],
  },
  { title: 'Visit', date: '2025-05', status: 'planned' },
];

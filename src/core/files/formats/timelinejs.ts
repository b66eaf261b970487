import type { ExtractedEvent } from '../../model/extract.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { EdtfPoint } from '../../time/edtf.ts';
import { partsOf, sharedParts } from '../citation/dates.ts';
import { escapeHtml } from '../writing/html-text.ts';
import { saidOf } from '../writing/format.ts';
import type { WriteData } from '../writing/format.ts';
import { memoizeNaming } from '../writing/naming.ts';
import type { Naming } from '../writing/naming.ts';
import { isTakenAsHeld } from '../../model/dataset.ts';

/**
 * A timeline for TimelineJS 3. Its texts are HTML, so that every word is escaped. A date is as coarse as it is
 * known, and `display_date` says in words what is uncertain; one that has only a latest day stands on that. Events
 * without any date, for which TimelineJS has no place, are left out.
 */
export const writeTimelineJs: WriteData = async function* (data, writing) {
  const { locale, title } = writing;
  const namingOf = memoizeNaming(locale);
  const text = { headline: escapeHtml(title), text: `<p>${escapeHtml(saidOf(writing))}</p>` };
  yield `{\n  "title": ${JSON.stringify({ text })},\n  "events": [`;
  let separator = '\n    ';
  for await (const page of data.asKnown()) {
    const naming = namingOf(data.header());
    const slides: string[] = [];
    for (const event of page) {
      const slide = slideOf(event, naming);
      if (slide === undefined) continue;
      slides.push(separator + JSON.stringify(slide));
      separator = ',\n    ';
    }
    writing.onPage?.(page.length, page.length - slides.length);
    yield slides.join('');
  }
  yield '\n  ]\n}\n';
};

type TimelineDate = Readonly<Record<string, number>>;

function slideOf(
  event: ExtractedEvent,
  naming: Naming,
): Readonly<Record<string, unknown>> | undefined {
  const dates = datesOf(event.date);
  if (dates === undefined) return undefined;
  const [topic] = event.topics;
  return {
    ...dates,
    display_date: escapeHtml(naming.date(event)),
    text: { headline: escapeHtml(naming.title(event)), text: htmlOf(event, naming) },
    ...(topic === undefined ? {} : { group: escapeHtml(naming.topic(topic)) }),
    unique_id: event.id,
  };
}

function htmlOf(event: ExtractedEvent, naming: Naming): string {
  const summary = naming.text(event.summary);
  const status = isTakenAsHeld(event.status) ? '' : naming.status(event);
  const sources = naming.sources(event).map(({ name, url }) => {
    const words = escapeHtml(name);
    return url === '' ? words : `<a href="${escapeHtml(url)}">${words}</a>`;
  });
  return [
    summary === '' ? '' : escapeHtml(summary),
    escapeHtml(status),
    escapeHtml(naming.disputed(event)),
    [...new Set(sources)].join(' · '),
  ]
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}

function datesOf(
  edtf: string,
): { readonly start_date: TimelineDate; readonly end_date?: TimelineDate } | undefined {
  const date = parseEdtf(edtf);
  if (date === undefined) return undefined;
  const { shape, points, bounds } = date;
  const [first] = points;
  const ends =
    shape === 'interval'
      ? [date.start, date.end]
      : shape === 'all-of'
        ? [first, points.at(-1)]
        : [first];
  const [start, end] = ends.map((one) => (typeof one === 'object' ? partsIn(one) : undefined));
  if (shape === 'one-of') {
    const [year, month, day] = sharedParts(bounds);
    const known = named([year, month, day]);
    const found = year === undefined ? start : known;
    if (found !== undefined) return { start_date: found };
    return Number.isFinite(bounds.end) ? { start_date: named(partsOf(bounds.end - 1)) } : undefined;
  }
  if (start === undefined) return end && { start_date: end };
  return end === undefined ? { start_date: start } : { start_date: start, end_date: end };
}

function partsIn({ bounds, precision }: EdtfPoint): TimelineDate | undefined {
  if (!Number.isFinite(bounds.start)) return undefined;
  if (precision !== 'instant') {
    const [year, month, day] = sharedParts(bounds);
    return named(year === undefined ? [partsOf(bounds.start)[0]] : [year, month, day]);
  }
  const moment = new Date(bounds.start);
  return {
    ...named(partsOf(bounds.start)),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
  };
}

/** @param year astronomical; TimelineJS has no year 0 and counts −1 as 1 BC, as historians do */
function named([year, month, day]: readonly (number | undefined)[]): TimelineDate {
  return {
    ...(year !== undefined && { year: year < 1 ? year - 1 : year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

import { dateCell } from './date-cell.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { JsonPath, Problem } from '../../model/problem.ts';
import { isJsonObject, objectsIn, type JsonObject } from '../json/json-type.ts';
import { readFreeDate } from '../dates/free-date.ts';
import { Draft } from './draft.ts';
import { linksOfHtml, plainOfHtml } from '../rows/html-text.ts';
import { partsToEdtf } from '../rows/timeline-sheet.ts';

export interface Imported {
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
}

/** A timeline of TimelineJS 3, eras included (as events of the topic "Era"). */
export function readTimelineJson(root: JsonObject, name: string): Imported {
  const draft = new Draft();
  for (const [slide, path] of objectsIn(root, 'events', [])) addSlide(draft, slide, path, []);
  for (const [era, path] of objectsIn(root, 'eras', [])) addSlide(draft, era, path, ['Era']);
  const text = objectAt(objectAt(root, 'title'), 'text');
  const dataset = draft.build(
    plainOfHtml(textAt(text, 'headline')),
    plainOfHtml(textAt(text, 'text')),
    name,
  );
  return { dataset, problems: draft.problems };
}

function addSlide(
  draft: Draft,
  slide: JsonObject,
  path: JsonPath,
  topics: readonly string[],
): void {
  const text = objectAt(slide, 'text');
  const media = objectAt(slide, 'media');
  const [from, to] = [dateOf(objectAt(slide, 'start_date')), dateOf(objectAt(slide, 'end_date'))];
  const words = textAt(text, 'text');
  const html = [textAt(text, 'headline'), words, textAt(media, 'caption'), textAt(media, 'credit')];
  const group = plainOfHtml(textAt(slide, 'group'));
  draft.add({
    id: textAt(slide, 'unique_id'),
    date: to === '' || to === from ? from : `${from}/${to}`,
    title: plainOfHtml(textAt(text, 'headline')),
    summary: plainOfHtml(words),
    topics: group === '' ? topics : [...topics, group],
    links: linksOf(media, html),
    path: [...path, 'start_date'],
  });
}

function linksOf(
  media: JsonObject,
  html: readonly string[],
): { readonly url: string; readonly title?: string }[] {
  const credit = plainOfHtml(textAt(media, 'credit'));
  const main = [textAt(media, 'link'), textAt(media, 'url')].filter((url) => /^https?:/i.test(url));
  return [
    ...main.map((url) => ({ url, ...(credit === '' ? {} : { title: credit }) })),
    ...html.flatMap(linksOfHtml).map((url) => ({ url })),
  ];
}

function dateOf(date: JsonObject): string {
  const time = [textAt(date, 'hour'), textAt(date, 'minute'), textAt(date, 'second')];
  const [hour = '', minute = '', second = ''] = time.map((part) =>
    part === '' ? '' : part.padStart(2, '0'),
  );
  const clock = hour === '' ? '' : `${hour}:${minute || '00'}:${second || '00'}`;
  return partsToEdtf(textAt(date, 'year'), textAt(date, 'month'), textAt(date, 'day'), clock);
}

/** A timeline of the older TimelineJS 2: `{timeline: {date: [{startDate: "2011,12,10", …}]}}`. */
export function readOldTimeline(root: JsonObject, name: string): Imported {
  const draft = new Draft();
  const timeline = objectAt(root, 'timeline');
  for (const [slide, path] of objectsIn(timeline, 'date', ['timeline'])) {
    const [from, to] = [oldDate(textAt(slide, 'startDate')), oldDate(textAt(slide, 'endDate'))];
    const tag = plainOfHtml(textAt(slide, 'tag'));
    const asset = objectAt(slide, 'asset');
    draft.add({
      date: to === '' || to === from ? from : `${from}/${to}`,
      title: plainOfHtml(textAt(slide, 'headline')),
      summary: plainOfHtml(textAt(slide, 'text')),
      topics: tag === '' ? [] : [tag],
      links: [
        ...(/^https?:/i.test(textAt(asset, 'media')) ? [{ url: textAt(asset, 'media') }] : []),
        ...linksOfHtml(textAt(slide, 'text')).map((url) => ({ url })),
      ],
      path: [...path, 'startDate'],
    });
  }
  const title = plainOfHtml(textAt(timeline, 'headline'));
  const dataset = draft.build(title, plainOfHtml(textAt(timeline, 'text')), name);
  return { dataset, problems: draft.problems };
}

function oldDate(text: string): string {
  const [date = '', time = ''] = text.trim().split(/\s+/, 2);
  const [year = '', month = '', day = ''] = date.split(/[,/-]/);
  return partsToEdtf(year, month.replace(/^0/, ''), day.replace(/^0/, ''), time);
}

/** Items of vis-timeline; times are kept to the minute, and midnights are days. */
export function readVisItems(items: readonly JsonObject[], name: string): Imported {
  const draft = new Draft();
  items.forEach((item, i) => {
    if (item['type'] === 'background') return;
    const [from, to] = [visDate(item['start']), visDate(item['end'])];
    const group = textAt(item, 'group');
    const content = textAt(item, 'content');
    draft.add({
      id: textAt(item, 'id'),
      date: to === '' || to === from ? from : `${from}/${to}`,
      title: plainOfHtml(content),
      summary: plainOfHtml(textAt(item, 'title')),
      topics: group === '' ? [] : [group],
      links: linksOfHtml(content).map((url) => ({ url })),
      path: [i, 'start'],
    });
  });
  return { dataset: draft.build('', '', name), problems: draft.problems };
}

function visDate(value: unknown): string {
  if (typeof value === 'number') return dateCell(new Date(value)) || String(value);
  if (typeof value !== 'string') return '';
  const text = value.trim();
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return text;
  const parts =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (!parts) return looseDate(text);
  const [, day = '', time = '', second = '00', zone = ''] = parts;
  const isMidnight = time === '00:00' && second === '00' && (zone === '' || zone === 'Z');
  return isMidnight ? day : `${day}T${time}:${second}${zone.replace(/^(.\d\d)(\d\d)$/, '$1:$2')}`;
}

/** As ASP writes a date, as JavaScript does, or in words. */
function looseDate(text: string): string {
  const [, ms] = /^\/Date\((-?\d+)[^)]*\)\/$/.exec(text) ?? [];
  if (ms !== undefined) return dateCell(new Date(Number(ms))) || text;
  const isScripted = /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d -?\d{4} \d\d:\d\d:\d\d GMT/.test(text);
  if (isScripted) return dateCell(new Date(text)) || text;
  const found = readFreeDate(text, 'month-first');
  return 'edtf' in found ? found.edtf : text;
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isJsonObject(value) ? value : {};
}

function textAt(object: JsonObject, key: string): string {
  const value = object[key];
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}

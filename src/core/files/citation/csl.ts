import { cslDate, partsOf } from './dates.ts';
import type { CslDate } from './dates.ts';
import type { Citation, CitedWork } from './work.ts';

/** An item of CSL-JSON (citation-style-language schema 1.0.2), as far as it is used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'webpage' | 'article-newspaper' | 'document';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** The works as an array of CSL-JSON items. */
export function formatCsl({ work, sources }: Citation): string {
  return `${JSON.stringify(
    [work, ...sources].map((one) => itemOf(one)),
    null,
    2,
  )}\n`;
}

function itemOf(work: CitedWork): CslItem {
  const type = typeOf(work);
  const isPaper = type === 'article-newspaper' || type === 'webpage';
  const container = work.container || (isPaper ? work.publisher : '');
  const issued = work.date === undefined ? undefined : cslDate(work.date);
  return {
    id: work.key,
    type,
    title: work.title,
    ...(work.author === '' ? {} : { author: [{ literal: work.author }] }),
    ...given('container-title', container),
    ...given('publisher', work.publisher === container ? '' : work.publisher),
    ...given('version', work.version),
    ...(issued === undefined ? {} : { issued }),
    ...(work.accessed === undefined
      ? {}
      : { accessed: { 'date-parts': [partsOf(work.accessed)] } }),
    ...given('URL', work.url ?? ''),
    ...given('language', work.lang ?? ''),
    ...given('note', work.remarks.join('; ')),
  };
}

function typeOf({ kind, url }: CitedWork): CslItem['type'] {
  if (kind === 'dataset') return 'dataset';
  if (kind === 'news' || kind === 'agency') return 'article-newspaper';
  return url === undefined && kind !== 'event' ? 'document' : 'webpage';
}

function given<K extends string>(key: K, value: string): Partial<Record<K, string>> {
  return value === '' ? {} : ({ [key]: value } as Record<K, string>);
}

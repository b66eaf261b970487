import type { Locale } from '../../i18n/locale.ts';
import type { DatasetHeader } from '../../model/dataset.ts';
import { findText } from '../../model/text.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { formatCitationText } from '../citation/text.ts';
import { oneLine } from '../citation/words.ts';
import { buildCitation } from '../citation/work.ts';
import type { Writing } from '../writing/format.ts';

/** What a file of data is to say of itself. */
export interface WritingRequest {
  readonly dataset: DatasetHeader;
  /** A sentence each, with isolates around foreign words as messages have them. */
  readonly lines: readonly string[];
  readonly locale: Locale;
  /** Where the view can be seen. */
  readonly permalink?: string | undefined;
  /** Midnight UTC of the reader's day, ms. */
  readonly day: number;
  /** ms UTC; null: everything to date. */
  readonly knownBefore: number | null;
}

/** The words of a file, each on one line and without isolates, which not every program knows. */
export function buildWriting(request: WritingRequest): Writing {
  const { dataset, lines, locale, permalink, day, knownBefore } = request;
  const citation = buildCitation({
    dataset,
    permalink,
    accessed: day,
    knownBefore,
    locale,
    readDate: parseEdtf,
  });
  const title = oneLine(findText(dataset.title, locale.lang, dataset.languages).text);
  return {
    locale,
    title: title || locale.t('dataset.untitled'),
    lines: lines.map(oneLine),
    citation: oneLine(formatCitationText(citation, locale)),
    day,
    knownBefore,
  };
}

import { parseEdtf } from '../../time/edtf.ts';
import { formatBibtex } from '../citation/bibtex.ts';
import { formatCsl } from '../citation/csl.ts';
import { formatRis } from '../citation/ris.ts';
import { buildBibliography } from '../citation/work.ts';
import type { Citation } from '../citation/work.ts';
import type { WriteData } from '../writing/format.ts';

/** The dataset and all the sources of its events, in the order in which it lists them. */
function writeSources(format: (citation: Citation) => string): WriteData {
  return async function* (data, { locale, day, knownBefore }) {
    const dataset = await Promise.resolve(data.header());
    const request = { dataset, accessed: day, knownBefore, locale, readDate: parseEdtf };
    yield format(buildBibliography(request));
  };
}

export const writeBibtex = writeSources(formatBibtex);
export const writeRis = writeSources(formatRis);
export const writeCsl = writeSources(formatCsl);

import { formatBibtex } from './bibtex.ts';
import { formatCsl } from './csl.ts';
import { formatRis } from './ris.ts';
import { formatCitationText } from './text.ts';
import { buildCitation } from './work.ts';
import type { Citation, CitationRequest } from './work.ts';
import { fileStem } from '../svg-file.ts';

export const CITATION_FORMATS = ['text', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** A citation as a file, UTF-8. */
export interface CitationFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

interface Writer {
  readonly ending: string;
  readonly type: string;
  readonly write: (citation: Citation, request: CitationRequest) => string;
}

const WRITERS: Readonly<Record<CitationFormat, Writer>> = {
  text: {
    ending: 'txt',
    type: 'text/plain',
    write: (citation, { locale }) => formatCitationText(citation, locale),
  },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', write: formatBibtex },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', write: formatRis },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json', write: formatCsl },
};

/** The citation of an event with its sources, or of the dataset; the same request gives the same bytes. */
export function citationFile(format: CitationFormat, request: CitationRequest): CitationFile {
  const { ending, type, write } = WRITERS[format];
  const stem = fileStem(request.event?.id ?? request.dataset.id);
  return { name: `${stem}.${ending}`, type, text: write(buildCitation(request), request) };
}

import type { PDFContext, PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import type { Document } from '../../paint/svg-text.ts';
import type { Scene } from '../../charts/drawing/mark.ts';
import type { ReadFontFile } from '../fonts/font-file.ts';
import { outlineText } from '../fonts/outline-text.ts';
import { fileStem } from '../svg-file.ts';
import { pdfContent } from './pdf-content.ts';
import { LETTER_WIDTH, LetterCodes, pdfWords, unicodeMap } from './pdf-words.ts';

/** A figure as a PDF, all its pages in one file: the same figure gives the same bytes, in the browser and out of it. */
export interface PdfFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const POINTS_AN_INCH = 72;
const PX_AN_INCH = 96;
const MM_AN_INCH = 25.4;

/**
 * Draws pages as shapes, their words in outlines with a layer of text without shapes over them.
 * @param pages at least one
 * @param stem what the file is called after
 */
export async function pdfFile(
  pages: readonly { readonly scene: Scene; readonly document: Document }[],
  stem: string,
  files: ReadFontFile,
): Promise<PdfFile> {
  const [library, { default: makeBidi }] = await Promise.all([
    import('@cantoo/pdf-lib'),
    import('bidi-js'),
  ]);
  // Nothing in a file is to depend on when it was made.
  const pdf = await library.PDFDocument.create({ updateMetadata: false });
  describe(pdf, pages[0]?.document);
  const codes = new LetterCodes();
  const bidi = makeBidi();
  const fonts = pdf.context.obj({});
  for (const { scene } of pages) {
    const outlined = await outlineText(scene, files, 'box');
    const { width, height } = sizeInPoints(scene);
    const scale = width / scene.width;
    const content = [
      `q ${String(scale)} 0 0 ${String(-scale)} 0 ${String(height)} cm`,
      pdfContent(outlined),
      pdfWords(scene.marks, codes, bidi),
      'Q',
    ].join('\n');
    const page = pdf.addPage([width, height]);
    page.node.set(
      library.PDFName.of('Contents'),
      pdf.context.register(pdf.context.flateStream(content)),
    );
    page.node.set(library.PDFName.of('Resources'), pdf.context.obj({ Font: fonts }));
  }
  for (const [index, letters] of codes.fonts.entries()) {
    fonts.set(library.PDFName.of(`W${String(index)}`), shapelessFont(letters, pdf.context));
  }
  const bytes = await pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
  return { name: `${fileStem(stem)}.pdf`, bytes: new Uint8Array(bytes) };
}

function describe(pdf: PDFDocument, document: Document | undefined): void {
  if (!document) return;
  pdf.setTitle(document.title, { showInWindowTitleBar: true });
  pdf.setSubject(document.description);
  pdf.setLanguage(document.lang);
  pdf.setCreator('Démarche');
}

/** A page as large as its sheet; px at 96 an inch, as CSS has it. */
function sizeInPoints({ sheet, ...laidOut }: Scene): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = sheet ?? laidOut;
  const inch = sheet?.unit === 'mm' ? MM_AN_INCH : PX_AN_INCH;
  const points = (length: number): number => (length / inch) * POINTS_AN_INCH;
  return { width: points(width), height: points(height) };
}

/** A font whose letters draw nothing, but say what they are. */
function shapelessFont(letters: readonly string[], context: PDFContext): PDFRef {
  const nothing = context.register(context.flateStream(`${String(LETTER_WIDTH)} 0 d0`));
  const last = letters.length - 1;
  const font = {
    Type: 'Font',
    Subtype: 'Type3',
    FontBBox: [0, 0, LETTER_WIDTH, 1000],
    FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
    CharProcs: { g: nothing },
    Encoding: { Type: 'Encoding', Differences: [0, ...letters.map(() => 'g')] },
    FirstChar: 0,
    LastChar: last,
    Widths: letters.map(() => LETTER_WIDTH),
    Resources: {},
    ToUnicode: context.register(context.flateStream(unicodeMap(letters))),
  };
  return context.register(context.obj(font));
}

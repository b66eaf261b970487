import type { WrittenPicture } from '../writing/format.ts';
import type { ExternalHyperlink, IRunOptions, ParagraphChild } from 'docx';
import { directionOf } from '../../model/text.ts';
import { isNote } from './briefing.ts';
import type { Briefing, BriefingBlock, BriefingLine } from './briefing.ts';
import { settleDocx } from './settle-docx.ts';

type Docx = typeof import('docx');

/** px; what is left of an A4 page within its margins. */
const ROOM = { width: 605, height: 900 };
/** Twentieths of a point. */
const INDENT = 425;

/**
 * A briefing as a Word document. Every run says its language, and what is written from right to left that it is.
 * @param day midnight UTC, ms: when the document says it was made
 */
export async function briefingDocx(
  briefing: Briefing,
  day: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import('docx');
  const { lang, dir, title, blocks, notes } = briefing;
  const writer = { docx, lang, isRtl: dir === 'rtl' };
  const file = new docx.Document({
    title: title.text,
    creator: 'Démarche',
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22, language: languagesOf(lang) } } },
    },
    numbering: {
      config: [
        {
          reference: 'chronology',
          levels: [
            {
              level: 0,
              format: 'decimal',
              text: '%1.',
              style: { paragraph: { indent: { start: INDENT, hanging: INDENT } } },
            },
          ],
        },
      ],
    },
    footnotes: Object.fromEntries(
      notes.map((line, at) => [at + 1, { children: [paragraph(line, writer)] }]),
    ),
    sections: [
      {
        children: [
          new docx.Paragraph({
            heading: 'Title',
            bidirectional: writer.isRtl,
            children: runsOf([title], writer),
          }),
          ...blocks.flatMap((block) => paragraphsOf(block, briefing.picture, writer)),
        ],
      },
    ],
  });
  const bytes = await docx.Packer.toArrayBuffer(file);
  return settleDocx(new Uint8Array(bytes), day);
}

interface Writer {
  readonly docx: Docx;
  readonly lang: string;
  readonly isRtl: boolean;
}

function paragraphsOf(
  block: BriefingBlock,
  picture: WrittenPicture | undefined,
  writer: Writer,
): InstanceType<Docx['Paragraph']>[] {
  const { docx, isRtl } = writer;
  switch (block.kind) {
    case 'heading':
      return [
        new docx.Paragraph({
          heading: 'Heading1',
          bidirectional: isRtl,
          children: runsOf([{ text: block.text }], writer),
        }),
      ];
    case 'paragraph':
      return [paragraph(block.line, writer)];
    case 'list':
      return block.items.flatMap(({ line, further }) => [
        new docx.Paragraph({
          bidirectional: isRtl,
          keepNext: further.length > 0,
          keepLines: true,
          spacing: { before: 120 },
          ...(block.numbered
            ? { numbering: { reference: 'chronology', level: 0 } }
            : { indent: { start: INDENT, hanging: INDENT } }),
          children: runsOf(line, writer),
        }),
        ...further.map((one) => paragraph(one, writer, INDENT)),
      ]);
    case 'picture':
      return picture ? [pictureOf(picture, writer)] : [];
  }
}

function paragraph(line: BriefingLine, writer: Writer, start = 0): InstanceType<Docx['Paragraph']> {
  return new writer.docx.Paragraph({
    bidirectional: writer.isRtl,
    ...(start > 0 && { indent: { start } }),
    children: runsOf(line, writer),
  });
}

function pictureOf(
  { png, width, height, alt }: WrittenPicture,
  { docx }: Writer,
): InstanceType<Docx['Paragraph']> {
  const scale = Math.min(1, ROOM.width / width, ROOM.height / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const image = new docx.ImageRun({
    type: 'png',
    data: png,
    transformation,
    // Else it counts the pictures of all documents made so far.
    altText: { id: '1', name: 'figure', title: '', description: alt },
  });
  return new docx.Paragraph({ children: [image] });
}

function runsOf(line: BriefingLine, { docx, lang, isRtl }: Writer): ParagraphChild[] {
  return line.map((part): ParagraphChild | ExternalHyperlink => {
    if (isNote(part)) return new docx.FootnoteReferenceRun(part.note + 1);
    const { text, strong = false, url } = part;
    const own = part.lang ?? lang;
    const rightToLeft = part.lang === undefined ? isRtl : directionOf(part.lang) === 'rtl';
    const options: IRunOptions = {
      text,
      bold: strong,
      boldComplexScript: strong,
      rightToLeft,
      language: languagesOf(own),
      ...(url !== undefined && { style: 'Hyperlink' }),
    };
    const run = new docx.TextRun(options);
    return url === undefined ? run : new docx.ExternalHyperlink({ link: url, children: [run] });
  });
}

/** Word asks for a language of what runs from left to right and one of the rest. */
function languagesOf(lang: string): { readonly value?: string; readonly bidirectional?: string } {
  return directionOf(lang) === 'rtl' ? { bidirectional: lang } : { value: lang };
}

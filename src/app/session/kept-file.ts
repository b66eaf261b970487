import type { ColumnMapping, ImportChoices } from '../../core/load/load-table.ts';
import { fromBase64, toBase64 } from '../../core/model/base64.ts';
import type { TextSource } from '../../core/load/read/read.ts';

/** Where a file is, and what the reader has said about it. */
export interface RestoredSource {
  readonly source: TextSource;
  readonly choices?: ImportChoices;
}

/** What a browser's store surely takes. */
const MOST_BYTES = 2_000_000;

/** A file of the reader's own as it survives a reload: its text, or its bytes in base64 where it is none. */
interface Kept {
  readonly name: string;
  readonly text?: string;
  readonly bytes?: string;
  readonly merge?: boolean;
  readonly mapping?: ColumnMapping;
}

/** A file of the reader's own as a text to keep; '' where it is too large, or is the network's. */
export async function packSource(
  source: TextSource,
  { merge = false, mapping }: ImportChoices,
): Promise<string> {
  const kept = await packed(source);
  return kept
    ? JSON.stringify({ ...kept, ...(merge && { merge }), ...(mapping && { mapping }) })
    : '';
}

/** What {@link packSource} made; undefined where the text is not of its making. */
export function unpackSource(packedText: string): RestoredSource | undefined {
  const kept = parse(packedText);
  if (!kept) return undefined;
  const { name, text, bytes, merge, mapping } = kept;
  const choices = { ...(merge && { merge }), ...(mapping && { mapping }) };
  if (text !== undefined) return { source: { kind: 'text', text, name }, choices };
  const unpacked = fromBase64(bytes ?? '');
  if (!unpacked) return undefined;
  const file = new File([unpacked], name);
  return { source: { kind: 'file', file }, choices };
}

async function packed(source: TextSource): Promise<Kept | undefined> {
  if (source.kind === 'url') return undefined;
  if (source.kind === 'text') return { name: source.name ?? '', text: source.text };
  const { file } = source;
  if (file.size > MOST_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { name: file.name, text };
  } catch {
    return { name: file.name, bytes: toBase64(bytes) };
  }
}

function parse(text: string): Kept | undefined {
  try {
    const kept = JSON.parse(text) as Partial<Kept> | null;
    if (typeof kept?.name !== 'string') return undefined;
    return typeof (kept.text ?? kept.bytes) === 'string' ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}

/** What HarfBuzz' subsetter offers of its C interface (hb-subset.h); pointers are numbers. */
interface Subsetter {
  readonly memory: WebAssembly.Memory;
  readonly _initialize: () => void;
  readonly malloc: (bytes: number) => number;
  readonly free: (pointer: number) => void;
  readonly hb_blob_create: (
    data: number,
    length: number,
    mode: number,
    userData: number,
    destroy: number,
  ) => number;
  readonly hb_blob_destroy: (blob: number) => void;
  readonly hb_blob_get_data: (blob: number, length: number) => number;
  readonly hb_blob_get_length: (blob: number) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_face_destroy: (face: number) => void;
  readonly hb_face_reference_blob: (face: number) => number;
  readonly hb_set_add: (set: number, value: number) => void;
  readonly hb_subset_input_create_or_fail: () => number;
  readonly hb_subset_input_destroy: (input: number) => void;
  readonly hb_subset_input_unicode_set: (input: number) => number;
  readonly hb_subset_or_fail: (face: number, input: number) => number;
}

const MEMORY_MODE_WRITABLE = 2;

/**
 * An OpenType font with just the glyphs that these letters may need, joined and ligated too. The same bytes anywhere.
 * @throws Error where the font cannot be read
 */
export type SubsetFont = (
  font: Uint8Array,
  codePoints: Iterable<number>,
) => Uint8Array<ArrayBuffer>;

/** @param wasm `harfbuzz-subset.wasm` of the package harfbuzzjs, which has no JavaScript of its own for it */
export async function openSubsetter(wasm: Uint8Array<ArrayBuffer>): Promise<SubsetFont> {
  const { instance } = await WebAssembly.instantiate(wasm);
  const hb = instance.exports as unknown as Subsetter;
  hb._initialize();
  return (font, codePoints) => subset(hb, font, codePoints);
}

function subset(
  hb: Subsetter,
  font: Uint8Array,
  codePoints: Iterable<number>,
): Uint8Array<ArrayBuffer> {
  // The memory may grow with every call: views of it are made anew.
  const memory = (): Uint8Array => new Uint8Array(hb.memory.buffer);
  const data = hb.malloc(font.byteLength);
  memory().set(font, data);
  const blob = hb.hb_blob_create(data, font.byteLength, MEMORY_MODE_WRITABLE, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  const wanted = hb.hb_subset_input_unicode_set(input);
  for (const codePoint of codePoints) hb.hb_set_add(wanted, codePoint);
  const made = hb.hb_subset_or_fail(face, input);
  const result = hb.hb_face_reference_blob(made);
  const start = hb.hb_blob_get_data(result, 0);
  const bytes = memory().slice(start, start + hb.hb_blob_get_length(result));
  hb.hb_blob_destroy(result);
  if (made !== 0) hb.hb_face_destroy(made);
  hb.hb_subset_input_destroy(input);
  hb.hb_face_destroy(face);
  hb.hb_blob_destroy(blob);
  hb.free(data);
  if (made === 0 || bytes.length === 0) throw new Error('the font could not be cut to its letters');
  return bytes;
}

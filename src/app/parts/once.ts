/** A fetch that is made when it is first wanted, and then kept. */
export function once<Part>(fetch: () => Promise<Part>): () => Promise<Part> {
  let kept: Promise<Part> | undefined;
  return () => (kept ??= fetch());
}

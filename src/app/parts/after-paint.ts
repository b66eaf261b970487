/** A part of the page once what stands on it now has been painted. */
export async function afterPaint<Part>(part: Promise<Part>): Promise<Part> {
  await new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
  return part;
}

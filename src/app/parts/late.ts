import type { Explorer } from '../explorer/explorer.svelte.ts';

/** A part of the page that is fetched when it is first wanted, once the words it needs are there too. */
export async function late<Part>(explorer: Explorer, part: Promise<Part>): Promise<Part> {
  const loaded = await part;
  await explorer.speakWhole();
  return loaded;
}

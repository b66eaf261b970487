/** The address of the script that did not come, as Chromium and Firefox name it. */
const SCRIPT = /https?:\S+?\.js\b/;

/**
 * Fetches a part of the page that is loaded when it is wanted.
 * @param load `() => import('…')`
 * @param attempt 0 for the first. Firefox and WebKit remember a script that failed: a later attempt asks for it under
 * an address of its own.
 */
export async function fetchPart<Part>(load: () => Promise<Part>, attempt: number): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    const [address] = SCRIPT.exec(error instanceof Error ? error.message : '') ?? [];
    if (attempt === 0 || address === undefined) throw error;
    return (await import(/* @vite-ignore */ `${address}?attempt=${String(attempt)}`)) as Part;
  }
}

import type { Explorer } from '../explorer/explorer.svelte.ts';

/** Copies the link to the present view, and says how that went. */
export async function copyLink(explorer: Explorer): Promise<string> {
  let copied = true;
  try {
    await navigator.clipboard.writeText(explorer.link());
  } catch {
    copied = false;
  }
  const own = explorer.isLocal ? 'notice.copied-local' : 'notice.copied';
  return explorer.locale?.t(copied ? own : 'notice.copy-failed') ?? '';
}

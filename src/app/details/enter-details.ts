import { tick } from 'svelte';

/** Moves the focus to the details, for readers who chose with a key. */
export async function enterDetails(): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>('[data-details]')?.focus();
}

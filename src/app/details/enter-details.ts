import { tick } from 'svelte';
import { rootOf } from '../parts/root.ts';

/** Moves the focus to the details, for readers who chose with a key. @param from what they chose with */
export async function enterDetails(from: Element | undefined): Promise<void> {
  const root = from && rootOf(from);
  await tick();
  root?.querySelector<HTMLElement>('[data-details]')?.focus();
}

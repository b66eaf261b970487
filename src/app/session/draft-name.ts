import type { Memory } from './environment.ts';

/** What a draft of a dataset is kept under. @param data what the address calls it @param id its own */
export function draftKey(data: string, id: string): string {
  return `${data} ${id}`;
}

/** When a draft of it was last changed, ms UTC, so that nothing is fetched where there is none. */
export function draftTime(memory: Memory, key: string): number | undefined {
  const kept = Number(memory.recall?.(`draft ${key}`) ?? '');
  return kept > 0 ? kept : undefined;
}

/** @param time 0 where there is none any more */
export function noteDraft(memory: Memory, key: string, time: number): void {
  memory.remember?.(`draft ${key}`, String(time));
}

import type { KnownEvent } from '../model/known.ts';
import type { Answer } from './answer.ts';
import type { Question } from './question.ts';

/** Answers questions about one dataset. Exact, whichever way it computes. */
export interface Engine {
  ask(question: Question): Promise<Answer>;
  /**
   * Everything known of one event before the instant (ms UTC; null: everything).
   * @returns undefined where there is no such event, or not yet.
   */
  event(id: string, knownBefore: number | null): Promise<KnownEvent | undefined>;
}

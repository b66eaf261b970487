import type { Answerer } from './answer-question.ts';
import type { Engine } from './contract/engine.ts';
import { settle } from './settle.ts';

/** How an engine is asked that answers at once. What counts by period is fetched with the first question that needs it. */
export function askWith(answer: Answerer): Engine['ask'] {
  return async (question) => {
    if (!question.movement) return settle(() => answer(question));
    const { countMovement } = await import('./count/movement.ts');
    return answer(question, countMovement);
  };
}

import { buildMovementQuery } from '../charts/movement/query.ts';
import type { Movement } from '../engine/contract/answer.ts';
import { USUAL_MOVEMENT } from '../view/view.ts';
import { questionOf } from './ask.ts';
import type { OpenView } from './open-view.ts';

/** Counts what a view shows by period: as the view says, or as usual where it asks for no counts. */
export async function askMovement(open: OpenView): Promise<Movement> {
  const { dataset, catalogue, view, limits, span, baseline } = open;
  const { movement } = await dataset.engine.ask({
    ...questionOf(view, catalogue, limits, 0),
    dyads: { limit: 0, among: null, withAside: view.aside },
    movement: buildMovementQuery(view.movement ?? USUAL_MOVEMENT, span, baseline.extent),
  });
  if (!movement) throw new Error('the engine does not count by period');
  return movement;
}

import type { Problem } from '../../model/problem.ts';
import { showValue } from '../json/json-type.ts';
import type { Outline } from '../json/outline.ts';

/** Forms that a consultation of such a mode can have. */
const FORMS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['visit', ['meeting']],
  ['third-party', ['meeting']],
  ['phone', ['call', 'video']],
]);

/** Consultations whose mode says that people met, and whose form says that they did not; or the other way round. */
export function checkForms({ events }: Outline): Problem[] {
  return events.flatMap(({ id, eventType, mode, form, path }): Problem[] => {
    const forms = eventType === 'CONSULT' ? FORMS_OF.get(mode ?? '') : undefined;
    if (form === undefined || mode === undefined || (forms?.includes(form) ?? true)) return [];
    const params = { id: showValue(id), form: showValue(form), mode: showValue(mode) };
    return [{ code: 'event.form', severity: 'warning', path: [...path, 'form'], params }];
  });
}

/** States and organizations with a rank: only people hold one, and bodies are sent with one. */
export function checkRanks({ actors }: Outline): Problem[] {
  return actors
    .filter(({ kind }) => kind === 'state' || kind === 'organization')
    .flatMap(({ id, partOf }) =>
      partOf
        .filter(({ rank }) => rank !== undefined)
        .map(({ path }) => ({
          code: 'actor.rank',
          severity: 'warning',
          path: [...path, 'rank'],
          params: { id: showValue(id) },
        })),
    );
}

import type { Dataset } from '../../model/dataset.ts';
import type { Problem } from '../../model/problem.ts';
import { checkEvents } from './events.ts';
import { isJsonObject, jsonType } from './json-type.ts';
import { checkReferences } from './references.ts';
import { checkShape } from './shape.ts';

export interface Loaded {
  /** Undefined where any problem is an error. */
  readonly dataset: Dataset | undefined;
  /** Every problem, in the order of the text. */
  readonly problems: readonly Problem[];
}

/** Finds problems in a parsed value, of whatever shape. */
export type Check = (value: unknown) => readonly Problem[];

/** The dataset that a parsed value is, or everything that is wrong with it; its problems have paths but no lines. */
export function checkDataset(value: unknown, further?: Check): Loaded {
  if (
    !isJsonObject(value) ||
    (value['format'] !== 'demarche/1' && !Array.isArray(value['events']))
  ) {
    return { dataset: undefined, problems: [notOurs(value)] };
  }
  const { dataset, problems: shape } = checkShape(value);
  const problems = [...shape, ...checkReferences(value), ...checkEvents(value)];
  problems.push(...(further?.(value) ?? []));
  const failed = problems.some((problem) => problem.severity === 'error');
  return { dataset: failed ? undefined : dataset, problems };
}

function notOurs(value: unknown): Problem {
  const format = isJsonObject(value) ? value['format'] : undefined;
  const found = isJsonObject(value) ? (format ?? '') : jsonType(value);
  const path = format === undefined ? [] : ['format'];
  const shown = typeof found === 'string' ? found : jsonType(found);
  return { code: 'format.unknown', severity: 'error', path, params: { found: shown } };
}

import * as v from 'valibot';
import type { Dataset } from '../../model/dataset.ts';
import type { JsonPath, Problem, ProblemCode } from '../../model/problem.ts';
import { isReversed } from './checks.ts';
import { checkFields, fieldName } from './fields.ts';
import { isJsonObject, jsonType, showValue } from './json-type.ts';
import { DatasetSchema } from './schema.ts';

type Issue = v.BaseIssue<unknown>;

/** The dataset where every field has its shape, and everything that has not. References are not looked at. */
export function checkShape(value: unknown): {
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
} {
  const result = v.safeParse(DatasetSchema, value);
  const problems = result.issues ? result.issues.flatMap((issue) => toProblems(issue, [])) : [];
  return {
    dataset: result.success ? result.output : undefined,
    problems: [...problems, ...checkFields(DatasetSchema, value)],
  };
}

function toProblems(issue: Issue, base: JsonPath): Problem[] {
  const items = issue.path ?? [];
  // valibot takes a list for an object without fields; `checkFields` says what it is.
  if (items.some((item) => item.type === 'object' && Array.isArray(item.input))) return [];
  const path: JsonPath = [...base, ...items.map((item) => item.key as string | number)];
  if (issue.kind === 'validation') return [brokenRule(issue, path)];
  if (issue.type === 'union' && isJsonObject(issue.input)) {
    return (issue.issues ?? []).filter((inner) => inner.path).flatMap((i) => toProblems(i, path));
  }
  return [wrongShape(issue, path)];
}

/** The message of every rule in the schema is a problem's code. */
function brokenRule(issue: Issue, path: JsonPath): Problem {
  const { input } = issue;
  const reversed =
    issue.message === 'date.invalid' && typeof input === 'string' && isReversed(input);
  const code = reversed ? 'order.reversed' : (issue.message as ProblemCode);
  const found = typeof input === 'number' ? input : showValue(input);
  const params = code === 'value.range' ? { found, min: -10, max: 10 } : { found };
  return { code, severity: 'error', path, params };
}

function wrongShape(issue: Issue, path: JsonPath): Problem {
  const error = (code: ProblemCode, params: Problem['params']): Problem => ({
    code,
    severity: 'error',
    path,
    params,
  });
  const field = fieldName(path);
  const missing = issue.type === 'object' && issue.path?.at(-1)?.origin === 'key';
  if (path[0] === 'format') {
    return error('format.unknown', { found: missing ? '' : showValue(issue.input) });
  }
  if (missing) return error('field.missing', { field: String(path.at(-1)) });
  if (issue.type === 'picklist' && typeof issue.input === 'string') {
    return error('value.unlisted', { found: showValue(issue.input), allowed: allowed(issue) });
  }
  return error('field.type', { field, expected: expected(issue), found: jsonType(issue.input) });
}

/** `("a" | "b")` of valibot as `a, b`. */
function allowed(issue: Issue): string {
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]).join(', ');
}

function expected(issue: Issue): string {
  if (issue.type === 'union') return 'string, object';
  return issue.type === 'picklist' ? 'string' : issue.type;
}

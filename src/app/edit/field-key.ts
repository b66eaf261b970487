import type { FieldPlace } from '../../core/edit/typed-field.ts';
import type { JsonPath } from '../../core/model/problem.ts';

/** Names a field, across all entries. */
export function fieldKey({ list, id, path }: FieldPlace): string {
  return `${list}/${id}/${JSON.stringify(path)}`;
}

/**
 * What was typed by field, after a row of a list went: its fields are gone, those of later rows have moved up.
 * @param key of the list
 */
export function shiftTyped(
  typed: Readonly<Record<string, string>>,
  key: string,
  row: number,
): Readonly<Record<string, string>> {
  const [, owner = '', list = '[]'] = /^(.*?\/)(\[.*\])$/s.exec(key) ?? [];
  const depth = (JSON.parse(list) as JsonPath).length;
  const start = `${owner}${list.slice(0, -1)},`;
  const shifted = Object.entries(typed).flatMap(([one, words]) => {
    if (!one.startsWith(start)) return [[one, words] as const];
    const path = JSON.parse(one.slice(owner.length)) as JsonPath;
    const at = Number(path[depth]);
    if (at === row) return [];
    const moved = at > row ? path.with(depth, at - 1) : path;
    return [[owner + JSON.stringify(moved), words] as const];
  });
  return Object.fromEntries(shifted);
}

/** What was typed in the fields whose keys begin so, by the rest of these. */
export function typedUnder(
  typed: Readonly<Record<string, string>>,
  prefix: string,
): ReadonlyMap<string, string> {
  const fields = Object.entries(typed).filter(([key]) => key.startsWith(prefix));
  return new Map(fields.map(([key, words]) => [key.slice(prefix.length), words]));
}

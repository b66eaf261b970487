import { isLanguageTag } from './checks.ts';
import { RESERVED_KEYS, TextSchema } from './schema.ts';

/**
 * Says how many fields the objects in a value have in all, −1 as soon as there is something that valibot or
 * `checkFields` would complain of.
 */
export type Matcher = (value: unknown) => number;

/** As much of a valibot schema as is needed to make a matcher of it. */
interface SchemaNode {
  readonly kind: string;
  readonly type: string;
  readonly pipe?: readonly SchemaNode[];
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly string[];
  readonly literal?: unknown;
  readonly getter?: (input: unknown) => SchemaNode;
  readonly requirement?: unknown;
}

/**
 * A schema as one walk over a value, without a copy, a path or an issue.
 * @throws TypeError where the schema has a part that no matcher is made of as yet
 */
export function matcherOf(schema: object): Matcher {
  return compile(schema as SchemaNode);
}

function compile(schema: SchemaNode): Matcher {
  if ((schema as unknown) === TextSchema) return matchText;
  const { type, literal, pipe, entries, item, wrapped, getter } = schema;
  if (pipe) return compilePipe(pipe);
  if (wrapped) return compile(wrapped);
  if (getter) return compile(getter(undefined));
  if (entries) return compileObject(entries);
  if (item) return compileList(compile(item));
  if (type === 'string') return matchWhere((value) => typeof value === 'string');
  if (type === 'number') return matchWhere((value) => Number.isFinite(value));
  if (type === 'literal') return matchWhere((value) => value === literal);
  if (type === 'record') return matchTexts;
  if (type === 'picklist') {
    const options = new Set<unknown>(schema.options);
    return matchWhere((value) => options.has(value));
  }
  throw new TypeError(`no matcher for ${type}`);
}

function matchWhere(isRight: (value: unknown) => boolean): Matcher {
  return (value) => (isRight(value) ? 0 : -1);
}

/** A schema and the rules after it; descriptions say nothing of a value. */
function compilePipe([schema, ...actions]: readonly SchemaNode[]): Matcher {
  const rules = actions.filter(({ kind }) => kind === 'validation').map(compileRule);
  const first = schema ? compile(schema) : () => 0;
  return rules.reduce<Matcher>(
    (before, rule) => (value) => {
      const fields = before(value);
      return fields >= 0 && rule(value) ? fields : -1;
    },
    first,
  );
}

function compileRule({ type, requirement }: SchemaNode): (value: unknown) => boolean {
  if (type === 'regex') return (value) => (requirement as RegExp).test(value as string);
  if (type === 'check') return requirement as (value: unknown) => boolean;
  if (type === 'min_value') return (value) => (value as number) >= (requirement as number);
  if (type === 'max_value') return (value) => (value as number) <= (requirement as number);
  throw new TypeError(`no matcher for ${type}`);
}

function compileList(match: Matcher): Matcher {
  return (value) => {
    if (!Array.isArray(value)) return -1;
    let count = 0;
    for (const member of value) {
      const fields = match(member);
      if (fields < 0) return -1;
      count += fields;
    }
    return count;
  };
}

function compileObject(entries: Readonly<Record<string, SchemaNode>>): Matcher {
  const known = new Map(
    Object.entries(entries).map(([key, entry]) => {
      return [key, { match: compile(entry), isRequired: entry.type !== 'exact_optional' }];
    }),
  );
  const required = [...known.values()].filter(({ isRequired }) => isRequired).length;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return -1;
    let count = 0;
    let found = 0;
    for (const [key, field] of Object.entries(value)) {
      const entry = known.get(key);
      const fields = entry?.match(field) ?? -1;
      if (fields < 0) return -1;
      if (entry?.isRequired) found += 1;
      count += fields + 1;
    }
    return found === required ? count : -1;
  };
}

/** Any fields, each a text. */
function matchTexts(value: unknown): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return -1;
  const fields = Object.entries(value);
  const isRight = fields.every(
    ([key, text]) => typeof text === 'string' && !RESERVED_KEYS.includes(key),
  );
  return isRight ? fields.length : -1;
}

/** Words in one language, or a language at least with words in each. */
function matchText(value: unknown): number {
  if (typeof value === 'string') return hasWords(value) ? 0 : -1;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return -1;
  const tags = Object.entries(value);
  const isRight = tags.every(
    ([tag, words]) =>
      isLanguageTag(tag) &&
      !RESERVED_KEYS.includes(tag) &&
      typeof words === 'string' &&
      hasWords(words),
  );
  return isRight && tags.length > 0 ? tags.length : -1;
}

function hasWords(text: string): boolean {
  return /\S/.test(text);
}

import { DatasetSchema } from '../load/json/schema.ts';

/** What a field of the schema takes. */
export type FieldKind =
  /** words, by language */
  | 'text'
  | 'date'
  | 'duration'
  | 'url'
  | 'language'
  /** one of `options` */
  | 'choice'
  | 'number'
  /** the id of an entry of `refersTo` */
  | 'reference'
  | 'id'
  | 'string'
  /** several ids of entries of `refersTo` */
  | 'references'
  | 'strings'
  /** a list of objects with `fields` */
  | 'rows'
  /** an object with `fields` */
  | 'group'
  /** strings by names that are nobody's but the file's */
  | 'record';

export interface FieldSpec {
  /** As the file has it. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** The schema's own words, English. */
  readonly description: string;
  readonly options?: readonly string[];
  readonly refersTo?: EntryList;
  readonly fields?: readonly FieldSpec[];
}

/** The lists of a dataset. */
export const ENTRY_LISTS = ['events', 'sources', 'actors', 'topics'] as const;
export type EntryList = (typeof ENTRY_LISTS)[number];

/** What fields that hold ids refer to. */
const REFERS_TO: Readonly<Record<string, EntryList>> = {
  actor: 'actors',
  voice: 'actors',
  source: 'sources',
  repeats: 'sources',
  topics: 'topics',
  broader: 'topics',
  event: 'events',
};

/** What is read here of a schema, whatever its kind. */
interface AnySchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly wrapped?: AnySchema;
  readonly getter?: (input: undefined) => AnySchema;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly AnyStep[];
}
/** A schema, a rule or a description in a pipe. */
type AnyStep = Partial<AnySchema> & { readonly message?: unknown; readonly description?: unknown };

const RULES: Readonly<Record<string, FieldKind>> = {
  'date.invalid': 'date',
  'duration.invalid': 'duration',
  'url.invalid': 'url',
  'language.invalid': 'language',
  'id.invalid': 'id',
};

const known = new Map<EntryList | 'dataset', readonly FieldSpec[]>();

/** The fields of an entry, or of the dataset itself without its lists, in the schema's order. */
export function fieldsOf(list: EntryList | 'dataset'): readonly FieldSpec[] {
  let fields = known.get(list);
  if (!fields) {
    const entries = (DatasetSchema as unknown as AnySchema).entries ?? {};
    const schema = list === 'dataset' ? undefined : entries[list]?.item;
    const lists: readonly string[] = ENTRY_LISTS;
    const own = Object.fromEntries(Object.entries(entries).filter(([key]) => !lists.includes(key)));
    fields = readFields(schema?.entries ?? own);
    known.set(list, fields);
  }
  return fields;
}

/** The field at a path within an entry: `claims`, 0, `locator`. */
export function fieldAt(
  list: EntryList | 'dataset',
  path: readonly (string | number)[],
): FieldSpec | undefined {
  let fields = fieldsOf(list);
  let found: FieldSpec | undefined;
  for (const part of path) {
    if (typeof part === 'number') continue;
    const next = fields.find(({ name }) => name === part);
    if (!next) return found?.kind === 'text' || found?.kind === 'record' ? found : undefined;
    found = next;
    fields = next.fields ?? [];
  }
  return found;
}

function readFields(entries: Readonly<Record<string, AnySchema>>): readonly FieldSpec[] {
  return Object.entries(entries).map(([name, schema]) => readField(name, schema));
}

function readField(name: string, given: AnySchema): FieldSpec {
  const layers = unwrap(given);
  const steps = layers.flatMap(stepsOf);
  const inner = layers.at(-1) ?? given;
  const description = steps.findLast((step) => typeof step.description === 'string')?.description;
  const refersTo = REFERS_TO[name];
  const kind = kindOf(inner, steps, refersTo);
  const entries = inner.entries ?? unwrap(inner.item ?? inner).at(-1)?.entries;
  return {
    name,
    kind,
    required: given.type !== 'exact_optional',
    description: typeof description === 'string' ? description : '',
    ...(kind === 'choice' && { options: (inner.options ?? []).map(String) }),
    ...((kind === 'reference' || kind === 'references') && refersTo && { refersTo }),
    ...((kind === 'rows' || kind === 'group') && { fields: readFields(entries ?? {}) }),
  };
}

function kindOf(
  { type, item }: AnySchema,
  steps: readonly AnyStep[],
  refersTo: EntryList | undefined,
): FieldKind {
  switch (type) {
    case 'union':
      return 'text';
    case 'picklist':
      return 'choice';
    case 'number':
      return 'number';
    case 'record':
      return 'record';
    case 'object':
      return 'group';
    case 'array': {
      const inner = item && unwrap(item).at(-1);
      if (inner?.type === 'object') return 'rows';
      return refersTo ? 'references' : 'strings';
    }
    default: {
      const rules = steps.map(({ message }) => RULES[String(message)]);
      const kind = rules.find((rule) => rule !== undefined) ?? 'string';
      return kind === 'id' && refersTo ? 'reference' : kind;
    }
  }
}

/** The rules of a schema, those of what it is made of first. */
function stepsOf({ pipe = [] }: Partial<AnySchema>): readonly AnyStep[] {
  return pipe.flatMap((step) => [...stepsOf(step), step]);
}

/** A schema and what is wrapped in it, from without. */
function unwrap(schema: AnySchema): readonly AnySchema[] {
  const inner = schema.wrapped ?? schema.getter?.(undefined);
  return inner ? [schema, ...unwrap(inner)] : [schema];
}

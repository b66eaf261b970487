/** Where in a JSON value: keys and array positions from the root. */
export type JsonPath = readonly (string | number)[];

export type Severity = 'error' | 'warning';

/** One complaint, as data; its words are made by `i18n` at the screen. */
export interface Problem {
  /** Names a message `problem.<code>` in every catalogue. */
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly path: JsonPath;
  /** 1-based; absent where there is no text to point into (an address, a network answer). */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
  /** What the message needs: the value found, what was expected, ids. */
  readonly params: Readonly<Record<string, string | number>>;
}

export const PROBLEM_CODES = [
  /** the text is not JSON {reason} */
  'json.syntax',
  /** not a dataset of ours: no "format": "demarche/1" {found} */
  'format.unknown',
  /** a required field is missing {field} */
  'field.missing',
  /** a field of the wrong type {field, expected, found} */
  'field.type',
  /** a field nobody knows, a typing error perhaps {field, nearest} */
  'field.unknown',
  /** a value outside its list {found, allowed} */
  'value.unlisted',
  /** a number outside −10 … +10 {found, min, max} */
  'value.range',
  /** empty where words are needed {field} */
  'text.empty',
  /** an id used twice {id, first} */
  'id.duplicate',
  /** a reference to an id that is not there {id, kind, nearest} */
  'reference.missing',
  /** partOf or broader that leads back to itself {id} */
  'reference.circular',
  /** not EDTF {found} */
  'date.invalid',
  /** not an ISO 8601 duration {found} */
  'duration.invalid',
  /** not http(s) {found} */
  'url.invalid',
  /** an event without a claim {id} */
  'claim.missing',
  /** could not be read at all {url, reason} */
  'read.failed',
  /** an address parameter nobody knows {parameter} */
  'address.unknown',
  /** an address parameter with a value that cannot be used {parameter, found} */
  'address.invalid',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

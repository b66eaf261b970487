import { isJsonObject, type JsonObject } from '../load/json/json-type.ts';
import { changeText } from './change-text.ts';
import { changeValue } from './change-value.ts';
import type { JsonEdit } from './json-edit.ts';
import { schemaOrder } from './key-order.ts';
import { applyChanges, joinChanges, revertChanges, type TextChange } from './text-change.ts';

/** What one step changed, for the words that say so. */
export interface StepSubject {
  readonly what: 'field' | 'added' | 'duplicated' | 'deleted' | 'moved';
  /** A list of the dataset: `events`, `sources`, `actors`, `topics`; absent for the dataset's own fields. */
  readonly list?: string;
  readonly id?: string;
  /** As the schema calls it. */
  readonly field?: string;
}

/** What is undone at once. Plain: it is kept on the device. */
export interface EditStep extends StepSubject {
  readonly changes: readonly TextChange[];
  /** Steps of one gesture that follow each other become one. */
  readonly gesture?: string;
}

/** A dataset's document while it is edited. Never changed itself. */
export interface EditedDocument {
  readonly text: string;
  readonly value: JsonObject;
  /** Steps to undo, the last first to go. */
  readonly past: readonly EditStep[];
  /** Steps to redo, the last first to come. */
  readonly future: readonly EditStep[];
}

/** @param text a dataset without errors @throws SyntaxError where it is no JSON object */
export function openDocument(text: string): EditedDocument {
  return { text, value: parse(text), past: [], future: [] };
}

/**
 * Makes edits, one after the other, as one step.
 * @throws NoSuchPlace of json-edit.ts
 */
export function editDocument(
  document: EditedDocument,
  edits: readonly JsonEdit[],
  subject: StepSubject,
  gesture?: string,
): EditedDocument {
  const order = schemaOrder(languagesOf(document.value));
  let { text } = document;
  let value: unknown = document.value;
  const changes: TextChange[] = [];
  for (const edit of edits) {
    const made = changeText(text, edit, order);
    text = applyChanges(text, made);
    value = changeValue(value, edit, order);
    changes.push(...made);
  }
  if (text === document.text) return document;
  const step: EditStep = { ...subject, changes, ...(gesture !== undefined && { gesture }) };
  return { text, value: value as JsonObject, past: withStep(document.past, step), future: [] };
}

/** Takes the last step back; the same document where there is none. */
export function undoStep(document: EditedDocument): EditedDocument {
  const step = document.past.at(-1);
  if (!step) return document;
  const text = revertChanges(document.text, step.changes);
  const past = document.past.slice(0, -1);
  return { text, value: parse(text), past, future: [...document.future, step] };
}

/** Makes the step that was undone last again; the same document where there is none. */
export function redoStep(document: EditedDocument): EditedDocument {
  const step = document.future.at(-1);
  if (!step) return document;
  const text = applyChanges(document.text, step.changes);
  const future = document.future.slice(0, -1);
  return { text, value: parse(text), past: [...document.past, step], future };
}

/**
 * The document that steps make of the text they began with.
 * @throws OtherText of text-change.ts where they are another text's
 */
export function replaySteps(
  text: string,
  past: readonly EditStep[],
  future: readonly EditStep[],
): EditedDocument {
  const now = past.reduce((so, { changes }) => applyChanges(so, changes), text);
  return { text: now, value: parse(now), past, future };
}

/** The languages of a dataset, most trusted first; what is none is passed over. */
export function languagesOf({ languages }: JsonObject): readonly string[] {
  return Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : [];
}

function withStep(past: readonly EditStep[], step: EditStep): readonly EditStep[] {
  const last = past.at(-1);
  if (last?.gesture === undefined || last.gesture !== step.gesture) return [...past, step];
  const changes = joinChanges([...last.changes, ...step.changes]);
  const rest = past.slice(0, -1);
  return changes.length === 0 ? rest : [...rest, { ...step, what: last.what, changes }];
}

function parse(text: string): JsonObject {
  const value: unknown = JSON.parse(text);
  if (!isJsonObject(value)) throw new SyntaxError('not an object');
  return value;
}

import type { JsonObject } from '../load/json/json-type.ts';
import type { LanguageTag } from '../model/text.ts';
import type { JsonEdit } from './json-edit.ts';

/** The version after one: its last number one higher; as it is where it ends in none. */
export function nextVersion(version: string): string {
  return version.replace(/\d+(?=\D*$)/, (last) => String(Number(last) + 1));
}

/**
 * Gives a dataset another version, and a line of what has changed.
 * @param version '' for none
 * @param note '' for none
 * @param language of the note @param date today, EDTF
 */
export function versionEdits(
  value: JsonObject,
  {
    version,
    note,
    date,
  }: { readonly version: string; readonly note: string; readonly date: string },
  language: LanguageTag,
  languages: readonly LanguageTag[],
): readonly JsonEdit[] {
  const edits: JsonEdit[] = [];
  if (version !== '' && version !== value['version']) {
    edits.push({ op: 'set', path: ['version'], value: version });
  }
  if (note !== '') {
    const { changes } = value;
    const tag = languages.includes(language) ? language : (languages[0] ?? language);
    const words = languages.length < 2 ? note : { [tag]: note };
    const change = { ...(version !== '' && { version }), date, note: words };
    edits.push(
      Array.isArray(changes)
        ? { op: 'insert', path: ['changes', changes.length], value: change }
        : { op: 'set', path: ['changes'], value: [change] },
    );
  }
  return edits;
}

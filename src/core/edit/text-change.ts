/** A part of a text that gives way to another. */
export interface TextChange {
  /** UTF-16 units from the start of the text as it was just before. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** The text does not have what a change would take the place of. */
export class OtherText extends Error {
  override readonly name = 'OtherText';
}

/**
 * Makes changes, one after the other.
 * @throws {OtherText}
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return changes.reduce((now, { at, before, after }) => replace(now, at, before, after), text);
}

/**
 * Takes changes back: the text is what it was before {@link applyChanges}.
 * @throws {OtherText}
 */
export function revertChanges(text: string, changes: readonly TextChange[]): string {
  return changes.reduceRight((now, { at, before, after }) => replace(now, at, after, before), text);
}

/** The same changes in fewer, where one writes over what the one before it wrote. */
export function joinChanges(changes: readonly TextChange[]): readonly TextChange[] {
  const joined: TextChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last?.at === change.at && last.after === change.before) {
      joined[joined.length - 1] = { ...last, after: change.after };
    } else joined.push(change);
  }
  return joined.filter(({ before, after }) => before !== after);
}

function replace(text: string, at: number, from: string, to: string): string {
  if (!text.startsWith(from, at) || at > text.length) throw new OtherText();
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** A key pressed on a chart, whatever the layout of the keyboard: letters are the Latin ones of that place. */
export interface ChartKey {
  readonly key: string;
  readonly shift: boolean;
  /** The key was held down until it repeated itself. */
  readonly repeats: boolean;
}

const MEANT = /^(Arrow(Left|Right|Up|Down)|Home|End|Enter|Escape|[ +=\-_0adot])$/;

/** @returns undefined where no chart does anything with it */
export function chartKey(event: KeyboardEvent): ChartKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const isForeign = event.code.startsWith('Key') && !/^[a-z]$/i.test(event.key);
  const name = isForeign ? event.code.slice(3) : event.key;
  const key = name.length === 1 ? name.toLowerCase() : name;
  return MEANT.test(key) ? { key, shift: event.shiftKey, repeats: event.repeat } : undefined;
}

const OPEN = /^[ \t]*(?:section|group)(?:[ \t]+(.*))?$/i;
const CLOSE = /^[ \t]*end[ \t]?(?:section|group)[ \t]*$/i;
/** `#talks: yellow` in a header gives tags their colours. */
const COLOUR = /^[ \t]*#[\p{L}\p{N}_-]+:[ \t]*#?[\p{L}\p{N}-]+[ \t]*$/u;
/** Two dates that only spaces and a hyphen join; the spaces go to the end. */
const SPACED = /^([ \t]*\d{4}(?:-\d\d){0,2}) - (\d{4}(?:-\d\d){0,2})(:.*)$/;
const TAG = /(?:^|\s)#[\p{L}\p{N}_-]+/gu;
const DATED = /^[ \t]*[^\s:/#][^:]*:(?!\/\/)/;

/** A text in markwhen as it is written today, and the sections that it was written with. */
export interface PlainMarkwhen {
  /** As long as the text, so that places in both are the same. */
  readonly text: string;
  /** The name of the section around a place; undefined where it is in none. */
  readonly sectionAt: (offset: number) => string | undefined;
}

/**
 * Blanks what stands in timelines of markwhen's earlier versions and not in those of today: sections and groups
 * between lines of their own, and colours of tags in the header. Joins days as it joins them today.
 */
export function withoutOldSections(text: string): PlainMarkwhen {
  const lines = text.split('\n');
  const hasEnds = lines.some((line) => CLOSE.test(line));
  const opened: (string | undefined)[] = [];
  const starts: { readonly offset: number; readonly name: string | undefined }[] = [];
  let offset = 0;
  let isHeader = true;
  const plain = lines.map((line) => {
    const from = offset;
    offset += line.length + 1;
    const bare = line.replace(/\r$/, '');
    const title = hasEnds ? OPEN.exec(bare) : null;
    const named = title?.[1]?.replace(TAG, ' ').trim() ?? '';
    if (title) opened.push(named === '' ? opened.at(-1) : named);
    else if (hasEnds && CLOSE.test(bare)) opened.pop();
    else if (isHeader && COLOUR.test(bare)) return ' '.repeat(line.length);
    else {
      if (DATED.test(bare) && /^[ \t]*[\d(]/.test(bare)) isHeader = false;
      return line.replace(SPACED, '$1/$2$3  ');
    }
    isHeader = false;
    starts.push({ offset: from, name: opened.at(-1) });
    return ' '.repeat(line.length);
  });
  return {
    text: plain.join('\n'),
    sectionAt: (place) => starts.findLast((start) => start.offset <= place)?.name,
  };
}

import { oneLine } from '../citation/words.ts';

/** Words on one line that Markdown shows as they are. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, (mark) => mark.replace(/.$/, '\\$&'));
}

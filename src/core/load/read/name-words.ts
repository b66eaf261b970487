/**
 * The words of a column's name, so that spellings of one name are the same: in small letters, parted at `_`, `-`,
 * dots, CamelCase and digits, English plurals in the singular. `ActorName1`, `actor_names-1` → `actor name 1`.
 */
export function nameWords(name: string): string {
  return name
    .replace(/\u0640|[\u064b-\u0652]|[\u200e\u200f\u2066-\u2069]/gu, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, ' ')
    .replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\d№]+/gu, ' ')
    .trim()
    .split(' ')
    .map(singular)
    .join(' ');
}

function singular(word: string): string {
  if (/^[a-z]{3,}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /^[a-z]{3,}s$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Fields in which nested values hold no more than what the field around them is called. */
const INNER = /^(?:name|names|label|value|text|title|en|ar|ru|und)$/i;
const WRAPPER = /^(?:properties|attributes|fields|data|item|record|_source)$/i;

/** The part of the name of a nested field that says what it is: `startDate` of `properties.startDate`, `actors` of `actors.name`. */
export function lastPart(name: string): string {
  const parts = name.split('.');
  const last = parts.at(-1) ?? name;
  const before = parts.at(-2);
  const isInner = before !== undefined && INNER.test(last) && !WRAPPER.test(before);
  return isInner ? before : last;
}

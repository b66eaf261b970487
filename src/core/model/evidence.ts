import type { Claim, Source } from './dataset.ts';
import { foldText } from './fold.ts';

/**
 * How many sources remain where those that repeat another count as the one they repeat. What somebody wrote
 * from memory is none.
 */
export function countIndependent(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
): number {
  const origins = new Set<string>();
  for (const { source } of claims) {
    const first = sources.get(source);
    if (first !== undefined && isFromMemory(first)) continue;
    const path = new Set([source]);
    let origin = source;
    for (let next = first?.repeats; next !== undefined && !path.has(next);) {
      path.add(next);
      origin = next;
      next = sources.get(next)?.repeats;
    }
    origins.add(origin);
  }
  return origins.size;
}

/**
 * Whether fewer of an event's sources may be independent than {@link countIndependent} says: nobody has looked
 * which of the dataset's sources repeat one another (`repeats` is set nowhere), or one of the event's says in its
 * note that it copies, and not what. A single source is one all the same.
 */
export function isMostIndependent(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
): boolean {
  if (countIndependent(claims, sources) < 2) return false;
  return isUntraced(sources) || claims.some(({ source }) => isUntracedCopy(sources.get(source)));
}

/** Whether nobody has looked which of a dataset's sources repeat one another. */
export function isUntraced(sources: ReadonlyMap<string, Source>): boolean {
  for (const { repeats } of sources.values()) if (repeats !== undefined) return false;
  return true;
}

function isUntracedCopy(source: Source | undefined): boolean {
  return source !== undefined && source.repeats === undefined && saysItCopies(source.note);
}

/** Folded, so that spellings of a letter do not matter. */
const COPIES = [
  /\bnot (an )?independent\b|\bworded almost as\b|\bmirror of\b|\bcop(y|ied|ies) (of|from)\b/,
  /\b(carries|republish\w*|reprint\w*|syndicat\w*|relays)\b(?! no\b)/,
  /\b(quot(es|ing)|cit(es|ing)|follow(s|ing)?)\b[^.;]*\b(agenc(y|ies)|wire|media|news|reuters|ap|afp|tass|ria|interfax|anadolu|xinhua|bloomberg|dpa|efe|kyodo|upi|ians|cnn|bbc)\b/,
  ...[
    ...['самостоятельным источником не', 'не самостоятельн', 'ссылается на', 'со ссылкой на'],
    ...['передаёт сообщение', 'передаёт заявление', 'перепечат', 'копия', 'зеркало', 'пересказ'],
    ...['почти совпадает с', 'لا يعدّ مصدرًا مستقلًا', 'ليس مصدرًا مستقلًا', 'ينقل عن', 'نقلًا عن'],
    ...['ينقل تقريرًا', 'ينقل بيان', 'نسخة من', 'نسخة مطابقة', 'تكاد تطابق'],
  ].map((words) => new RegExp(foldText(words))),
];
const MEMORY = ['from memory', 'по памяти', 'من الذاكرة'].map(foldText);

/** Whether a note says, in English, Russian or Arabic, that its source copies, relays or quotes another's report. */
export function saysItCopies(note: unknown): boolean {
  return wordsIn(note).some((words) => COPIES.some((pattern) => pattern.test(words)));
}

/** Whether the title or note of a source says that somebody wrote it from memory: nobody can look that up. */
export function isFromMemory({ title, note }: { title?: unknown; note?: unknown }): boolean {
  return [...wordsIn(title), ...wordsIn(note)].some((words) =>
    MEMORY.some((sign) => words.includes(sign)),
  );
}

/** A text in all its languages, folded; of anything else, nothing. */
function wordsIn(text: unknown): string[] {
  const words = typeof text === 'object' && text !== null ? Object.values(text) : [text];
  return words.flatMap((one) => (typeof one === 'string' ? [foldText(one)] : []));
}

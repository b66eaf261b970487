import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isoDay } from '../../time/iso.ts';

/** Programs tell by these what the file is, without looking further. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];
const TEXT = /\.(?:xml|rels)$/;
/** Ids made by chance, as those of links. */
const CHANCE = /\brId[a-z0-9_-]{12,}/g;
const MADE = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(?=<)/g;

/**
 * A Word document that is the same whenever it is made: its ids are numbers in the order in which they come, its
 * times are those of a day.
 * @param day midnight UTC, ms
 */
export function settleDocx(bytes: Uint8Array, day: number): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const names = Object.keys(files).sort();
  const numbers = new Map<string, string>();
  const idOf = (chance: string): string => {
    const known = numbers.get(chance) ?? `rIdLink${numbers.size + 1}`;
    numbers.set(chance, known);
    return known;
  };
  const made = `${isoDay(day)}T00:00:00Z`;
  // What refers to them goes before the lists of them, which have no order.
  const inOrder = [...names].sort(
    (a, b) => Number(a.endsWith('.rels')) - Number(b.endsWith('.rels')),
  );
  const settled = new Map<string, Uint8Array>();
  for (const name of inOrder) {
    const file = files[name] ?? new Uint8Array();
    if (!TEXT.test(name)) {
      settled.set(name, file);
      continue;
    }
    const text = strFromU8(file).replace(CHANCE, idOf).replace(MADE, `$1${made}`);
    settled.set(name, strToU8(text));
  }
  const parts = [...FIRST, ...names.filter((name) => !FIRST.includes(name))].flatMap((name) => {
    const part = settled.get(name);
    return part ? [[name, part] as const] : [];
  });
  // A zip has no years before 1980, and times without a zone.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(2000, 0, 1), level: 6 });
}

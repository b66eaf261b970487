// Writes src/core/charts/drawing/font-metrics.json from the font files the page ships, so that text can be measured
// without a browser. `--check` compares instead, and exits 1 when the file is not what would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';

const WEIGHTS = [400, 500, 600];
const OUT = new URL('../src/core/charts/drawing/font-metrics.json', import.meta.url);
/** Kerning by less (1/1000 em) is left out, and the rest rounded to this. */
const KERN_STEP = 32;

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));

/** Which subset file of which package draws which characters, in the order the page asks them. */
const SUBSETS = [
  {
    file: 'ibm-plex-sans/files/ibm-plex-sans-latin',
    script: 'latn',
    characters: [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...'ıŒœʼˆ˚˜\u2009–—‘’‚“”„•…′″‹›€−'],
  },
  {
    file: 'ibm-plex-sans/files/ibm-plex-sans-latin-ext',
    script: 'latn',
    characters: [...range(0x100, 0x17f).filter((c) => !'ıŉŒœſ'.includes(c)), ...'ȘșȚțƏə₺₽'],
  },
  {
    file: 'ibm-plex-sans/files/ibm-plex-sans-cyrillic',
    script: 'cyrl',
    characters: [...range(0x400, 0x45f), ...'Ґґ№'],
  },
  {
    file: 'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic',
    script: 'arab',
    characters: ['ء', ...'،؛؟٪٫٬ـ', ...range(0x660, 0x669), ...range(0x6f0, 0x6f9)],
    // Unicode joining types R (joins the letter before it) and D (joins both), ArabicShaping.txt.
    right: [...'آأؤإاةدذرزوٱژە'],
    dual: [...'ئبتثجحخسشصضطظعغفقكلمنهىيپچڤکگی'],
  },
];

/** One drawn shape: a character, and the GSUB feature that gives it its form. */
function itemsOf({ characters, right = [], dual = [] }) {
  const item = (character, feature) => ({ character, feature });
  return [
    ...characters.map((c) => item(c)),
    ...right.flatMap((c) => [item(c), item(c, 'fina')]),
    ...dual.flatMap((c) => [item(c), item(c, 'init'), item(c, 'medi'), item(c, 'fina')]),
  ];
}

function openFont(file, weight) {
  const url = new URL(
    `../node_modules/@fontsource/${file}-${weight}-normal.woff2`,
    import.meta.url,
  );
  return create(readFileSync(url));
}

/** The subtables of a feature, lookup by lookup, for the script's default language. */
function lookupsOf(table, tag, script) {
  const system = table?.scriptList.find((one) => one.tag === script)?.script.defaultLangSys;
  if (!system) return [];
  const features = system.featureIndexes.map((i) => table.featureList[i]);
  const lookups = table.lookupList.toArray();
  return features
    .filter((one) => one.tag === tag)
    .flatMap((one) => one.feature.lookupListIndexes)
    .map((i) => lookups[i].subTables.map((subtable) => subtable.extension ?? subtable));
}

function coverageIndex({ version, glyphs, rangeRecords }, glyph) {
  if (version === 1) return glyphs.indexOf(glyph);
  const range = rangeRecords.find(({ start, end }) => start <= glyph && glyph <= end);
  return range === undefined ? -1 : range.startCoverageIndex + glyph - range.start;
}

function classIndex({ version, startGlyph, classValueArray, classRangeRecord }, glyph) {
  if (version === 1) return classValueArray[glyph - startGlyph] ?? 0;
  return classRangeRecord.find(({ start, end }) => start <= glyph && glyph <= end)?.class ?? 0;
}

/** Glyph ids of the shapes (OpenType GSUB lookup type 1 for the forms). */
function glyphsOf(font, items, { file, script }) {
  const read = (feature) => lookupsOf(font.GSUB, feature, script).flat();
  const forms = { init: read('init'), medi: read('medi'), fina: read('fina') };
  return items.map(({ character, feature }) => {
    const codePoint = character.codePointAt(0);
    if (!font.hasGlyphForCodePoint(codePoint)) throw new Error(`${file} has no ${character}`);
    const { id } = font.glyphForCodePoint(codePoint);
    for (const subtable of feature === undefined ? [] : forms[feature]) {
      const index = coverageIndex(subtable.coverage, id);
      if (index < 0) continue;
      return subtable.version === 1 ? id + subtable.deltaGlyphID : subtable.substitute.get(index);
    }
    return id;
  });
}

/** Kerning between two glyphs, 1/1000 em (OpenType GPOS lookup type 2, the first subtable that knows the pair). */
function kernBetween(lookups, a, b) {
  let sum = 0;
  for (const subtables of lookups) {
    for (const subtable of subtables) {
      const index = coverageIndex(subtable.coverage, a);
      if (index < 0) continue;
      const value =
        subtable.version === 1
          ? subtable.pairSets.get(index).find((pair) => pair.secondGlyph === b)?.value1
          : subtable.classRecords
              .get(classIndex(subtable.classDef1, a))
              .get(classIndex(subtable.classDef2, b))?.value1;
      if (value === undefined) continue;
      sum += value.xAdvance ?? 0;
      break;
    }
  }
  return sum;
}

/** Kerning is kept for these; among the others it is rare or small. */
const kerns = ({ character }) => /[A-Za-zА-яЁё\u0600-\u06FF.,\-–’]/u.test(character);
const joinsOn = ({ feature }) => feature === 'init' || feature === 'medi';
const joinsBack = ({ feature }) => feature === 'medi' || feature === 'fina';

/** In steps, how much narrower or wider two shapes stand side by side than each alone. */
function kerningOf(font, items, glyphs, script) {
  const lookups = lookupsOf(font.GPOS, 'kern', script);
  return items.map((a, i) =>
    items.map((b, j) => {
      if (!kerns(a) || !kerns(b) || joinsOn(a) || joinsBack(b)) return 0;
      return Math.round(kernBetween(lookups, glyphs[i], glyphs[j]) / KERN_STEP);
    }),
  );
}

/** The width of two shapes that are drawn as one (OpenType GSUB lookup type 4), else 0. */
function ligaturesOf(font, items, glyphs, script) {
  const subtables = lookupsOf(font.GSUB, 'rlig', script).flat();
  const sets = subtables.filter((one) => one.ligatureSets !== undefined);
  return items.map((a, i) =>
    items.map((b, j) => {
      if (!joinsOn(a) || !joinsBack(b)) return 0;
      for (const { coverage, ligatureSets } of sets) {
        const index = coverageIndex(coverage, glyphs[i]);
        const found =
          index < 0
            ? undefined
            : ligatureSets
                .get(index)
                .find(({ components }) => components.length === 1 && components[0] === glyphs[j]);
        if (found !== undefined) return font.getGlyph(found.glyph).advanceWidth;
      }
      return 0;
    }),
  );
}

/** Gives rows that are the same the same class; rows of zeros are class 0. */
function classesOf(rows, firstClass) {
  const known = new Map();
  const classes = rows.map((row) => {
    if (row.every((value) => value === 0)) return 0;
    const key = row.join();
    if (!known.has(key)) known.set(key, firstClass + known.size);
    return known.get(key);
  });
  return { classes, count: known.size };
}

/** A sparse table of pairs, by the classes of its left and right shapes. */
class PairTable {
  left = [];
  right = [];
  cells = new Map();
  firstLeft = 1;
  firstRight = 1;

  add(rows) {
    const lefts = classesOf(rows, this.firstLeft);
    const columns = rows.map((_, j) => rows.map((row) => row[j]));
    const rights = classesOf(columns, this.firstRight);
    rows.forEach((row, i) =>
      row.forEach((value, j) => {
        if (value !== 0) this.cells.set(`${lefts.classes[i]} ${rights.classes[j]}`, value);
      }),
    );
    this.left.push(...lefts.classes);
    this.right.push(...rights.classes);
    this.firstLeft += lefts.count;
    this.firstRight += rights.count;
  }

  toJSON() {
    return {
      left: packRuns(this.left),
      right: packRuns(this.right),
      cells: packCells(this.cells),
    };
  }
}

function build() {
  const characters = { plain: '', rightJoining: '', dualJoining: '' };
  const advances = { 400: [], 500: [], 600: [] };
  const kerning = new PairTable();
  const ligatures = new PairTable();
  const widths = ['0 0 0'];
  // Which ligature two shapes make: its place in the list of widths by weight, 0 for none.
  const numberOf = (merged, i, j) => {
    const width = merged.map((rows) => rows[i][j]).join(' ');
    if (!widths.includes(width)) widths.push(width);
    return widths.indexOf(width);
  };
  for (const subset of SUBSETS) {
    const items = itemsOf(subset);
    characters.plain += subset.characters.join('');
    characters.rightJoining += (subset.right ?? []).join('');
    characters.dualJoining += (subset.dual ?? []).join('');
    const merged = WEIGHTS.map((weight) => {
      const font = openFont(subset.file, weight);
      const glyphs = glyphsOf(font, items, subset);
      advances[weight].push(...glyphs.map((id) => Math.round(font.getGlyph(id).advanceWidth)));
      if (weight === 400) kerning.add(kerningOf(font, items, glyphs, subset.script));
      return ligaturesOf(font, items, glyphs, subset.script);
    });
    ligatures.add(merged[0].map((row, i) => row.map((_, j) => numberOf(merged, i, j))));
  }
  const regular = openFont(SUBSETS[0].file, 400);
  const more = (weight) => advances[weight].map((value, i) => value - advances[400][i]);
  // The weights lie nearly on a line, so that only the rounding is left to say.
  const [more500, more600] = [more(500), more(600)];
  const beyond = more600.map((value, i) => value - Math.round((more500[i] * 5) / 3));
  return {
    capHeight: regular.capHeight,
    xHeight: regular.xHeight,
    ascender: regular.ascent,
    descender: regular.descent,
    ...characters,
    plain: packRanges(characters.plain),
    advances: advances[400].join(' '),
    more500: more500.join(' '),
    beyond600: packRuns(beyond),
    kernStep: KERN_STEP,
    kerning,
    ligatures,
    ligatureWidths: widths.slice(1).join(','),
  };
}

/** The first and the last character of each run of code points. */
function packRanges(characters) {
  const ranges = [];
  for (const code of [...characters].map((one) => one.codePointAt(0))) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return String.fromCodePoint(...ranges.flat());
}

/** `7*3` for three sevens in a row. */
function packRuns(values) {
  const runs = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.value === value) last.times += 1;
    else runs.push({ value, times: 1 });
  }
  return runs.map(({ value, times }) => (times === 1 ? `${value}` : `${value}*${times}`)).join(' ');
}

/** `left=value:right right,value:right;left=…`, in the order of the numbers. */
function packCells(cells) {
  const byLeft = new Map();
  for (const [key, value] of cells) {
    const [a, b] = key.split(' ').map(Number);
    const byValue = byLeft.get(a) ?? new Map();
    byValue.set(value, [...(byValue.get(value) ?? []), b]);
    byLeft.set(a, byValue);
  }
  const numeric = (a, b) => a[0] - b[0];
  return [...byLeft]
    .sort(numeric)
    .map(([a, byValue]) => {
      const groups = [...byValue].sort(numeric);
      const said = groups.map(([v, list]) => `${v}:${list.sort((x, y) => x - y).join(' ')}`);
      return `${a}=${said.join(',')}`;
    })
    .join(';');
}

const text = `${JSON.stringify(build(), null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(OUT, 'utf8') !== text) {
    console.error(`${fileURLToPath(OUT)} is not what the fonts say: run npm run font-metrics`);
    process.exit(1);
  }
} else writeFileSync(OUT, text);

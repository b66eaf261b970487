// npm run gallery: one page of figures to look at, of all forms, sizes, languages and amounts of events.
//   npm run gallery -- [--out FOLDER] [--data 5,150] [--form timeline] [--size a4,slide] [--lang ar] [--theme print]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { filePieces } from './synthetic-files.mjs';
import { ACTORS } from './synthetic-vocabulary.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHIPPED = ['istanbul-2025', 'us-russia-2009-2025'];
/** Numbers of made-up events. */
const MADE_UP = ['5', '150', '500', '100000'];
const RELATIONS = ['ladder', 'ring', 'table'];
/** Of everything that can be chosen: all there is, unless the command line says less. */
const CHOICES = {
  data: [...SHIPPED, ...MADE_UP],
  form: ['chronicle', 'timeline', ...RELATIONS],
  size: [
    ...['free', 'column', 'two-columns', 'a4', 'a4-landscape', 'a3', 'a3-landscape'],
    ...['slide', 'square'],
  ],
  lang: ['en', 'ar', 'ru'],
  theme: ['light'],
};

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'gallery' },
    ...Object.fromEntries(Object.keys(CHOICES).map((name) => [name, { type: 'string' }])),
  },
});
const chosen = Object.fromEntries(
  Object.entries(CHOICES).map(([name, all]) => [name, values[name]?.split(',') ?? all]),
);

/** The text of a dataset: a shipped one, or so many made-up events. */
async function textOf(data) {
  if (!/^\d+$/.test(data))
    return readFile(new URL(`../data/${data}.json`, import.meta.url), 'utf8');
  const wish = { count: Number(data), seed: 1, actors: ACTORS.length, titles: true };
  const pieces = [];
  for await (const piece of filePieces('csv', wish)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}

/** All figures that are wanted of a dataset, each with its files. */
async function* figuresOf(data, { open, openView, drawFigure, writeSvg }, fonts) {
  const { dataset } = await open(new File([await textOf(data)], `${data}.csv`));
  for (const lang of chosen.lang) {
    for (const form of chosen.form) {
      const isOfRelations = RELATIONS.includes(form);
      const query = `lang=${lang}${isOfRelations ? `&relations=${form}` : ''}`;
      const { view } = await openView(dataset, query);
      for (const size of chosen.size) {
        if (form === 'timeline' && size === 'column') continue;
        for (const theme of chosen.theme) {
          const part = isOfRelations ? { part: 'relations' } : { form };
          const name = [data, form, lang, size, theme].join('-');
          const began = performance.now();
          const figure = await drawFigure(view, { ...part, size, theme });
          const ms = Math.round(performance.now() - began);
          const files = [];
          for (const page of figure.pages.keys()) {
            const { text } = await writeSvg(figure, { name, fonts, page: page + 1 });
            files.push({ name: `${name}-${String(page + 1)}.svg`, text });
          }
          yield { name, ms, files };
        }
      }
    }
  }
}

const HEAD = `<!doctype html><meta charset="utf-8"><title>Figures</title>
<style>body{font:14px sans-serif;background:#ddd}section{margin:0 0 32px}img{max-width:46vw;max-height:90vh;margin:4px;vertical-align:top;background:#fff}</style>
`;

const server = await createServer({
  ...{ configFile: false, root: ROOT, appType: 'custom', logLevel: 'error' },
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  const core = await server.ssrLoadModule('/src/core/demarche.ts');
  const { readFontFile } = await server.ssrLoadModule('/tools/font-paths.ts');
  await mkdir(values.out, { recursive: true });
  const sections = [];
  for (const data of chosen.data) {
    for await (const { name, ms, files } of figuresOf(data, core, readFontFile)) {
      for (const file of files) await writeFile(`${values.out}/${file.name}`, file.text);
      const images = files.map((file) => `<img src="${file.name}" alt="" loading="lazy">`).join('');
      sections.push(
        `<section id="${name}"><h2>${name}: ${files.length} pages</h2>${images}</section>\n`,
      );
      console.log(`${name}\t${files.length} pages\t${ms} ms`);
    }
  }
  await writeFile(`${values.out}/index.html`, HEAD + sections.join(''));
  console.log(`${values.out}/index.html: ${sections.length} figures`);
} finally {
  await server.close();
}

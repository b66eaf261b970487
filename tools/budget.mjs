// Builds the site and weighs what the first load fetches; exits 1 when the JavaScript is over its budget.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** KB (1000 bytes) of gzipped JavaScript. */
const BUDGET = 90;

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

const attributesOf = (html, tag, name) =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>`, 'g'))].map(([element]) => ({
    element,
    value: new RegExp(`\\b${name}="([^"]+)"`).exec(element)?.[1],
  }));

/** Static imports, and scripts named by `new URL('…js', import.meta.url)`: workers, fetched at once. */
const NEEDS = [
  /(?:^|[;}\s])(?:import|export)\b[^'"();]*?["'](\.{1,2}\/[^"']+\.js)["']/g,
  /new URL\(\s*["'`]([^"'`]+\.js)["'`]/g,
];

/** The script and all it cannot run without, added to `files`. */
function addScript(file, files) {
  if (files.has(file)) return;
  if (!existsSync(file)) throw new Error(`${relative(root, file)} is named but not there`);
  files.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, address] of NEEDS.flatMap((need) => [...code.matchAll(need)])) {
    addScript(resolve(dirname(file), address), files);
  }
}

await build({ root, logLevel: 'warn' });
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const scripts = new Set();
for (const { value } of attributesOf(html, 'script', 'src')) {
  if (value !== undefined) addScript(resolve(dist, value), scripts);
}
const links = attributesOf(html, 'link', 'href').filter(({ value }) => value !== undefined);
for (const { element, value } of links) {
  if (element.includes('modulepreload')) addScript(resolve(dist, value), scripts);
}
const styles = links
  .filter(({ element }) => element.includes('"stylesheet"'))
  .map(({ value }) => resolve(dist, value));
const fonts = readdirSync(dist, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.woff2'))
  .map((name) => join(dist, name));

const weights = [...scripts].map((file) => ({ file, bytes: gzipped(file) }));
const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
for (const { file, bytes } of weights)
  console.log(`  ${kb(bytes).padStart(9)}  ${relative(dist, file)}`);
console.log(`JavaScript of the first load, gzipped: ${kb(total)} of ${BUDGET} KB`);
console.log(`Styles, gzipped: ${kb(styles.reduce((sum, file) => sum + gzipped(file), 0))}`);
const fontBytes = fonts.reduce((sum, file) => sum + readFileSync(file).length, 0);
console.log(
  `Fonts in all: ${fonts.length} files, ${kb(fontBytes)}; a page fetches those it has text for`,
);
if (scripts.size === 0) {
  console.error('The built page has no script.');
  process.exitCode = 1;
} else if (total > BUDGET * 1000) {
  console.error(
    `Over budget by ${kb(total - BUDGET * 1000)}: load what is not needed at first with import().`,
  );
  process.exitCode = 1;
}

import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { drawFigure, open, openView, writeData, writeSvg } from 'demarche';
import { readFont } from 'demarche/fonts';

const file = createRequire(import.meta.url).resolve('demarche/data/istanbul-2025.json');
const json = await readFile(file, 'utf8');
const { dataset, problems } = await open(json);
if (!dataset) throw new Error(problems.map(({ code }) => code).join(', '));

const { view } = await openView(dataset, 'lang=ar&types=CONSULT&known=all');
const figure = await drawFigure(view, { part: 'both', size: 'a4', theme: 'print' });
// With its data in it, the figure opens again on the page, and with `demarche render`.
const carries = 'view-and-data';
const { name, text } = await writeSvg(figure, { name: 'consultations', fonts: readFont, carries });
await writeFile(name, text);

const { chunks } = await writeData(view, 'csv', { now: Date.now() });
const parts = [];
for await (const chunk of chunks) parts.push(chunk);
await writeFile('consultations.csv', parts.join(''));
console.log(`${name} and consultations.csv are written.`);

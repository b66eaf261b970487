// The engine beside the floor: whole Answers of a million events, and plain loops that count the same, in one process.
import { createReadStream, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';
import { countByLoops, edgesOf } from './floor.mjs';
import { median } from './measure.mjs';

const ROUNDS = 9;
const COLUMNS = 480;
const here = fileURLToPath(new URL('.', import.meta.url));

async function buildEngine(outDir) {
  await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, ssr: join(here, 'engine-parts.mjs'), target: 'es2022' },
  });
  return import(join(outDir, 'engine-parts.js'));
}

async function readTable({ loadTable }, path) {
  const bytes = {
    name: 'events.csv',
    totalBytes: statSync(path).size,
    chunks: createReadStream(path, { highWaterMark: 2 ** 20 }),
  };
  const { table } = await loadTable({ format: 'csv', bytes });
  return table;
}

/** Other actors and other periods every time, so that no answer is one that was kept. */
const KINDS = {
  'everything, from a cold start': { cold: true, ask: () => ({ actors: [], share: null }) },
  'another actor': { ask: (round) => ({ actors: [round + 2], share: null }) },
  'three other actors': {
    ask: (round) => ({ actors: [round + 1, round + 12, round + 23], share: null }),
  },
  'another period': {
    ask: (round) => ({ actors: [], share: [0.1 + round / 40, 0.5 + round / 40] }),
  },
  'another actor in another period': {
    ask: (round) => ({ actors: [round + 14], share: [0.12 + round / 40, 0.52 + round / 40] }),
  },
};

const FACETS = ['actors', 'topics', 'types', 'statuses', 'sources'];

/** Every number that both counted, in the order of the names; the same wherever both count right. */
const digestOfAnswer = ({ total, matched, inSpan, density, facets, actorWeights, dyadCount }) =>
  JSON.stringify([
    total,
    matched,
    inSpan,
    Object.values(density.counts),
    ...FACETS.map((name) => Object.values(facets[name])),
    Object.values(actorWeights),
    dyadCount,
  ]);

/** @param sizes how many codes the facets have; the loops have room for more */
const digestOfLoops = (found, sizes) =>
  JSON.stringify([
    found.total,
    found.matched,
    found.inSpan,
    found.density.map((ofQuad) => [...ofQuad.subarray(0, COLUMNS)]),
    ...FACETS.map((name) => [...found[name].subarray(0, sizes[name])]),
    [...found.weights],
    found.pairs.reduce((pairs, count) => pairs + (count > 0 ? 1 : 0), 0),
  ]);

/** @returns {Promise<{size: number, kinds: object[], ratio: number, told: string}>} `ratio`: the worst of the kinds' */
export async function measureKernel(folder, files, count) {
  const parts = await buildEngine(join(folder, 'kernel'));
  const table = await readTable(parts, await files.file(`${count}-untitled.csv`));
  const dataset = parts.datasetOfTable(table, 'events');
  const ids = parts.idsOfNames(table.actors.names);
  const quadOf = parts.EVENT_TYPES.map((type) =>
    parts.QUAD_CLASSES.indexOf(parts.quadClassOf(type)),
  );
  let engine = parts.openTableEngine(table, dataset);
  const sizes = { types: parts.EVENT_TYPES.length, statuses: parts.STATUSES.length };
  const { extent } = await engine.ask(
    questionOf({ actors: [], share: null }, { start: 0, end: 1 }),
  );

  function questionOf({ actors, share }, whole) {
    const length = whole.end - whole.start;
    const span = share && {
      start: Math.floor(whole.start + length * share[0]),
      end: Math.floor(whole.start + length * share[1]),
    };
    return {
      filter: { ...parts.NO_FILTER, actors: actors.map((place) => ids[place]) },
      span,
      knownBefore: null,
      density: edgesOf({ columns: COLUMNS, span: whole }),
      eventLimit: 0,
      around: null,
      bins: null,
      dyads: { limit: 100, among: null },
    };
  }

  const kinds = [];
  for (const [title, { cold, ask }] of Object.entries(KINDS)) {
    const times = { engine: [], loops: [] };
    let isSame = true;
    for (let round = 0; round < ROUNDS; round += 1) {
      const wish = ask(round);
      const question = questionOf(wish, extent);
      if (cold) engine = parts.openTableEngine(table, dataset);
      let start = performance.now();
      const answer = await engine.ask(question);
      times.engine.push(performance.now() - start);
      start = performance.now();
      const found = countByLoops(table, quadOf, {
        span: question.span,
        density: { columns: COLUMNS, span: extent },
        actors: new Set(wish.actors),
      });
      times.loops.push(performance.now() - start);
      isSame &&= digestOfAnswer(answer) === digestOfLoops(found, sizes);
    }
    const [engineMs, loopsMs] = [median(times.engine), median(times.loops)];
    kinds.push({ title, engineMs, loopsMs, ratio: engineMs / loopsMs, isSame });
  }
  const ratio = Math.max(...kinds.map((kind) => kind.ratio));
  const lines = kinds.map(
    ({ title, engineMs, loopsMs, ratio: one, isSame }) =>
      `- ${title}: engine ${engineMs.toFixed(1)} ms, loops ${loopsMs.toFixed(1)} ms, ratio ${one.toFixed(2)}` +
      (isSame ? '' : ' (THE COUNTS DIFFER)'),
  );
  const told = [
    `A whole Answer of ${count.toLocaleString('en')} events beside plain loops`,
    '',
    ...lines,
  ];
  return { size: count, kinds, ratio, told: told.join('\n') };
}

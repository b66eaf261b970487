// The events of a run, as files: those of Démarche, and plain arrays for the peers.
import { createHash } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { filePieces } from '../../tools/synthetic-files.mjs';
import { syntheticEvents } from '../../tools/synthetic-events.mjs';

const TOOLS = ['synthetic-events', 'synthetic-files', 'synthetic-vocabulary'].map(
  (name) => new URL(`../../tools/${name}.mjs`, import.meta.url),
);

const SEED = 1;
const BATCH = 5000;

/** Files made by another generator are not those of this one. */
const edition = () => {
  const hash = createHash('sha256');
  for (const tool of [...TOOLS, new URL(import.meta.url)]) hash.update(readFileSync(tool));
  return hash.digest('hex').slice(0, 10);
};

/** Gives each name its place, in the order of their coming. */
const placesOf = () => {
  const places = new Map();
  const placeOf = (name) => {
    if (!places.has(name)) places.set(name, places.size);
    return places.get(name);
  };
  return { placeOf, names: () => [...places.keys()] };
};

/** The pieces of the peers' file, and events by actor, which are complete once the pieces are. */
function plainEvents(count, boundsOf) {
  const counts = new Map();
  const ranked = () => [...counts].sort(([, a], [, b]) => b - a);
  function* pieces() {
    const [types, actors, topics, statuses] = [placesOf(), placesOf(), placesOf(), placesOf()];
    const lineOf = (event) =>
      JSON.stringify([
        ...boundsOf(event),
        event.title,
        types.placeOf(event.type.id),
        event.tone,
        event.actors.map(({ name }) => actors.placeOf(name)),
        event.topics.map(({ name }) => topics.placeOf(name)),
        statuses.placeOf(event.status),
      ]);
    yield '{"rows":[';
    let lines = [];
    let done = 0;
    for (const event of syntheticEvents({ count, seed: SEED })) {
      for (const { name } of event.actors) counts.set(name, (counts.get(name) ?? 0) + 1);
      lines.push(`${done === 0 ? '' : ','}${lineOf(event)}`);
      done += 1;
      if (lines.length < BATCH && done < count) continue;
      yield lines.join('\n');
      lines = [];
    }
    const names = {
      types: types.names(),
      actors: actors.names(),
      topics: topics.names(),
      statuses: statuses.names(),
      ranked: ranked().map(([name]) => name),
    };
    yield `],"names":${JSON.stringify(names)}}`;
  }
  return { pieces, ranked };
}

/** `[startMs, endMs]` of the dates as Démarche itself understands them. */
const boundsReader = (parseEdtf) => {
  const kept = new Map();
  return ({ start, end }) => {
    const text = end === '' ? start : `${start}/${end}`;
    let span = kept.get(text);
    if (span === undefined) {
      const { bounds } = parseEdtf(text);
      span = [bounds.start, bounds.end];
      kept.set(text, span);
    }
    return span;
  };
};

async function writeOnce(path, pieces) {
  if (existsSync(path)) return;
  await pipeline(Readable.from(pieces()), createWriteStream(`${path}.part`));
  renameSync(`${path}.part`, path);
}

/**
 * Makes what is not there yet.
 * @param {string} folder
 * @param {(text: string) => {bounds: {start: number, end: number}}} parseEdtf
 * @returns {Promise<{folder: string, file: (name: string) => Promise<string>,
 *   counts: (count: number) => Promise<[string, number][]>}>} `file`: makes `1000.json`, `1000-untitled.parquet`,
 *   `1000.plain` …; `counts`: events by actor, the most first
 */
export function eventFiles(folder, parseEdtf) {
  const home = join(folder, edition());
  mkdirSync(home, { recursive: true });
  const boundsOf = boundsReader(parseEdtf);
  const plain = async (count) => {
    const path = join(home, `${count}.counts`);
    if (existsSync(path)) return;
    const { pieces, ranked } = plainEvents(count, boundsOf);
    await pipeline(Readable.from(pieces()), createWriteStream(join(home, `${count}.plain`)));
    writeFileSync(path, JSON.stringify(ranked()));
  };
  const file = async (name) => {
    const [, digits, bare, format] = /^(\d+)(-untitled)?\.(\w+)$/.exec(name);
    const count = Number(digits);
    if (format === 'plain') await plain(count);
    else {
      const wish = { count, seed: SEED, titles: bare === undefined };
      await writeOnce(join(home, name), () => filePieces(format, wish));
    }
    return join(home, name);
  };
  const counts = async (count) => {
    await plain(count);
    return JSON.parse(readFileSync(join(home, `${count}.counts`), 'utf8'));
  };
  return { folder: home, file, counts };
}

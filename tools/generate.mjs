// npm run generate: synthetic events, for measuring.
//   npm run generate -- 1000000 --out million.parquet [--seed 1] [--actors 220] [--no-titles]
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { ACTORS } from './synthetic-vocabulary.mjs';
import { filePieces, FORMATS } from './synthetic-files.mjs';

const USAGE = `npm run generate -- N [--out FILE] [--seed S] [--actors A] [--no-titles]
N events, always the same for one seed. The ending of FILE says in which form: .${FORMATS.join(', .')}.
Without --out: CSV to standard output (npm run --silent generate -- N).`;

const whole = (name, text, least, most) => {
  const number = Number(text);
  if (text !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`${name} has to be a whole number from ${least} to ${most}, not ${text}`);
};

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      actors: { type: 'string', default: String(ACTORS.length) },
      'no-titles': { type: 'boolean', default: false },
    },
  });
  if (positionals.length !== 1) throw new Error('How many events?');
  const format = values.out === undefined ? 'csv' : (/\.([a-z]+)$/i.exec(values.out)?.[1] ?? '');
  if (!FORMATS.includes(format.toLowerCase())) {
    throw new Error(`${values.out} should end in .${FORMATS.join(', .')}`);
  }
  return {
    out: values.out,
    format: format.toLowerCase(),
    wish: {
      count: whole('N', positionals[0], 1, 100_000_000),
      seed: whole('--seed', values.seed, 0, 2 ** 32 - 1),
      actors: whole('--actors', values.actors, 1, 60_000),
      titles: !values['no-titles'],
    },
  };
}

async function main() {
  let wanted;
  try {
    wanted = readArguments();
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const target = wanted.out === undefined ? process.stdout : createWriteStream(wanted.out);
  try {
    await pipeline(Readable.from(filePieces(wanted.format, wanted.wish)), target);
  } catch (error) {
    // Whoever reads may have had enough: `| head`.
    if (error.code === 'EPIPE') return;
    console.error(error.message);
    process.exitCode = 1;
  }
}

await main();

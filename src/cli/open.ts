import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArguments } from './arguments.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { hintsFor, MAPPING_HELP, MAPPING_OPTIONS, mappingOf } from './mapping-options.ts';
import { openLazily } from './open-file.ts';
import { tellProblems } from './report.ts';
import { serveSite, type Served } from './serve-site.ts';

const OPEN_HELP = `Usage: demarche open [--port N] [--map …] FILE

Serves the page with the file opened, to this machine alone, and prints the address; until it is interrupted.
The page has to be built once: npm run build.

  --port N     any that is free without it
${MAPPING_HELP}  -h, --help   this text

Exit: 0 interrupted, 2 wrong use, a file that cannot be read, or a port that is taken.
`;

const OPTIONS = {
  port: { type: 'string' },
  ...MAPPING_OPTIONS,
  help: { type: 'boolean', short: 'h' },
} as const;

/** The command `open`; its help says what it does. */
export async function runOpen(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if ('refusal' in parsed) return misused(parsed.refusal, io);
  const { values, positionals } = parsed;
  if (values.help) {
    io.out(OPEN_HELP);
    return EXIT.ok;
  }
  const [file, ...others] = positionals;
  if (file === undefined) return misused('no file is named', io);
  if (others.length > 0 || file === '-') return misused('one file of the disk at a time', io);
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return misused('--port is a whole number from 1 to 65535', io);
  }
  const options = mappingOf(values);
  const hints = typeof options === 'string' ? options : await hintsFor(file, options);
  if (typeof hints === 'string') return misused(hints, io);
  const opened = await openLazily(file, io);
  if ('refusal' in opened) {
    await tellProblems(file, [opened.refusal], io);
    return EXIT.usage;
  }
  if (!existsSync(join(io.site, 'index.html'))) {
    return misused('the page is not built yet; run: npm run build', io);
  }
  let served: Served;
  try {
    served = await serveSite(io.site, resolve(file), port, hints);
  } catch (error) {
    return misused(`port ${String(port)}: ${(error as Error).message}`, io);
  }
  io.out(`${served.address}\n`);
  await io.interrupted();
  await served.close();
  return EXIT.ok;
}

function misused(why: string, io: Io): ExitCode {
  io.err(`demarche open: ${why}\nTry "demarche open --help".\n`);
  return EXIT.usage;
}

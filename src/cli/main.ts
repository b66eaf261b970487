import { runCheck } from './check.ts';
import { runConvert } from './convert.ts';
import { runDiff } from './diff.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { runOpen } from './open.ts';
import { runPublish } from './publish.ts';
import { runRender } from './render.ts';

const HELP = `Usage: demarche COMMAND ...

  check FILE...   report everything that is wrong or doubtful in datasets
  render FILE     draw the figure of a view as an SVG or a PNG
  convert IN OUT  write the data of any file that can be read in another format
  diff A B        what two versions of a dataset differ in
  open FILE       serve the page with the file opened
  publish FILE... make a site of datasets, or one page that needs no site

  -h, --help      this text; "demarche COMMAND --help" says more
  -v, --version   the version of the program
`;

export { openOnDisk, pourInto, pourOntoDisk } from './disk.ts';

type Command = (args: readonly string[], io: Io) => Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, Command>> = {
  check: runCheck,
  render: runRender,
  convert: runConvert,
  diff: runDiff,
  open: runOpen,
  publish: runPublish,
};

/**
 * The program.
 * @param argv what stands after its name
 * @returns what it ends with
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [first, ...rest] = argv;
  if (first === '-h' || first === '--help') {
    io.out(HELP);
    return EXIT.ok;
  }
  if (first === '-v' || first === '--version') {
    io.out(`${io.version}\n`);
    return EXIT.ok;
  }
  if (first === undefined) {
    io.err(HELP);
    return EXIT.usage;
  }
  const command = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (command) return command(rest, io);
  io.err(`demarche: there is no command "${first}"\nTry "demarche --help".\n`);
  return EXIT.usage;
}

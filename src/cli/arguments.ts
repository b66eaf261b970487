import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The arguments of a verb by `node:util`'s rules, or in one sentence why they cannot be. */
export function parseArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { refusal: said.replace(/\. .*$/s, '') };
  }
}

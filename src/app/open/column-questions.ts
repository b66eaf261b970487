import type { ColumnMapping, ImportChoices, MappingHints } from '../../core/load/load-table.ts';
import type { Explorer } from '../explorer/explorer.svelte.ts';
import { forgetMapping, rememberMapping } from '../session/mapping-memory.ts';

/** Reads the table that waits for it as the reader says, and every later one with its header where that opens it. */
export async function answerQuestion(explorer: Explorer, mapping: ColumnMapping): Promise<boolean> {
  const { question, memory } = explorer;
  if (!question) return false;
  const opened = await explorer.reopen(question, { ...question.choices, mapping, ask: false });
  if (opened) rememberMapping(memory, question, mapping);
  return opened;
}

/**
 * Asks what the columns mean of the table that waits, or was opened last.
 * @param hints what the reader says of it now: the columns are guessed anew by that
 */
export function askColumns(explorer: Explorer, hints?: MappingHints): void {
  const { question, table, view } = explorer;
  if (question) void explorer.reopen(question, asking(question.choices, hints));
  // What has been filtered since it was opened stays.
  else if (table)
    void explorer.reopen(
      { source: table.source, asked: table.asked && view },
      asking(table.choices, hints),
    );
}

function asking(
  choices: ImportChoices | undefined,
  hints: MappingHints | undefined,
): ImportChoices {
  if (!hints) return { ...choices, ask: true };
  const { mapping, ...rest } = choices ?? {};
  const { sheet, header } = mapping ?? {};
  const said = {
    ...(sheet !== undefined && { sheet }),
    ...(header !== undefined && { header }),
    ...rest.hints,
    ...hints,
  };
  return { ...rest, hints: said, ask: true };
}

/** Forgets what the reader said about tables with the columns of the one that waits. */
export function forgetColumns({ question, memory }: Explorer): void {
  if (question) forgetMapping(memory, question);
}

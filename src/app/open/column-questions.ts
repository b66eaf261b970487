import type { ColumnMapping, MappingHints } from '../../core/load/load-table.ts';
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

/** Asks what the columns mean of the table that waits, or was opened last. @param hints what is known by now */
export function askColumns(explorer: Explorer, hints?: MappingHints): void {
  const table = explorer.question ?? explorer.table;
  if (!table) return;
  void explorer.reopen(table, { ...table.choices, ...(hints && { hints }), ask: true });
}

/** Forgets what the reader said about tables with the columns of the one that waits. */
export function forgetColumns({ question, memory }: Explorer): void {
  if (question) forgetMapping(memory, question);
}

const START_COLUMN = /(?:^|[,;\t])\s*"?start"?\s*(?:[,;\t]|$)/i;

/** Whether a text that nobody asked to open is meant to be: JSON, or a table with a column `start` and a row. */
export function isDatasetText(text: string): boolean {
  const begins = text.trim();
  if (begins.startsWith('{')) return true;
  const [header = '', row] = begins.split(/[\r\n]+/, 2);
  return row !== undefined && START_COLUMN.test(header);
}

/** A moment as EDTF: the day where it is a midnight, which is how spreadsheets and data frames hold days. */
export function dateCell(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString().replace(/^\+0*(\d{4})/, '$1');
  return text.replace(/T00:00:00\.000Z$/, '').replace('.000Z', 'Z');
}

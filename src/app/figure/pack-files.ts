/** The same files give the same bytes: the first day that an archive can name. */
const FIRST_DAY = '1980-01-01T12:00:00';

/** Files of text in one archive. @param stem what it is called after */
export async function packFiles(
  files: readonly { readonly name: string; readonly text: string }[],
  stem: string,
): Promise<File> {
  const { strToU8, zipSync } = await import('fflate');
  const entries = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]));
  const bytes = zipSync(entries, { mtime: FIRST_DAY });
  return new File([bytes], `${stem}.zip`, { type: 'application/zip' });
}

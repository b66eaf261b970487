import type { Locale } from '../../core/i18n/locale.ts';
import { afterPaint } from '../parts/after-paint.ts';
import { saveFile } from './save-file.ts';

/** A file before it is one. */
interface Made {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Makes a file and has the browser save it. Never throws.
 * @param type MIME
 * @param onsaid is told in words that it is being made, and what came of it
 */
export async function makeFile(
  make: () => Promise<Made>,
  type: string,
  { t }: Locale,
  onsaid: (words: string) => void,
): Promise<void> {
  onsaid(t('export.making'));
  try {
    // Drawing holds up the page: what it is about has to stand there first.
    await afterPaint(Promise.resolve());
    const { name, bytes } = await make();
    saveFile(new File([bytes], name, { type }));
    onsaid(t('notice.exported', { name }));
  } catch {
    onsaid(t('export.failed'));
  }
}

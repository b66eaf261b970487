import type { EditWordKey, EditWords } from './en/edit-words.ts';
import type { Lang } from './languages.ts';
import type { Locale } from './locale.ts';
import type { MessageParams } from './message.ts';

const LOADS: Readonly<Record<Lang, () => Promise<{ readonly editWords: EditWords }>>> = {
  en: () => import('./en/edit-words.ts'),
  ar: () => import('./ar/edit-words.ts'),
  ru: () => import('./ru/edit-words.ts'),
};

/** Speaks of editing in a reader's language. */
export interface EditSpeech {
  /** Puts a message into words, as `Locale.t` does with those of the page. */
  say(key: EditWordKey, params?: MessageParams): string;
  /** The words under a key that is made of parts; '' where there are none. */
  find(key: string): string;
}

/** The words of editing, fetched when asked for. */
export async function loadEditSpeech(locale: Locale): Promise<EditSpeech> {
  const { editWords } = await LOADS[locale.lang]();
  const say: EditSpeech['say'] = (key, params) => locale.say(editWords[key], params);
  const isKey = (key: string): key is EditWordKey => Object.hasOwn(editWords, key);
  return { say, find: (key) => (isKey(key) ? say(key) : '') };
}

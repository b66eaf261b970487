import type { LanguageTag } from '../model/text.ts';

/**
 * The text of a dataset without anything in it yet.
 * @param title in its first language
 * @param languages at least one, most trusted first
 */
export function newDatasetText(
  id: string,
  title: string,
  languages: readonly LanguageTag[],
): string {
  const [first = 'en'] = languages;
  const dataset = {
    ...{ format: 'demarche/1', id },
    title: languages.length > 1 ? { [first]: title } : title,
    ...{ version: '0.1.0', languages, sources: [], actors: [], topics: [], events: [] },
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

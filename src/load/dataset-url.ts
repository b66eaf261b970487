/** What a dataset of the project may be called: letters, digits, dots, hyphens, underscores. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/**
 * Where a dataset is: an id is a file under `data/` beside the page; an http(s) URL is itself.
 * @param base the address of the page, absolute
 * @returns undefined where `data` is neither
 */
export function datasetUrl(data: string, base: string): string | undefined {
  if (/^https?:\/\//i.test(data)) return URL.canParse(data) ? new URL(data).href : undefined;
  return NAME.test(data) ? new URL(`data/${data}.json`, base).href : undefined;
}

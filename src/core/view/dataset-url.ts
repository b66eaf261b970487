/** What a dataset of the project may be called: letters, digits, dots, hyphens, underscores. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Endings of files that are named whole; an id has none of them. */
const WHOLE = /\.(?:jsonl?|csv|tsv|tab|txt|parquet|arrow|feather|xlsx|mw|svg|gz|zip)$/i;

/** Whether a dataset may be called so beside a page; an id, or the name of a whole file. */
export function isDatasetName(name: string, kind: 'id' | 'file'): boolean {
  return NAME.test(name) && WHOLE.test(name) === (kind === 'file');
}

/**
 * Where a dataset is: an id is a JSON file under `data/` beside the page, a name with an ending a file there of
 * whatever kind; an http(s) URL is itself.
 * @param base the address of the page, absolute
 * @returns undefined where `data` is neither
 */
export function datasetUrl(data: string, base: string): string | undefined {
  if (/^https?:\/\//i.test(data)) return URL.canParse(data) ? new URL(data).href : undefined;
  return NAME.test(data)
    ? new URL(`data/${data}${WHOLE.test(data) ? '' : '.json'}`, base).href
    : undefined;
}

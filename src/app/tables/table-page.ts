/** Up to so many rows stand on one page; more are cut into pages, so that the page stays small. */
const ONE_PAGE = 60;
const PAGE = 25;

/** Rows `first` to before `last`, from 0, of `total`; a page has at most `size`. */
export interface TablePage {
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly size: number;
}

/** The page that is wanted, or the last one there is. */
export function tablePage(total: number, wanted: number): TablePage {
  const size = total <= ONE_PAGE ? ONE_PAGE : PAGE;
  const first = Math.min(wanted, Math.floor(Math.max(0, total - 1) / size) * size);
  return { first, last: Math.min(first + size, total), total, size };
}

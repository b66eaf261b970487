/** Where a page says in its head which dataset beside it is its own. */
export const DATASET_META = 'demarche-dataset';
/** The element in which a page carries its dataset. */
export const DATASET_ELEMENT = 'dataset';

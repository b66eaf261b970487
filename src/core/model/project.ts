/** What a figure carries of itself, so that it can be opened again. */
export interface Project {
  /** The view: what stands after `?` in the page's address. */
  readonly view: string;
  /** The options that the figure was drawn with, as a query; '' where it was drawn as usual. */
  readonly figure: string;
  /** The dataset as JSON, format demarche/1; undefined where it was left out. */
  readonly data: string | undefined;
}

/** Of the element `project` within a figure's `<metadata>`: view and figure are its attributes, the data its text. */
export const PROJECT_NAMESPACE = 'urn:demarche:project:1';

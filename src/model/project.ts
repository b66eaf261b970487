/** What a figure carries of itself, so that it can be opened again. */
export interface Project {
  /** The view: what stands after `?` in the page's address. */
  readonly view: string;
  /** The dataset as JSON, format demarche/1; undefined where it was left out. */
  readonly data: string | undefined;
}

/** Of the element `project` within a figure's `<metadata>`: the view is its attribute, the data its text. */
export const PROJECT_NAMESPACE = 'urn:demarche:project:1';

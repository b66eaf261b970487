/** A dataset as JSON, format demarche/1, on its way in a figure; where it is large, the gzip of it in base64. */
export interface ProjectData {
  readonly isPacked: boolean;
  readonly text: string;
}

/** Why a figure does not carry its data: a table of too many rows, or too large even when packed. */
type LeftOutData =
  | { readonly leftOut: 'rows'; readonly rows: number; readonly most: number }
  /** Characters. */
  | { readonly leftOut: 'size'; readonly most: number };

/** What a figure carries of its data, or why it does not. */
export type CarriedData = ProjectData | LeftOutData;

/** What a figure carries of itself, so that it can be opened again. */
export interface Project {
  /** The view: what stands after `?` in the page's address. */
  readonly view: string;
  /** The options that the figure was drawn with, as a query; '' where it was drawn as usual. */
  readonly figure: string;
  /** Undefined where it was left out. */
  readonly data: ProjectData | undefined;
}

/**
 * Of the element `project` within a figure's `<metadata>`: view and figure are its attributes, the data its text, with
 * `packed="gzip"` where they are.
 */
export const PROJECT_NAMESPACE = 'urn:demarche:project:1';

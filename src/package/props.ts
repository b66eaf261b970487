export interface DemarcheProps {
  /** Where the dataset is: an address, relative to the page's or absolute. */
  src: string;
  /** What stands after `?` in the address of a Démarche page: filters, period, lanes, colours … */
  view?: string;
  /** `en`, `ar` or `ru`; the reader's own without it. */
  lang?: string;
  /** The timeline alone, without filters, tables and dialogs. */
  timelineOnly?: boolean;
  /** Told the view, as {@link DemarcheProps.view} has it, whenever the reader changes it. */
  onview?: (view: string) => void;
}

/** What is extracted: the events that the page counts, or all there are. */
export const EXTRACT_SCOPES = ['filtered', 'all'] as const;
export type ExtractScope = (typeof EXTRACT_SCOPES)[number];

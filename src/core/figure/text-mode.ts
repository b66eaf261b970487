/** What the words of a figure are: lines of text with their fonts, or shapes that look the same without any. */
export const TEXT_MODES = ['editable', 'outlined'] as const;
export type TextMode = (typeof TEXT_MODES)[number];

/** Whether a key asks to print, in any layout: those without Latin letters go by the place of the key. */
export function asksToPrint({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): boolean {
  if (ctrlKey === metaKey || altKey || shiftKey) return false;
  return key === 'p' || key === 'P' || (code === 'KeyP' && key > '\u007f');
}

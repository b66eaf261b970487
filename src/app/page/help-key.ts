const KEPT = 'demarche.help-key';

/** Whether the key `?` opens the help; readers whose speech or switches send single keys can turn it off. */
export function isHelpKeyOn(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice on this device, where the browser allows that. */
export function turnHelpKey(on: boolean): void {
  try {
    localStorage.setItem(KEPT, on ? 'on' : 'off');
  } catch {
    // Barred: it is on again at the next visit.
  }
}

/** Whether a key asks for help, in any layout, and not as a letter of a text. */
export function asksForHelp(event: KeyboardEvent): boolean {
  if (!/^[?؟]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  const isText = target instanceof Element && target.matches('input, textarea, select, dialog *');
  return !isText && isHelpKeyOn();
}

/** Holds a name for this tab alone, until it is let go or another tab takes it over. */
export interface TabLock {
  release(): void;
}

/**
 * Takes a name for this tab. Where the browser has no locks, every tab gets it.
 * @param takesOver takes it from another tab too
 * @param onlost another tab has taken it over
 * @returns undefined where another tab holds it
 */
export function holdName(
  name: string,
  takesOver: boolean,
  onlost: () => void,
): Promise<TabLock | undefined> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return Promise.resolve({ release: () => undefined });
  return new Promise((resolve) => {
    let isHeld = false;
    let isReleased = false;
    const whenHeld = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) {
        resolve(undefined);
        return undefined;
      }
      isHeld = true;
      return new Promise<void>((end) => {
        resolve({
          release: () => {
            isReleased = true;
            end();
          },
        });
      });
    };
    const options = takesOver ? { steal: true } : { ifAvailable: true };
    locks.request(`demarche ${name}`, options, whenHeld).catch(() => {
      if (isHeld && !isReleased) onlost();
      else resolve(undefined);
    });
  });
}

import './print-picture.css';

/** Not every browser says that it has printed; but who uses the page again has answered its dialog. */
const DONE = ['afterprint', 'pointerdown', 'keydown'] as const;

/**
 * Prints a picture on one page, and nothing else of this one. Resolves once the browser's dialog has been answered.
 * @param address of the picture
 */
export async function printPicture(address: string, alt: string): Promise<void> {
  const picture = document.createElement('img');
  picture.className = 'print-picture';
  picture.src = address;
  picture.alt = alt;
  document.body.append(picture);
  try {
    await picture.decode();
    const answered = anyOf(DONE);
    print();
    await answered;
  } finally {
    picture.remove();
  }
}

function anyOf(events: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const heard = new AbortController();
    const hear = (): void => {
      heard.abort();
      resolve();
    };
    for (const event of events)
      addEventListener(event, hear, { signal: heard.signal, capture: true });
  });
}

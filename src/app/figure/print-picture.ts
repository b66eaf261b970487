/** Not every browser says that it has printed; but who uses the page again has answered its dialog. */
const DONE = ['afterprint', 'pointerdown', 'keydown'] as const;

/** A little less than the page, whose height is not always a whole number of px. */
const ON_PAPER = {
  ...{ display: 'block', width: '100%', height: '99vh', objectFit: 'contain' },
  breakInside: 'avoid',
} as const;
const OUT_OF_SIGHT = { position: 'fixed', width: '0', height: '0', border: '0' } as const;

/**
 * Prints pictures, each on a page, from a frame of its own, so that nothing of the page around it is printed or changed.
 * Resolves once the browser's dialog has been answered.
 * @param addresses of the pictures
 */
export async function printPictures(addresses: readonly string[], alt: string): Promise<void> {
  const frame = await openFrame();
  try {
    const { contentWindow: pane, contentDocument: sheet } = frame;
    if (!pane || !sheet) return;
    sheet.body.style.margin = '0';
    for (const address of addresses) {
      const picture = sheet.createElement('img');
      Object.assign(picture.style, ON_PAPER);
      picture.alt = alt;
      picture.src = address;
      sheet.body.append(picture);
      await picture.decode();
    }
    const answered = anyOf(DONE, [pane, window]);
    pane.print();
    await answered;
  } finally {
    frame.remove();
  }
}

async function openFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  Object.assign(frame.style, OUT_OF_SIGHT);
  const loaded = anyOf(['load'], [frame]);
  document.body.append(frame);
  await loaded;
  return frame;
}

function anyOf(events: readonly string[], targets: readonly EventTarget[]): Promise<void> {
  return new Promise((resolve) => {
    const heard = new AbortController();
    const hear = (): void => {
      heard.abort();
      resolve();
    };
    for (const target of targets) {
      for (const event of events) {
        target.addEventListener(event, hear, { signal: heard.signal, capture: true });
      }
    }
  });
}

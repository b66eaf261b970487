// The measures, each on a page that is open and idle. Times in ms, sizes in bytes.

const FRAME_MS = 1000 / 60;
const DRAG_MS = 2000;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export const median = (values) => quantile(values, 0.5);

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  return sorted[low] + (sorted[Math.ceil(place)] - sorted[low]) * (place - low);
}

/** From the navigation to the whole picture and its count, painted. */
export async function measureOpen(page, address, contender, count) {
  await page.goto(address, { waitUntil: 'commit' });
  const begun = page.evaluate((drawn) => globalThis.bench.begun(drawn), contender.drawn);
  const opened = page.evaluate(
    ([all, drawn]) => globalThis.bench.opened(all, drawn),
    [count, contender.drawn],
  );
  const [first, value] = await Promise.all([begun, opened]);
  return { value, first };
}

/** Click on an actor's checkbox to the picture with as many events as that actor really has; then everything again. */
export async function measureFilter(page, contender, counts, total, runs) {
  const values = [];
  for (const [actor, matched] of counts.slice(2, 2 + runs)) {
    const box = contender.checkbox(page, actor);
    await box.scrollIntoViewIfNeeded();
    await settle(page);
    const { x, y, width, height } = await box.boundingBox();
    const click = () => page.mouse.click(x + width / 2, y + height / 2);
    for (const [expected, isMeasured] of [
      [matched, true],
      [total, false],
    ]) {
      await click();
      const ms = await page.evaluate((number) => globalThis.bench.filtered(number), expected);
      if (isMeasured) values.push(ms);
    }
  }
  return { value: median(values), runs: values };
}

/** Two quiet frames. */
async function settle(page) {
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/**
 * Calls `step(0 … 1)` at sixty a second, or as fast as the page takes it, and says how the frames were.
 * @param picture what has to change with that, or nothing was measured
 */
async function frames(page, picture, step) {
  await settle(page);
  await page.evaluate((selector) => globalThis.bench.watch(selector), picture);
  const start = performance.now();
  let due = start;
  let steps = 0;
  for (let now = start; now - start < DRAG_MS; now = performance.now()) {
    await step((now - start) / DRAG_MS);
    steps += 1;
    due = Math.max(due + FRAME_MS, performance.now() - FRAME_MS);
    await sleep(Math.max(0, due - performance.now()));
  }
  const seen = await page.evaluate(() => globalThis.bench.watched());
  const spans = seen.frames.slice(1).map((time, i) => time - seen.frames[i]);
  if (spans.length === 0) throw new Error('not one frame was painted');
  if (!seen.isMoved) throw new Error('the picture stood still');
  return {
    value: quantile(spans, 0.95),
    median: median(spans),
    worst: Math.max(...spans),
    frames: spans.length,
    steps,
    ...lagOf(seen),
  };
}

/** From a move to the next change of the count; null where the count did not change at all. */
function lagOf({ moves, answers }) {
  const lags = [];
  let place = 0;
  for (const move of moves) {
    while (place < answers.length && answers[place] < move) place += 1;
    if (place < answers.length) lags.push(answers[place] - move);
  }
  return { answers: answers.length, lag: lags.length > 0 ? quantile(lags, 0.95) : null };
}

/** What only a pointer needs may come once there is one. */
const ARRIVAL_MS = 500;

async function middleOf(page, selector) {
  await page.mouse.move(1, 1);
  await page.waitForTimeout(ARRIVAL_MS);
  const place = page.locator(selector).first();
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (box === null) throw new Error(`${selector} is not there`);
  const { width, height } = page.viewportSize();
  return {
    x: middle(box.x, box.x + box.width, width),
    y: middle(box.y, box.y + box.height, height),
  };
}

/** Of what can be seen of a stretch, where `0 … most` can. */
const middle = (from, to, most) => (Math.max(0, from) + Math.min(most, to)) / 2;

/** Ctrl and the wheel in the middle of the picture, a second inwards and half of that out again. */
export async function measureZoom(page, contender) {
  const { x, y } = await middleOf(page, contender.picture);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  try {
    let zoomed = 0;
    return await frames(page, contender.picture, async (share) => {
      const isInwards = share < 2 / 3;
      if (isInwards && zoomed > 40) return;
      if (!isInwards && zoomed < 20) return;
      zoomed += isInwards ? 1 : -1;
      await page.mouse.wheel(0, isInwards ? -5 : 5);
    });
  } finally {
    await page.keyboard.up('Control');
  }
}

/** Drags from the middle of something to and fro. */
async function drag(page, picture, { x, y }, reach) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  try {
    return await frames(page, picture, (share) =>
      page.mouse.move(x + reach * Math.sin(share * 4 * Math.PI), y),
    );
  } finally {
    await page.mouse.up();
  }
}

export async function measurePan(page, contender) {
  return drag(page, contender.picture, await middleOf(page, contender.picture), 250);
}

export async function measureBrush(page, contender) {
  if (contender.brush === null) return { none: true };
  return drag(page, contender.picture, await middleOf(page, contender.brush), 150);
}

/** To the text of an SVG file; for a peer the text of its own elements, which is not yet a figure. */
export async function measureExport(page, contender) {
  if (contender.exports === null) return { none: true };
  if (contender.exports !== 'dialog') {
    return page.evaluate((selector) => {
      const start = performance.now();
      const text = new XMLSerializer().serializeToString(document.querySelector(selector));
      return { value: performance.now() - start, bytes: text.length };
    }, contender.exports);
  }
  const start = performance.now();
  await page.getByRole('button', { name: 'Export', exact: true }).first().click();
  const button = page.getByRole('button', { name: 'Download SVG' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const value = performance.now() - start;
  await download.delete();
  await page.keyboard.press('Escape');
  return { value };
}

export const measureDom = async (page) => ({
  value: await page.evaluate(() => globalThis.bench.nodes()),
});

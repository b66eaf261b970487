import type { Locator, Page } from '@playwright/test';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { readFile, writeFile } from 'node:fs/promises';
import { COLUMNS, delimited, eventRows } from './event-rows.ts';
import type { EventRow } from './event-rows.ts';
import { startHeldServer } from './held-server.ts';
import type { HeldServer } from './held-server.ts';
import { expect, test as base } from './test.ts';

const HELD_ROWS = 120_000;
const FIRST_ROWS = 60_000;

const test = base.extend<{ held: HeldServer }>({
  held: async ({}, use, testInfo) => {
    const server = await startHeldServer(String(testInfo.project.use.baseURL));
    await use(server);
    server.release();
    await server.close();
  },
  baseURL: async ({ held }, use) => {
    await use(held.origin);
  },
});

const few = eventRows(150, 300);

function parquet(rows: readonly EventRow[]): Buffer {
  const columnData = COLUMNS.map((name, at) => ({
    name,
    data: rows.map((row) => (name === 'tone' ? Number(row[at]) : (row[at] ?? ''))),
  }));
  return Buffer.from(parquetWriteBuffer({ columnData }));
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await chooseAgain(page, name, buffer);
}

/** With the dialog open. */
async function chooseAgain(page: Page, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await page.getByRole('dialog').locator('input[type="file"]').setInputFiles(file);
}

async function visit(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Web address' }).fill(address);
  await dialog.getByRole('button', { name: 'Open' }).last().click();
}

function title(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

function countStatus(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: / of [\d,]+ events/ });
}

/** What a table says of itself on the page: every count in the filters, and the first events by name. */
async function picture(page: Page): Promise<Record<string, string[]>> {
  const filters = page.getByRole('region', { name: 'Filters' });
  return {
    status: await countStatus(page).allTextContents(),
    filters: await filters.locator('label:has(input[type="checkbox"])').allTextContents(),
    events: await page
      .locator('svg.timeline [data-event]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? '')),
  };
}

/** Presses the dialog's Cancel when the first progress is told, however fast the file is read. */
async function cancelAtOnce(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = new MutationObserver(() => {
      const button = document.querySelector<HTMLElement>('dialog[open] progress ~ button');
      if (!button) return;
      watch.disconnect();
      document.documentElement.dataset['cancelled'] = 'yes';
      button.click();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
}

/** A file of many rows that stops after the first of them. */
function holdRows(held: HeldServer): string {
  const text = delimited(eventRows(HELD_ROWS, 7000), ',');
  const cut = text.indexOf(`\ne${String(FIRST_ROWS)},`);
  held.hold({ path: '/held.csv', first: text.slice(0, cut), rest: text.slice(cut) });
  return '/held.csv';
}

test('the same rows from CSV, TSV and Parquet are the same events', async ({ page }) => {
  await page.goto('/?lang=en');
  const files: [string, Buffer][] = [
    ['three.csv', Buffer.from(delimited(few, ','))],
    ['three.tsv', Buffer.from(`\uFEFF${delimited(few, '\t').replaceAll('\n', '\r\n')}\r\n`)],
    ['three.parquet', parquet(few)],
  ];
  const pictures: Record<string, string[]>[] = [];
  for (const [name, buffer] of files) {
    await choose(page, name, buffer);
    await expect(title(page)).toHaveText(name);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(countStatus(page)).toHaveText('150 of 150 events');
    await expect(page.locator('svg.timeline [data-event]')).toHaveCount(150);
    pictures.push(await picture(page));
  }
  expect(pictures[0]?.['filters']?.length).toBeGreaterThan(10);
  const borduria = few.filter((row) => row[3].split('|').includes('Borduria')).length;
  expect(pictures[0]?.['filters']?.join('\n')).toMatch(
    new RegExp(`Borduria\\s*${String(borduria)}\\b`),
  );
  expect(pictures[1]).toEqual(pictures[0]);
  expect(pictures[2]).toEqual(pictures[0]);
});

test('bad rows are named with their line, and the good ones are there', async ({ page }) => {
  const rows = few.map((row) => [...row]);
  const spoil = (line: number, column: (typeof COLUMNS)[number], text: string): void => {
    const row = rows[line - 2];
    if (row) row[COLUMNS.indexOf(column)] = text;
  };
  spoil(12, 'start', '2025-02-30');
  spoil(57, 'eventType', 'TALK');
  spoil(101, 'tone', 'warm');
  await page.goto('/?lang=en');
  await choose(page, 'spoilt.csv', Buffer.from(delimited(rows, ',')));
  await expect(title(page)).toHaveText('spoilt.csv');
  await expect(countStatus(page)).toHaveText('147 of 147 events');
  const notices = page.getByRole('region', { name: 'Messages' });
  await notices.getByText('3 of 150 rows were left out.').waitFor();
  await notices.locator('summary').click();
  await expect(notices.getByRole('listitem').filter({ hasText: 'line 12' })).toContainText(
    '2025-02-30',
  );
  await expect(notices.getByRole('listitem').filter({ hasText: 'line 57' })).toContainText('TALK');
  await expect(notices.getByRole('listitem').filter({ hasText: 'line 101' })).toContainText('warm');
});

test('a table without a date is asked about, and what was there stays', async ({ page }) => {
  await page.goto('/?lang=en');
  await expect(title(page)).toContainText('Istanbul');
  await choose(page, 'no-start.csv', Buffer.from('id,title\na,One\n'));
  const asked = page.getByRole('dialog', { name: 'no-start.csv' });
  await expect(asked.getByRole('button', { name: 'Open' })).toBeDisabled();
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await expect(asked).toHaveCount(0);
  await expect(title(page)).toContainText('Istanbul');
});

test('the dialog says what a table may look like, in every language', async ({ page }) => {
  for (const [lang, open] of [
    ['en', 'Open'],
    ['ar', 'فتح'],
    ['ru', 'Открыть'],
  ] as const) {
    await page.goto(`/?lang=${lang}`);
    await page.getByRole('button', { name: open, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('code')).toHaveText(
      'id, start, end, eventType, actors, topics, tone, title, status, source, url, summary, place, initiator, recipient, host, mediator',
    );
    for (const word of ['CSV', 'TSV', 'Parquet', 'start']) await expect(dialog).toContainText(word);
  }
});

test('a table may be pasted anywhere, other text may not', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?lang=en');
  await expect(title(page)).toContainText('Istanbul');
  const paste = async (text: string): Promise<void> => {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.keyboard.press('ControlOrMeta+V');
  };
  await paste('We start here\nand go on');
  await paste('start\ttitle\n2025-01-02\tPasted talks\n2025-01-03\tMore talks\n');
  await expect(title(page)).toHaveText('Pasted text');
  await expect(countStatus(page)).toHaveText('2 of 2 events');
  await expect(page.getByRole('button', { name: /Pasted talks/ }).first()).toBeVisible();
});

test('a file that is dropped on the open dialog is shown at once', async ({ page }) => {
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const dataTransfer = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.csv'));
      return transfer;
    },
    delimited(few, ','),
  );
  await dialog.dispatchEvent('drop', { dataTransfer });
  await expect(title(page)).toHaveText('dropped.csv');
  await expect(dialog).toHaveCount(0);
});

test('an address may name a table beside the page', async ({ page, held }) => {
  await page.route('**/tables/few.csv', (route) =>
    route.fulfill({ contentType: 'text/csv', body: delimited(few, ',') }),
  );
  const data = encodeURIComponent(`${held.origin}/tables/few.csv`);
  await page.goto(`/?lang=en&data=${data}&actors=Borduria`);
  await expect(title(page)).toHaveText('few.csv');
  await expect(page.getByRole('button', { name: 'Remove Borduria' })).toBeVisible();
  const count = few.filter((row) => row[3].split('|').includes('Borduria')).length;
  await expect(countStatus(page)).toHaveText(`${String(count)} of 150 events`);
  await page.reload();
  await expect(countStatus(page)).toHaveText(`${String(count)} of 150 events`);
});

test('a big file that is given up leaves the dataset before it, its view and its address', async ({
  page,
}, testInfo) => {
  await page.goto('/?lang=en&actors=darchiev');
  await expect(page.getByRole('button', { name: 'Remove Alexander Darchiev' })).toBeVisible();
  const before = { address: page.url(), picture: await picture(page) };
  const path = testInfo.outputPath('big.csv');
  await writeFile(path, delimited(eventRows(400_000, 9000), ','));
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await cancelAtOnce(page);
  await page.getByRole('dialog').locator('input[type="file"]').setInputFiles(path);
  await page.waitForFunction(() => document.documentElement.dataset['cancelled'] === 'yes');
  await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  await expect(title(page)).toContainText('Istanbul');
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
  if (await close.isVisible()) await close.click();
  await expect(page.getByRole('button', { name: 'Remove Alexander Darchiev' })).toBeVisible();
  expect(await picture(page)).toEqual(before.picture);
  await expect(page).toHaveURL(before.address);
});

test('the first rows are on display before the rest is there, and answer', async ({
  page,
  held,
}) => {
  const path = holdRows(held);
  await page.goto('/?lang=en');
  await expect(title(page)).toContainText('Istanbul');
  await visit(page, held.origin + path);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(title(page)).toHaveText('held.csv');
  await expect(page.getByText('The rows read so far are shown below.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(countStatus(page)).toHaveText(/^5\d,\d{3} of 5\d,\d{3} events$/);
  await expect(page.locator('svg.timeline [data-lane] path').first()).toBeVisible();

  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByRole('checkbox', { name: /^Borduria/ }).check();
  await expect(countStatus(page)).toHaveText(/^1\d,\d{3} of 5\d,\d{3} events$/);
  await expect(page.getByRole('progressbar')).toBeVisible();

  held.release();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(countStatus(page)).toHaveText(/^[\d,]+ of 120,000 events$/);
  await expect(page.getByRole('button', { name: 'Remove Borduria' })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('actors')).toBe('Borduria');
  expect(new URL(page.url()).searchParams.get('data')).toContain('held.csv');
});

test('giving up after the first rows brings back what was there', async ({ page, held }) => {
  const path = holdRows(held);
  await page.goto('/?lang=en&actors=darchiev');
  await expect(page.getByRole('button', { name: 'Remove Alexander Darchiev' })).toBeVisible();
  const before = { address: page.url(), picture: await picture(page) };
  await visit(page, held.origin + path);
  await expect(title(page)).toHaveText('held.csv');
  await page.getByRole('checkbox', { name: /^Borduria/ }).check();
  await expect(page.getByRole('button', { name: 'Remove Borduria' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(title(page)).toContainText('Istanbul');
  await expect(page.getByRole('button', { name: 'Remove Alexander Darchiev' })).toBeVisible();
  expect(await picture(page)).toEqual(before.picture);
  await expect(page).toHaveURL(before.address);
});

test('the dialog shows how far a file has come, and calls it off', async ({ page, held }) => {
  const text = delimited(few, ',');
  held.hold({ path: '/slow.csv', first: text.slice(0, 5000), rest: text.slice(5000) });
  await page.goto('/?lang=en');
  await expect(title(page)).toContainText('Istanbul');
  await visit(page, `${held.origin}/slow.csv`);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('slow.csv');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  await expect(dialog.getByRole('status')).toBeEmpty();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await chooseAgain(page, 'good.csv', Buffer.from('start,title\n2025-01-02,One\n'));
  await expect(dialog).toHaveCount(0);
  await expect(title(page)).toHaveText('good.csv');
});

test('the dialog stays when what was being opened before it arrives', async ({ page, held }) => {
  const text = delimited(few, ',');
  held.hold({ path: '/slow.csv', first: text.slice(0, 5000), rest: text.slice(5000) });
  await page.goto(`/?lang=en&data=${encodeURIComponent(`${held.origin}/slow.csv`)}`);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('slow.csv');
  held.release();
  await expect(page.locator('h1')).toHaveText('slow.csv');
  await expect(dialog).toBeVisible();
  await chooseAgain(page, 'good.csv', Buffer.from('start,title\n2025-01-02,One\n'));
  await expect(dialog).toHaveCount(0);
  await expect(title(page)).toHaveText('good.csv');
});

test('rows that were left out can be taken away with their reasons', async ({ page }) => {
  const rows = few.map((row) => [...row]);
  for (const at of [3, 5, 8, 9, 10, 11]) rows[at]?.splice(COLUMNS.indexOf('start'), 1, 'soon');
  await page.goto('/?lang=en');
  await choose(page, 'spoilt.csv', Buffer.from(delimited(rows, ',')));
  const notices = page.getByRole('region', { name: 'Messages' });
  await notices.getByText('Show the problems').click();
  await expect(notices.getByText(/Row 4, column start/)).toBeVisible();
  await expect(notices.getByText(/Row 6, column start/)).toBeHidden();
  await notices.getByText('5 more like this').click();
  await expect(notices.getByText(/Row 6, column start/)).toBeVisible();
  const downloading = page.waitForEvent('download');
  await notices.getByRole('button', { name: 'Download the rows left out' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('spoilt-left-out.csv');
  const text = await readFile(await download.path(), 'utf8');
  const lines = text.trimEnd().split('\r\n');
  expect(lines[0]).toBe(`\uFEFFRow,Line,Reason,${COLUMNS.join(',')}`);
  expect(lines).toHaveLength(7);
  expect(lines[1]).toMatch(/^4,5,"Row 4, column start: “soon” .*",e4,soon,/);
});

test('rows that are told twice are merged when the reader wants it, and come back', async ({
  page,
}) => {
  const header =
    'Event ID\tEvent Date\tSource Name\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Country\tStory ID\tSentence Number\tPublisher';
  const said = (id: number, from: string, to: string): string =>
    `${String(id)}\t2019-02-0${String(1 + (id >> 1))}\t${from}\t${from}\tConsult\t040\t1.0\t${to}\t${to}\t77\t${String(id >> 1)}\tXinhua`;
  const lines = [0, 2, 4].flatMap((id) => [
    said(id, 'France', 'Spain'),
    said(id + 1, 'Spain', 'France'),
  ]);
  await page.goto('/?lang=en');
  await choose(page, 'events.tab', Buffer.from([header, ...lines].join('\n')));
  const notices = page.getByRole('region', { name: 'Messages' });
  await expect(countStatus(page)).toHaveText('6 of 6 events');
  await notices.getByRole('button', { name: 'Merge repeated rows' }).click();
  await expect(countStatus(page)).toHaveText('3 of 3 events');
  await page.reload();
  await expect(countStatus(page)).toHaveText('3 of 3 events');
  await expect(title(page)).toHaveText('events.tab');
  await notices.getByRole('button', { name: 'Keep repeated rows' }).click();
  await expect(countStatus(page)).toHaveText('6 of 6 events');
});

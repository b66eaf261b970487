import { expect, test } from './test.ts';

test('a brief tells of two actors who are chosen, from a day on, and is in the address', async ({
  page,
}) => {
  await page.goto('/?known=all&actors=russia,united-states');
  await page.getByRole('button', { name: 'Brief', exact: true }).click();
  const brief = page.getByRole('region', { name: 'Brief', exact: true });
  await expect(brief).toContainText('Russia and United States');
  await expect(brief).toContainText('Alexander Darchiev – Sonata Coulter · Officials');
  await expect(brief).toContainText('None announced');
  await expect(brief).toContainText('What changed since 9 April 2025');
  await brief.getByLabel('Changes since').fill('2025-04-10');
  await expect(brief).toContainText('What changed since 10 April 2025');
  await expect(page).toHaveURL(/pair=russia~united-states&since=2025-04-10/);
  await brief.getByRole('button', { name: 'Russia: US cancels the third round' }).first().click();
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('Contact');
  await brief.getByRole('button', { name: 'Close the brief' }).click();
  await expect(brief).toHaveCount(0);
});

test('a brief speaks the reader’s language, and its day can be taken from a link', async ({
  page,
}) => {
  await page.goto('/?lang=ar&known=all&pair=russia~united-states&since=2025-06-15');
  const brief = page.getByRole('region', { name: 'موجز' });
  await expect(brief).toContainText('ما تغيّر منذ 15 يونيو 2025');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

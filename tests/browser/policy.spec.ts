import { expect, test } from './test.ts';

test('the page loads without a complaint and asks nobody else for anything', async ({ page }) => {
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('#app')).not.toBeEmpty();
});

test('the page carries its policy before any script', async ({ page }) => {
  await page.goto('/');
  const first = await page.evaluate(() =>
    [...document.head.children]
      .filter((element) => element.matches('[http-equiv], script, link'))
      .map((element) => element.getAttribute('http-equiv'))
      .at(0),
  );
  expect(first).toBe('Content-Security-Policy');
});

test('markup in a string stays a string', async ({ page, expectAlarm }) => {
  expectAlarm(/policy: require-trusted-types-for/);
  expectAlarm(/console error: .*TrustedHTML/);
  await page.goto('/');
  const outcome = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src=x onerror=alert(1)>';
      return 'written';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(outcome).toBe('TypeError');
});

test('a script written into the page does not run', async ({ page, expectAlarm }) => {
  expectAlarm(/^policy: /);
  expectAlarm(/^console error: .*(TrustedScript|HTMLScriptElement|script-src)/);
  await page.goto('/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('globalThis.ran = true;');
    document.body.append(script);
    return 'ran' in globalThis;
  });
  expect(ran).toBe(false);
});

test('a request to anybody else is noticed and goes nowhere', async ({ page, expectAlarm }) => {
  expectAlarm(/^request: https:\/\/elsewhere\.invalid\/$/);
  expectAlarm(/^console error: .*ERR_NAME_NOT_RESOLVED/);
  await page.goto('/');
  const arrived = await page.evaluate(() =>
    fetch('https://elsewhere.invalid/').then(
      () => true,
      () => false,
    ),
  );
  expect(arrived).toBe(false);
});

test('the datasets lie beside the page', async ({ page }) => {
  await page.goto('/');
  const format = await page.evaluate(async () => {
    const response = await fetch('data/istanbul-2025.json');
    return ((await response.json()) as { format: string }).format;
  });
  expect(format).toBe('demarche/1');
});

import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';

export { expect } from '@playwright/test';

interface Alarms {
  /** Says that something matching the pattern will go wrong in this test, and has to. */
  readonly expectAlarm: (pattern: RegExp) => void;
}

const isOwn = (address: URL, origin: string): boolean =>
  address.origin === origin || address.protocol === 'data:' || address.protocol === 'blob:';

/** Waits until a page has told what it has to tell: a breach of the policy is an event that follows what did it. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve))).catch(() => undefined);

/**
 * A test that also fails on whatever the page complains of: a console error or warning, an uncaught
 * error, a breach of the Content-Security-Policy, a request to anybody else (for whom the browser
 * knows no address).
 */
export const test = base.extend<Alarms>({
  expectAlarm: [
    async ({ context, baseURL }, use) => {
      const origin = new URL(baseURL ?? '').origin;
      const alarms: string[] = [];
      const expected: RegExp[] = [];
      context.on('console', (message) => {
        const kind = message.type();
        if (kind === 'error' || kind === 'warning')
          alarms.push(`console ${kind}: ${message.text()}`);
      });
      context.on('weberror', (error) => {
        alarms.push(`uncaught: ${error.error().message}`);
      });
      context.on('request', (request) => {
        if (!isOwn(new URL(request.url()), origin)) alarms.push(`request: ${request.url()}`);
      });
      await context.exposeFunction('reportBreach', (directive: string, blocked: string) => {
        alarms.push(`policy: ${directive} blocked ${blocked}`);
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          const page = globalThis as unknown as { reportBreach: (a: string, b: string) => void };
          page.reportBreach(event.effectiveDirective, event.blockedURI);
        });
      });

      await use((pattern) => {
        expected.push(pattern);
      });

      await Promise.all(context.pages().map(settle));
      const sudden = alarms.filter((alarm) => !expected.some((pattern) => pattern.test(alarm)));
      const missed = expected.filter((pattern) => !alarms.some((alarm) => pattern.test(alarm)));
      base.expect(sudden, 'the page complained').toEqual([]);
      base.expect(missed, 'the page did not complain as the test said it would').toEqual([]);
    },
    { auto: true },
  ],
});

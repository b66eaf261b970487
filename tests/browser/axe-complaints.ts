import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose verdict hangs on colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe says of the page as it is now, or of a part of it, in the light and in the dark; what lies inert behind a
 * dialog it leaves out. The page has to follow the browser's theme; its dark side differs in nothing but colours.
 */
export async function axeComplaints(page: Page, part?: string): Promise<string[]> {
  const complaints: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.locator(`.demarche[data-theme="${theme}"]`).first().waitFor();
    // One frame and no samples of what is in order: most of the time went there.
    const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
    builder.setLegacyMode();
    if (part !== undefined) builder.include(part);
    if (theme === 'light') builder.withTags(TAGS);
    else builder.withRules(OF_COLOURS);
    const { violations } = await builder.analyze();
    for (const { id, nodes } of violations) {
      complaints.push(...nodes.map(({ html }) => `${theme}, ${id}: ${html}`));
    }
  }
  return complaints;
}

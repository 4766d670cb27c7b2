import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** The looks in which pages are checked: forced colours only where a driver can ask for them. */
export type PageLook = 'light' | 'dark' | 'forced colours';

/** Shows a page of the extension in a look; false where this browser's driver cannot. */
export async function showLook(page: Page, look: PageLook, browser: 'chromium' | 'firefox'): Promise<boolean> {
  if (look === 'forced colours' && browser === 'firefox') return false;
  if (browser === 'chromium') {
    const session = await page.createCDPSession();
    const value = look === 'forced colours' ? 'active' : 'none';
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  }
  // What the theme sets; no driver can switch it in every browser.
  await page.evaluate(
    (scheme) => {
      document.documentElement.style.colorScheme = scheme;
    },
    look === 'forced colours' ? '' : look,
  );
  return true;
}

/** What axe finds wrong with a page as it is shown, contrast included: each rule with the elements that break it. */
export async function findViolations(page: Page, options: RunOptions = {}): Promise<string[]> {
  // Not as a script element: the pages of the extension allow none but their own.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run(document, asked);
    if (passes.length === 0) throw new Error('axe has found nothing to check');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
  }, options);
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/launch';
import { marksOfClinicPage } from './support/marks';
import { PopupPage } from './support/popup';
import { startTestBrowser } from './support/test-browser';
import { VisitedPage } from './support/visited-page';

test('a site that was switched off is still off after the browser was restarted', async () => {
  const profileDir = await mkdtemp(path.join(tmpdir(), 'termlight-profile-'));
  try {
    const before = await startTestBrowser({ profileDir });
    const visited = await VisitedPage.open(before, before.urlOf('clinic.html'));
    await expect.poll(() => visited.markedTexts()).toEqual(marksOfClinicPage);
    await (await PopupPage.openOver(before, visited.page)).pressSwitch();
    await expect.poll(() => visited.markedTexts()).toEqual([]);
    await before.close();

    const after = await startTestBrowser({ profileDir });
    const other = await VisitedPage.open(after, after.urlOf('clinic.html', 'forum.test'));
    await expect.poll(() => other.markedTexts()).toEqual(marksOfClinicPage);
    const same = await VisitedPage.open(after, after.urlOf('clinic.html'));
    const popup = await PopupPage.openOver(after, same.page);
    await expect.poll(() => popup.isSwitchedOn()).toBe(false);
    expect(await same.markedTexts()).toEqual([]);
    expect([...before.foreignHosts(), ...after.foreignHosts()]).toEqual([]);
    await after.close();
  } finally {
    await rm(profileDir, { recursive: true, force: true });
  }
});

// Firefox ends a content script together with its extension: nothing of a card works any more there.
if (process.env.TEST_BROWSER === 'chromium') {
  test('on the card of an extension that has been updated, a change that cannot be stored is told', async () => {
    const running = await startTestBrowser();
    const visited = await VisitedPage.open(running, running.urlOf('clinic.html'));
    await expect.poll(() => visited.markedTexts()).toContain('flare');
    await visited.click('flare');
    await expect.poll(() => visited.cardTitle()).toBe('flare');
    const own = await openExtensionPage(running, 'options.html');
    await own.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      setTimeout(() => chrome.runtime.reload());
    });
    // Its pages are closed when the extension begins anew.
    await expect.poll(() => own.isClosed()).toBe(true);
    await visited.page.bringToFront();
    await visited.clickInCard('I know this term');
    await expect.poll(() => visited.cardText()).toContain('Could not be saved. Reload the page and try again.');
    expect(await visited.markedTexts()).toContain('flare');
    await running.close();
  });
}

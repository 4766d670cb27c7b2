import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
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

import { expect, test } from 'vitest';
import { PopupPage } from './support/popup';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();

test('frames are marked too, and all of them follow the switch of the page they are in', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('frames.html'));
  const countMarks = () =>
    Promise.all(
      visited.page.frames().map((frame) => frame.evaluate(() => CSS.highlights.get('explained-term')?.size ?? 0)),
    );
  await expect.poll(countMarks).toEqual([2, 2, 2]);

  const popup = await PopupPage.openOver(getRunning(), visited.page);
  await expect.poll(() => popup.pageTerms()).toContain('pregabalin 3');
  await popup.pressSwitch();
  await expect.poll(countMarks).toEqual([0, 0, 0]);
  await popup.pressSwitch();
  await expect.poll(countMarks).toEqual([2, 2, 2]);
});

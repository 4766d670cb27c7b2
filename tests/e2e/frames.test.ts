import { expect, test } from 'vitest';
import { FramedPage, frameKinds } from './support/framed-page';
import { PopupPage } from './support/popup';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();

/** The least room between the card and an edge of its frame; less than nothing when it is clipped. */
const leastRoom = (place: Awaited<ReturnType<FramedPage['placeOfCard']>>) =>
  Math.min(...(place ? Object.values(place) : [-1]));

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

test.each(frameKinds)('a small frame is marked and its card is whole: %s', async (kind) => {
  const framed = await FramedPage.open(getRunning(), { kind, width: 300, height: 120 });
  await expect.poll(() => framed.countMarks()).toBe(1);
  await framed.hover();
  await expect.poll(() => framed.placeOfCard()).not.toBeNull();
  await expect.poll(async () => leastRoom(await framed.placeOfCard())).toBeGreaterThanOrEqual(0);
  await framed.moveToCorner();
  await expect.poll(() => framed.placeOfCard()).toBeNull();
});

test('at the bottom of a frame the card opens above its word', async () => {
  const above = 560;
  const framed = await FramedPage.open(getRunning(), { kind: 'srcdoc', width: 500, height: 600, above });
  await expect.poll(() => framed.countMarks()).toBe(1);
  await framed.hover();
  await expect.poll(async () => (await framed.placeOfCard())?.bottom).toBeGreaterThanOrEqual(600 - above);
  expect(leastRoom(await framed.placeOfCard())).toBeGreaterThanOrEqual(0);
});

test('a frame that a script leads elsewhere is marked anew', async () => {
  const framed = await FramedPage.open(getRunning(), { kind: 'srcdoc', width: 500, height: 300 });
  await expect.poll(() => framed.countMarks()).toBe(1);
  const { page } = framed.visited;
  const countMarks = () =>
    page
      .frames()
      .at(-1)
      ?.evaluate(() => CSS.highlights.get('explained-term')?.size ?? 0);
  await page.evaluate(() => {
    document.querySelector('iframe')?.contentWindow?.location.assign('http://clinic.test/other.html');
  });
  await expect.poll(() => countMarks()?.catch(() => null)).toBe(2);
  await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    if (frame) frame.srcdoc = '<p>Now naproxen, ibuprofen and duloxetine.</p>';
  });
  await expect.poll(() => countMarks()?.catch(() => null)).toBe(3);
});

test('a frame that is written bit by bit is marked when its writer has closed it', async () => {
  const { page } = await VisitedPage.open(getRunning(), getRunning().urlOf('other.html'));
  await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument?.open();
    frame.contentDocument?.write('<!doctype html><html lang="en"><body><p>Now naproxen');
  });
  const write = (html: string) =>
    page.evaluate((more) => document.querySelector('iframe')?.contentDocument?.write(more), html);
  const countMarks = () =>
    page
      .frames()
      .at(-1)
      ?.evaluate(() => CSS.highlights.get('explained-term')?.size ?? 0);
  await write(', ibuprofen</p><p>and duloxetine');
  await write(', or pregabalin.</p>');
  await page.evaluate(() => document.querySelector('iframe')?.contentDocument?.close());
  await expect.poll(() => countMarks()?.catch(() => null)).toBe(4);
});

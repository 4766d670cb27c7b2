import { expect, test } from 'vitest';
import { marksOfClinicPage } from './support/marks';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();

test('marks the terms of a page, across inline elements, breaks and soft hyphens, not across blocks', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await expect.poll(() => visited.markedTexts()).toEqual(marksOfClinicPage);
});

test('marks text that is added, changed or taken away later', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await expect.poll(() => visited.markedTexts()).toEqual(marksOfClinicPage);

  await visited.page.evaluate(() => {
    const late = document.querySelector('#late');
    if (late) late.innerHTML = '<p>Duloxetine was added.</p>';
  });
  await expect.poll(() => visited.markedTexts()).toEqual([...marksOfClinicPage, 'Duloxetine']);

  await visited.page.evaluate(() => {
    const text = document.querySelector('#late p')?.firstChild as Text;
    text.data = 'Now it says pregabalin.';
  });
  await expect.poll(() => visited.markedTexts()).toEqual([...marksOfClinicPage, 'pregabalin']);

  await visited.page.evaluate(() => document.querySelector('#late p')?.remove());
  await expect.poll(() => visited.markedTexts()).toEqual(marksOfClinicPage);
});

test('leaves excluded places alone and form values untouched', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('excluded.html'));
  await expect.poll(() => visited.markedTexts()).toEqual(['fibromyalgia', 'fibromyalgia']);
  const values = await visited.page.evaluate(() => [
    document.querySelector('textarea')?.value,
    document.querySelector('input')?.value,
  ]);
  expect(values).toEqual(['fibromyalgia and milnacipran', 'fibromyalgia']);
});

test('with the default painter the page is what it is without the extension', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  const untouched = await visited.page.evaluate(async () => {
    const text = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(text, 'text/html').body.outerHTML;
  });
  await expect.poll(() => visited.markedTexts()).toEqual(marksOfClinicPage);
  expect(await visited.html()).toBe(untouched);
});

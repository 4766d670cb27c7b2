import type { HTTPRequest } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();

/** Opens a page whose scripts come when they are let go. */
async function openHeld() {
  const page = await getRunning().browser.newPage();
  const held = new Map<string, HTTPRequest>();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const name = request.url().split('/').at(-1) ?? '';
    if (name.endsWith('.js')) held.set(name, request);
    else void request.continue();
  });
  const loaded = page.goto(getRunning().urlOf('parsing.html'));
  return {
    visited: new VisitedPage(getRunning(), page),
    loaded,
    readyState: () => page.evaluate(() => document.readyState),
    isHeld: (name: string) => held.has(name),
    letGo: (name: string) => held.get(name)?.respond({ contentType: 'text/javascript', body: '' }),
  };
}

test('a page is marked when it is parsed: not before, and not only when its deferred scripts have come', async () => {
  const { visited, loaded, readyState, isHeld, letGo } = await openHeld();
  await expect.poll(() => isHeld('blocking.js') && isHeld('deferred.js')).toBe(true);
  // Longer than it takes to mark a page.
  await visited.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(await readyState()).toBe('loading');
  expect(await visited.markedTexts()).toEqual([]);

  await letGo('blocking.js');
  await expect.poll(() => visited.markedTexts()).toEqual(['Milnacipran', 'pregabalin']);
  expect(await readyState()).toBe('interactive');
  await visited.hover('pregabalin');
  await expect.poll(() => visited.cardTitle()).toBe('pregabalin');

  await letGo('deferred.js');
  await loaded;
  expect(await visited.markedTexts()).toEqual(['Milnacipran', 'pregabalin']);
});

test('a page that is written anew before it is parsed is marked', async () => {
  const { visited, loaded, isHeld } = await openHeld();
  loaded.catch(() => null);
  await expect.poll(() => isHeld('blocking.js')).toBe(true);
  await visited.page.evaluate(() => {
    document.open();
    document.write('<!doctype html><html lang="en"><body><p>Written anew: duloxetine.</p></body></html>');
    document.close();
  });
  await expect.poll(() => visited.markedTexts()).toEqual(['duloxetine']);
  await visited.hover('duloxetine');
  await expect.poll(() => visited.cardTitle()).toBe('duloxetine');
});

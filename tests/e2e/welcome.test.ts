import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findExtensionPages, openExtensionPage } from '../../scripts/browser/launch';
import { findViolations, showLook } from './support/axe';
import { GlossaryPage } from './support/glossary';
import { startTestBrowser, type TestBrowser } from './support/test-browser';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser({ keepsWelcome: true });

const welcomePages = (running: TestBrowser) => findExtensionPages(running, 'glossary.html?welcome');

test('after installing, the welcome page opens, once', async () => {
  await expect.poll(async () => (await welcomePages(getRunning())).length).toBe(1);
});

test('pointing works on it: the card explains the word', async () => {
  const { page } = await GlossaryPage.open(getRunning(), '?welcome');
  const visited = new VisitedPage(getRunning(), page);
  await expect.poll(() => visited.markedTexts()).toEqual(expect.arrayContaining(['fibromyalgia', 'brain fog', 'MRI']));
  await visited.hover('bursitis');
  await expect.poll(() => visited.cardTitle()).toBe('bursitis');
  await page.keyboard.press('Escape');
  await expect.poll(() => visited.cardTitle()).toBeNull();
});

test('so do Tab and Enter', async () => {
  const { page } = await GlossaryPage.open(getRunning(), '?welcome');
  const visited = new VisitedPage(getRunning(), page);
  await expect.poll(() => visited.markedTexts()).not.toEqual([]);
  await page.focus('.sample explained-term');
  await page.keyboard.press('Enter');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
});

test('it leads to the glossary', async () => {
  const welcome = await GlossaryPage.open(getRunning(), '?welcome');
  await welcome.press('.ways a');
  await expect.poll(() => welcome.heading()).toBe('Glossary');
});

test('the options lead back to it', async () => {
  const options = await openExtensionPage(getRunning(), 'options.html');
  await options.evaluate(() => document.querySelector<HTMLElement>('.options-foot a')?.click());
  await expect.poll(() => options.evaluate(() => location.search).catch(() => null)).toBe('?welcome');
});

test('it fits a window of 320 px', async () => {
  const { page } = await GlossaryPage.open(getRunning(), '?welcome');
  await page.setViewport({ width: 320, height: 600 });
  const isTooWide = () =>
    page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(await isTooWide()).toBe(false);
});

test.each(['light', 'dark', 'forced colours'] as const)('axe finds nothing in it: %s', async (look) => {
  const { page } = await GlossaryPage.open(getRunning(), '?welcome');
  await expect.poll(() => page.$('explained-term')).not.toBeNull();
  if (await showLook(page, look, getRunning().name)) expect(await findViolations(page)).toEqual([]);
});

// Both browsers take an extension that a driver loads again for a new one: only what is stored tells it is not.
test('after a restart it does not open again', async () => {
  const profileDir = await mkdtemp(path.join(tmpdir(), 'termlight-profile-'));
  try {
    const first = await startTestBrowser({ profileDir, keepsWelcome: true });
    await expect.poll(async () => (await welcomePages(first)).length).toBe(1);
    await (await welcomePages(first))[0]?.close();
    await first.close();
    const second = await startTestBrowser({ profileDir, keepsWelcome: true });
    // By the time another page of the extension has been opened and closed, the worker has long been there.
    expect(await welcomePages(second)).toEqual([]);
    await second.close();
  } finally {
    await rm(profileDir, { recursive: true, force: true });
  }
});

import { browser } from 'wxt/browser';
import type { SectionReference } from '../glossary/entry';

/** The address of an article section within the glossary page. */
export function sectionPath({ article, anchor }: SectionReference): string {
  return `/glossary.html?article=${encodeURIComponent(article)}#${anchor}`;
}

/** Opens a page of the extension in a new tab. */
export async function openExtensionPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/') });
}

/** Opens the options page. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

import { browser } from 'wxt/browser';
import type { SectionReference } from '../glossary/entry';

/** The address of an article section within the glossary page. */
export function sectionPath({ article, anchor }: SectionReference): string {
  return `/glossary.html?article=${encodeURIComponent(article)}#${anchor}`;
}

/** The address of one term, or of a search, in the full-page glossary; of the whole list without either. */
export function glossaryPath({ termId, query }: { termId?: string; query?: string } = {}): string {
  if (termId) return `/glossary.html?term=${encodeURIComponent(termId)}`;
  return query ? `/glossary.html?q=${encodeURIComponent(query)}` : '/glossary.html';
}

/** Opens a page of the extension in a new tab. */
export async function openExtensionPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/') });
}

/** Opens the options page. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

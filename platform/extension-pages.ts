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

/** The address of the terms under one letter, such as "B". */
export function letterPath(letter: string): string {
  return `/glossary.html?letter=${encodeURIComponent(letter)}`;
}

/** The address of the terms of one category; of all terms by category without it. */
export function categoryPath(category = ''): string {
  return `/glossary.html?category=${encodeURIComponent(category)}`;
}

/** The address of the list of articles. */
export const articlesPath = '/glossary.html?article';

/** The address of an article. */
export function articlePath(slug: string): string {
  return `/glossary.html?article=${encodeURIComponent(slug)}`;
}

/** The address of the page that is opened once after installing. */
export const welcomePath = '/glossary.html?welcome';

/** Opens a page of the extension in a new tab. */
export async function openExtensionPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/') });
}

/** Opens the options page. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

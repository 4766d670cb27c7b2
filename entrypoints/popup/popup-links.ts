import type { PopupLink } from '../../components/popup/PopupFoot';
import { articleTitles } from '../../generated/article-titles';
import { glossaryPath, openExtensionPage, openOptions } from '../../platform/extension-pages';

/** Opens one of the extension's own pages and closes the popup, which Firefox leaves open over it. */
export async function leaveFor(open: () => Promise<void>): Promise<void> {
  await open();
  window.close();
}

/** The pages that the foot of the popup leads to. */
export function createPopupLinks(): Record<'article' | 'glossary' | 'options', PopupLink> {
  const pageAt = (href: string): PopupLink => ({ href, onOpen: () => void leaveFor(() => openExtensionPage(href)) });
  return {
    article: pageAt(`/glossary.html?article=${encodeURIComponent(articleTitles[0]?.slug ?? '')}`),
    glossary: pageAt(glossaryPath()),
    options: { href: '/options.html', onOpen: () => void leaveFor(openOptions) },
  };
}

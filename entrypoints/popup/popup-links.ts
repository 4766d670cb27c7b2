import type { PopupLink } from '../../components/popup/PopupFoot';
import { articlesPath, glossaryPath, openExtensionPage, openOptions } from '../../platform/extension-pages';

/** Opens one of the extension's own pages and closes the popup, which Firefox leaves open over it. */
export async function leaveFor(open: () => Promise<void>): Promise<void> {
  await open();
  window.close();
}

/** The pages that the foot of the popup leads to. */
export function createPopupLinks(): Record<'articles' | 'glossary' | 'options', PopupLink> {
  const pageAt = (href: string): PopupLink => ({ href, onOpen: () => void leaveFor(() => openExtensionPage(href)) });
  return {
    articles: pageAt(articlesPath),
    glossary: pageAt(glossaryPath()),
    options: { href: '/options.html', onOpen: () => void leaveFor(openOptions) },
  };
}

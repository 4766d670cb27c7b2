import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { watchDocumentReplacement } from '../../page/document-replacement';
import { isExtensionAlive } from '../../platform/extension-life';
import type { Painter } from '../../platform/settings';
import { watchSiteMarking } from '../../platform/site-marking';
import { createPageSessionStarter } from './create-page-session-starter';
import { findPageSite } from './find-page-site';

/** Marks and explains the terms of this frame for as long as the reader wants it on the page's site. */
export async function startContent(context: ContentScriptContext): Promise<void> {
  // Pictures and data files have no place for a card.
  if (!(document.documentElement instanceof HTMLElement)) return;
  const ending = new AbortController();
  const { signal } = ending;
  const endIfOrphaned = (): void => {
    if (!isExtensionAlive()) ending.abort();
  };
  // Any page can send the event by which WXT ends an older script, so what it says is looked into.
  context.onInvalidated(endIfOrphaned);
  const site = await findPageSite(signal);
  if (site === null || signal.aborted) return;

  const startSession = createPageSessionStarter(endIfOrphaned);
  let painter: Painter | null = null;
  let session: AbortController | undefined;
  const restart = (): void => {
    session?.abort();
    session = painter ? startSession(painter) : undefined;
  };
  signal.addEventListener('abort', () => session?.abort());
  watchDocumentReplacement(document, restart, signal);
  await watchSiteMarking(
    site,
    (marking) => {
      painter = marking;
      restart();
    },
    signal,
  );
}

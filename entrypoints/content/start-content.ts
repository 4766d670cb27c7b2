import { watchDocumentReplacement } from '../../page/document-replacement';
import type { PageSession } from '../../page/page-session';
import { isExtensionAlive } from '../../platform/extension-life';
import { siteOf } from '../../platform/site';
import { isSamePainting, type SiteMarking, watchSiteMarking } from '../../platform/site-marking';
import { answerWalk } from '../../platform/walk-answer';
import { createPageSessionStarter } from './create-page-session-starter';
import { findPageAddress } from './find-page-address';

/** Marks and explains the terms of this frame for as long as the reader wants it on the page's site. */
export async function startContent(): Promise<void> {
  // Pictures and data files have no place for a card.
  if (!(document.documentElement instanceof HTMLElement)) return;
  const ending = new AbortController();
  const { signal } = ending;
  const endIfOrphaned = (): void => {
    if (!isExtensionAlive()) ending.abort();
  };
  const address = await findPageAddress(signal);
  if (address === null || signal.aborted) return;

  const startSession = createPageSessionStarter(siteOf(address.get()), endIfOrphaned, signal);
  let marking: SiteMarking | undefined;
  let session: PageSession | undefined;
  let sessionEnding: AbortController | undefined;
  const restart = (): void => {
    sessionEnding?.abort();
    session = undefined;
    if (!marking?.painter) return;
    sessionEnding = new AbortController();
    session = startSession({ ...marking, painter: marking.painter }, sessionEnding.signal);
  };
  signal.addEventListener('abort', () => sessionEnding?.abort());
  signal.addEventListener(
    'abort',
    answerWalk((request) => session?.walk(request) ?? 'none'),
  );
  watchDocumentReplacement(document, restart, signal);
  await watchSiteMarking(
    address,
    (now) => {
      const isSame = marking !== undefined && isSamePainting(now, marking);
      marking = now;
      if (isSame) session?.choose(now.choice);
      else restart();
    },
    signal,
  );
}

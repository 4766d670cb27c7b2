import { watchDocumentReplacement } from '../../page/document-replacement';
import { pageParsed } from '../../page/page-parsed';
import type { PageSession } from '../../page/page-session';
import { isExtensionAlive } from '../../platform/extension-life';
import { siteOf } from '../../platform/site';
import { isSamePainting, type SiteMarking, watchSiteMarking } from '../../platform/site-marking';
import { answerWalk } from '../../platform/walk-answer';
import { createPageSessionStarter } from './create-page-session-starter';
import { findPageAddress } from './find-page-address';

/**
 * Marks and explains the terms of this frame for as long as the reader wants it on the page's site. Begins before the
 * page is parsed, and until then only gets ready: nothing of the page is read for marking, nothing on it is changed.
 */
export async function startContent(): Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const parsed = pageParsed(document, signal);
  if (!document.documentElement) await parsed;
  // Pictures and data files have no place for a card.
  if (!(document.documentElement instanceof HTMLElement)) return;
  const endIfOrphaned = (): void => {
    if (!isExtensionAlive()) ending.abort();
  };
  const address = await findPageAddress(signal);
  if (address === null || signal.aborted) return;

  const site = siteOf(address.get());
  const sessions = createPageSessionStarter({ site, onUnanswered: endIfOrphaned, parsed, signal });
  let hasBegun = false;
  let marking: SiteMarking | undefined;
  let session: PageSession | undefined;
  let sessionEnding: AbortController | undefined;
  const restart = (): void => {
    sessionEnding?.abort();
    session = undefined;
    if (!marking?.painter) return;
    sessionEnding = new AbortController();
    session = sessions.start({ ...marking, painter: marking.painter }, sessionEnding.signal);
  };
  signal.addEventListener('abort', () => sessionEnding?.abort());
  signal.addEventListener(
    'abort',
    answerWalk((request) => session?.walk(request) ?? 'none'),
  );
  await watchSiteMarking(
    address,
    (now) => {
      const isSame = marking !== undefined && isSamePainting(now, marking);
      marking = now;
      if (!hasBegun) {
        if (now.painter) sessions.prepare();
      } else if (isSame) session?.choose(now.choice);
      else restart();
    },
    signal,
  );
  await parsed;
  if (signal.aborted) return;
  hasBegun = true;
  watchDocumentReplacement(document, restart, signal);
  restart();
}

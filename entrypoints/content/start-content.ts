import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { renderCard } from '../../components/render-card';
import cardCss from '../../components/styles/card.css?inline';
import { matchIndex } from '../../generated/match-index';
import { createTokenIndex } from '../../matching/token-index';
import { startPageSession } from '../../page/page-session';
import { sendMessage } from '../../platform/messages';
import { watchSiteMarking } from '../../platform/site-marking';
import { createEntryCache } from './entry-cache';
import { findPageSite } from './find-page-site';
import { startReporting } from './report-findings';

/** Marks and explains the terms of this frame for as long as the reader wants it on the page's site. */
export async function startContent(context: ContentScriptContext): Promise<void> {
  const { signal } = context;
  const site = await findPageSite(signal);
  if (site === null || signal.aborted) return;

  const index = createTokenIndex(matchIndex);
  let session: AbortController | undefined;
  signal.addEventListener('abort', () => session?.abort());

  // After an update or removal of the extension nobody answers any more: reading `isInvalid` then ends this script.
  const onUnanswered = (): boolean => context.isInvalid;
  const findEntry = createEntryCache(async (termId) => {
    try {
      return await sendMessage('findEntry', termId);
    } catch (error) {
      onUnanswered();
      throw error;
    }
  });
  const onMarking = (painter: 'highlights' | 'elements' | null): void => {
    session?.abort();
    if (!painter) return;
    session = new AbortController();
    const onFindings = startReporting(onUnanswered, session.signal);
    startPageSession(
      {
        document,
        root: document,
        index,
        painter,
        cardCss,
        renderCard,
        findEntry,
        onOpenSection: (section) => void sendMessage('openSection', section).catch(onUnanswered),
        onFindings,
      },
      session.signal,
    );
  };
  await watchSiteMarking(site, onMarking, signal);
}

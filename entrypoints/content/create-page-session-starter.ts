import { renderCard } from '../../components/render-card';
import cardCss from '../../components/styles/card.css?inline';
import { matchIndex } from '../../generated/match-index';
import { createTokenIndex, type TokenIndex } from '../../matching/token-index';
import { startPageSession } from '../../page/page-session';
import { sendMessage } from '../../platform/messages';
import type { Painter } from '../../platform/settings';
import { createEntryCache } from './entry-cache';
import { startReporting } from './report-findings';

/**
 * Prepares what all sessions of a frame share. A session that is started marks and explains until it is aborted.
 * `onUnanswered` is called when the background cannot be reached.
 */
export function createPageSessionStarter(onUnanswered: () => void): (painter: Painter) => AbortController {
  // Built when the first session starts: a site that is switched off never needs it.
  let index: TokenIndex | undefined;
  const findEntry = createEntryCache(async (termId) => {
    try {
      return await sendMessage('findEntry', termId);
    } catch (error) {
      onUnanswered();
      throw error;
    }
  });

  return (painter) => {
    const session = new AbortController();
    index ??= createTokenIndex(matchIndex);
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
        onFindings: startReporting(onUnanswered, session.signal),
      },
      session.signal,
    );
    return session;
  };
}

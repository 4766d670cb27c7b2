import { renderCard } from '../../components/render-card';
import cardCss from '../../components/styles/card.css?inline';
import { readMatchIndex } from '../../generated/match-index';
import { createTokenIndex, type TokenIndex } from '../../matching/token-index';
import { type PageSession, startPageSession } from '../../page/page-session';
import { sendMessage } from '../../platform/messages';
import type { Painter } from '../../platform/settings';
import type { MarkingChoice } from '../../platform/site-marking';
import { createEntryCache } from './entry-cache';
import { startReporting } from './report-findings';
import { createTermHiding } from './term-hiding';

/** Marks and explains with a painter until `signal` is aborted. */
type StartSession = (painter: Painter, choice: MarkingChoice, signal: AbortSignal) => PageSession;

/**
 * Prepares what all sessions of a frame share. `onUnanswered` is called when the background cannot be reached.
 */
export function createPageSessionStarter(site: string, onUnanswered: () => void): StartSession {
  // Built when the first session starts: a site that is switched off never needs it.
  let index: TokenIndex | undefined;
  const hiding = createTermHiding(site);
  const findEntry = createEntryCache(async (termId) => {
    try {
      return await sendMessage('findEntry', termId);
    } catch (error) {
      onUnanswered();
      throw error;
    }
  });

  return (painter, choice, signal) => {
    index ??= createTokenIndex(readMatchIndex());
    return startPageSession(
      {
        document,
        root: document,
        index,
        painter,
        choice,
        cardCss,
        renderCard,
        findEntry,
        hiding,
        onOpenSection: (section) => void sendMessage('openSection', section).catch(onUnanswered),
        onFindings: startReporting(onUnanswered, signal),
      },
      signal,
    );
  };
}

import { createCardRenderer } from '../../components/render-card';
import { type PageSession, startPageSession } from '../../page/page-session';
import { watchCardChoice } from '../../platform/card-choice';
import { sendMessage } from '../../platform/messages';
import type { Painter } from '../../platform/settings';
import type { SiteMarking } from '../../platform/site-marking';
import { t } from '../../platform/words';
import { createExplanationCache } from './explanation-cache';
import { createIndexLoader } from './load-index';
import { loadOnce } from './load-once';
import { startReporting } from './report-findings';
import { createTermHiding } from './term-hiding';

/** Marks and explains as the reader wants it until `signal` is aborted. */
type StartSession = (marking: SiteMarking & { painter: Painter }, signal: AbortSignal) => PageSession;

/**
 * Prepares what all sessions of a frame share, until `frameSignal` is aborted. `onUnanswered` is called when the
 * background cannot be reached.
 */
export function createPageSessionStarter(
  site: string,
  onUnanswered: () => void,
  frameSignal: AbortSignal,
): StartSession {
  const telling = <Answer>(answer: Promise<Answer>): Promise<Answer> =>
    answer.catch((error) => {
      onUnanswered();
      throw error;
    });
  const hiding = createTermHiding(site);
  const findExplanation = createExplanationCache((termId) => telling(sendMessage('findExplanation', termId)));
  const cardChoice = watchCardChoice(frameSignal);
  const loadCardCss = loadOnce(() => telling(sendMessage('getCardStyle', undefined)));
  const words = createIndexLoader(() => telling(sendMessage('getSenses', undefined)), frameSignal);

  return ({ painter, choice, look }, signal) =>
    startPageSession(
      {
        document,
        root: document,
        words,
        painter,
        style: {
          load: () => telling(sendMessage('getMarkSheet', look)),
          isInDocument: look.style !== 'underline' || look.colour !== 'text',
        },
        markDescription: t('marks.description'),
        announce: (term) => t('marks.announcement', { term }),
        choice,
        loadCardCss,
        renderCard: createCardRenderer(t),
        cardChoice,
        findExplanation,
        hiding,
        onOpened: (termId) => void sendMessage('noteOpened', termId).catch(onUnanswered),
        onOpenGlossary: (termId) => void sendMessage('openGlossary', { termId }).catch(onUnanswered),
        onOpenSection: (section) => void sendMessage('openSection', section).catch(onUnanswered),
        onFindings: startReporting(onUnanswered, signal),
      },
      signal,
    );
}

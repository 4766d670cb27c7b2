import { createCardRenderer } from '../../components/render-card';
import type { SectionReference } from '../../glossary/entry';
import { learnWhileParsed } from '../../page/learn-while-parsed';
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

/** Starts the sessions of a frame, which share what they have learned. */
interface PageSessionStarter {
  /** Learns for them what can be learned while the page is parsed. */
  prepare(): void;
  /** Marks and explains as the reader wants it until `signal` is aborted. */
  start(marking: SiteMarking & { painter: Painter }, signal: AbortSignal): PageSession;
}

export interface PageSessionStarterOptions {
  site: string;
  /** Called when the background cannot be reached. */
  onUnanswered: () => void;
  /** Resolves when the page is parsed. */
  parsed: Promise<void>;
  /** Aborted when no more sessions are to be in this frame. */
  signal: AbortSignal;
}

/** Creates what starts the sessions of this frame. */
export function createPageSessionStarter(options: PageSessionStarterOptions): PageSessionStarter {
  const { site, onUnanswered, ...living } = options;
  const telling = <Answer>(answer: Promise<Answer>): Promise<Answer> =>
    answer.catch((error) => {
      onUnanswered();
      throw error;
    });
  const hiding = createTermHiding(site);
  const shared = {
    document,
    root: document,
    words: createIndexLoader(() => telling(sendMessage('getSenses', undefined)), living),
    loadCardCss: loadOnce(() => telling(sendMessage('getCardStyle', undefined))),
    renderCard: createCardRenderer(t),
    cardChoice: watchCardChoice(living.signal),
    findExplanation: createExplanationCache((termId) => telling(sendMessage('findExplanation', termId))),
    hiding,
    markDescription: t('marks.description'),
    announce: (term: string) => t('marks.announcement', { term }),
    onOpened: (termId: string) => void sendMessage('noteOpened', termId).catch(onUnanswered),
    onOpenGlossary: (termId: string) => void sendMessage('openGlossary', { termId }).catch(onUnanswered),
    onOpenSection: (section: SectionReference) => void sendMessage('openSection', section).catch(onUnanswered),
  };
  const { words } = shared;

  return {
    prepare() {
      if (document.hidden) return;
      // Most frames hold next to nothing: they ask when a name is found.
      if (window.top === window) words.expectSenses();
      void learnWhileParsed(document, words, living);
    },
    start: ({ painter, choice, look }, signal) => {
      const style = {
        load: () => telling(sendMessage('getMarkSheet', look)),
        isInDocument: look.style !== 'underline' || look.colour !== 'text',
      };
      const onFindings = startReporting(onUnanswered, signal);
      return startPageSession({ ...shared, painter, choice, style, onFindings }, signal);
    },
  };
}

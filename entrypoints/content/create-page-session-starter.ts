import { createCardRenderer } from '../../components/render-card';
import cardCss from '../../components/styles/card.css?inline';
import type { SectionReference } from '../../glossary/entry';
import { learnWhileParsed } from '../../page/learn-while-parsed';
import { type PageSession, startPageSession } from '../../page/page-session';
import { sendMessage } from '../../platform/messages';
import type { Painter } from '../../platform/settings';
import type { MarkingChoice } from '../../platform/site-marking';
import { t } from '../../platform/words';
import { createEntryCache } from './entry-cache';
import { createIndexLoader } from './load-index';
import { startReporting } from './report-findings';
import { createTermHiding } from './term-hiding';

/** Starts the sessions of a frame, which share what they have learned. */
interface PageSessionStarter {
  /** Learns for them what can be learned while the page is parsed. */
  prepare(): void;
  /** Marks and explains with a painter until `signal` is aborted. */
  start(painter: Painter, choice: MarkingChoice, signal: AbortSignal): PageSession;
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
  const findEntry = createEntryCache((termId) => telling(sendMessage('findEntry', termId)));
  const words = createIndexLoader(() => telling(sendMessage('getSenses', undefined)), living);
  const shared = {
    document,
    root: document,
    words,
    cardCss,
    renderCard: createCardRenderer(t),
    findEntry,
    hiding,
    onOpenSection: (section: SectionReference) => void sendMessage('openSection', section).catch(onUnanswered),
  };

  return {
    prepare() {
      if (document.hidden) return;
      // Most frames hold next to nothing: they ask when a name is found.
      if (window.top === window) words.expectSenses();
      void learnWhileParsed(document, words, living);
    },
    start: (painter, choice, signal) =>
      startPageSession({ ...shared, painter, choice, onFindings: startReporting(onUnanswered, signal) }, signal),
  };
}

import type { Entry } from '../glossary/entry';
import { createCardHost } from './card-host';
import { type CardAnchor, keepCardAt } from './card-position';
import type { Highlighter } from './highlighter';
import { createHoverIntent } from './hover-intent';
import { type PointedTerm, watchTerms } from './term-events';

/** What a card shows and what it can ask for. */
export interface CardContent {
  entry: Entry;
  onClose: () => void;
  onOpenTerm: (termId: string) => void;
  onOpenSection: (section: NonNullable<Entry['section']>) => void;
}

/** Draws the card into its shadow root; null takes it away. */
export type RenderCard = (root: ShadowRoot, content: CardContent | null) => void;

export interface TermExplainerOptions {
  document: Document;
  highlighter: Highlighter;
  cardCss: string;
  renderCard: RenderCard;
  /** Brings an explanation; null when there is none. */
  findEntry: (termId: string) => Promise<Entry | null>;
  onOpenSection: (section: NonNullable<Entry['section']>) => void;
}

/** Opens the card for the term under the pointer, the finger or the focus, until `signal` is aborted. */
export function startExplaining(options: TermExplainerOptions, signal: AbortSignal): void {
  const { document, highlighter, cardCss, renderCard, findEntry, onOpenSection } = options;
  const host = createCardHost(document, cardCss, signal);
  let stopPositioning: (() => void) | undefined;
  let current: PointedTerm | null = null;

  const show = async (pointed: PointedTerm, termId: string): Promise<void> => {
    const entry = await findEntry(termId);
    if (current !== pointed || signal.aborted) return;
    if (!entry) {
      intent.close();
      return;
    }
    host.show();
    renderCard(host.shadow, {
      entry,
      onClose: intent.close,
      onOpenTerm: (id) => void show(pointed, id),
      onOpenSection,
    });
    stopPositioning ??= keepCardAt(toAnchor(pointed, highlighter), host.element, intent.close);
    if (pointed.focusOrigin) host.shadow.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  };
  const takeDown = (): void => {
    stopPositioning?.();
    stopPositioning = undefined;
  };
  const intent = createHoverIntent<PointedTerm>({
    isSame: (a, b) => a.painted.block === b.painted.block && a.painted.match === b.painted.match,
    onPending: ({ painted }) => void findEntry(painted.match.termId),
    onOpen(pointed) {
      takeDown();
      current = pointed;
      void show(pointed, pointed.painted.match.termId);
    },
    onClose() {
      takeDown();
      const origin = current?.focusOrigin;
      current = null;
      renderCard(host.shadow, null);
      host.hide();
      origin?.focus();
    },
  });

  watchTerms({ document, highlighter, intent, host }, signal);
  signal.addEventListener('abort', intent.close);
}

function toAnchor({ painted, point }: PointedTerm, highlighter: Highlighter): CardAnchor {
  const node = painted.block.segments[0]?.node;
  return {
    rects: () => highlighter.rectsOf(painted),
    contextElement: node?.parentElement ?? document.documentElement,
    ...(point ? { point } : {}),
  };
}

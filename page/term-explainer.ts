import type { Entry } from '../glossary/entry';
import { type CardHost, createCardHost } from './card-host';
import { keepCardAt } from './card-position';
import type { Highlighter, PaintedMatch } from './highlighter';
import { createHoverIntent, type HoverIntent } from './hover-intent';
import { isInteractive } from './interactive';
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
  const host = createCardHost(options.document, options.cardCss, signal);
  const explainer = new TermExplainer(options, host);
  const { document, highlighter } = options;
  watchTerms({ document, highlighter, intent: explainer.intent, host }, signal);
  signal.addEventListener('abort', () => explainer.intent.close());
}

class TermExplainer {
  readonly intent: HoverIntent<PointedTerm>;
  readonly #options: TermExplainerOptions;
  readonly #host: CardHost;
  #stopPositioning: (() => void) | undefined;
  #current: PointedTerm | null = null;

  constructor(options: TermExplainerOptions, host: CardHost) {
    this.#options = options;
    this.#host = host;
    this.intent = createHoverIntent<PointedTerm>({
      isSame: (a, b) => a.painted.block === b.painted.block && a.painted.match === b.painted.match,
      // Asked for already now, so that it is there when the card opens.
      onPending: ({ painted }) => void options.findEntry(painted.match.termId),
      onOpen: (pointed) => this.#open(pointed),
      onClose: () => this.#close(),
    });
  }

  #open(pointed: PointedTerm): void {
    this.#stopPositioning?.();
    this.#stopPositioning = undefined;
    this.#current = pointed;
    void this.#show(pointed, pointed.painted.match.termId);
  }

  async #show(pointed: PointedTerm, termId: string): Promise<void> {
    const entry = await this.#options.findEntry(termId);
    if (this.#current !== pointed) return;
    if (!entry) {
      this.intent.close();
      return;
    }
    const near = elementOf(pointed.painted) ?? this.#options.document.documentElement;
    this.#host.show(near);
    this.#options.renderCard(this.#host.shadow, {
      entry,
      onClose: () => this.intent.dismiss(),
      onOpenTerm: (id) => void this.#show(pointed, id),
      onOpenSection: this.#options.onOpenSection,
    });
    this.#stopPositioning ??= this.#place(pointed, near);
    if (pointed.focusOrigin) this.#host.shadow.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  }

  #place({ painted, point }: PointedTerm, near: Element): () => void {
    return keepCardAt(
      {
        rects: () => this.#options.highlighter.rectsOf(painted),
        contextElement: near,
        mayBeCovered: !isInteractive(near),
        ...(point ? { point } : {}),
      },
      this.#host.element,
      () => this.intent.close(),
    );
  }

  #close(): void {
    this.#stopPositioning?.();
    this.#stopPositioning = undefined;
    // Focus that has gone elsewhere meanwhile stays there.
    const focusOrigin = this.#host.hasFocus() ? this.#current?.focusOrigin : undefined;
    this.#current = null;
    this.#options.renderCard(this.#host.shadow, null);
    this.#host.hide();
    focusOrigin?.focus();
  }
}

/** The element of the page in which a match begins. */
function elementOf({ block, match }: PaintedMatch): Element | null {
  const segment = block.segments.find(({ end }) => end > match.start);
  return segment?.node.parentElement ?? null;
}

import type { Entry } from '../../glossary/entry';
import type { Highlighter, PaintedMatch } from '../highlighter';
import { isInteractive } from '../interactive';
import { elementAround, elementShowing, trackWord } from '../word-place';
import { type CardHost, createCardHost } from './card-host';
import { keepCardAt } from './card-position';
import { giveFocusBack } from './give-focus-back';
import { createHoverIntent, type HoverIntent } from './hover-intent';
import { type PointedTerm, watchTerms } from './term-events';
import { watchTopLayer } from './top-layer';

/** Where the reader has hidden a term: on this site or everywhere; null where it is marked. */
export type HidingScope = 'site' | 'everywhere' | null;

/** What a card can do to hide the term it shows, or to show it again. */
export interface CardHiding {
  /** The name of the site, for the reader. */
  site: string;
  /** Where the term is hidden when the card is drawn. */
  scope: HidingScope;
  /** Tells where the term is hidden then; rejects when the change could not be stored. */
  onChange: (change: { scope: 'site' | 'everywhere'; isHidden: boolean }) => Promise<HidingScope>;
}

/** Hides terms and shows them again, for all cards of a page. */
export interface TermHiding {
  site: string;
  findScope: (termId: string) => Promise<HidingScope>;
  change: (termId: string, change: Parameters<CardHiding['onChange']>[0]) => Promise<HidingScope>;
}

/** What a card shows and what it can ask for. */
export interface CardContent {
  entry: Entry;
  /** Null where terms cannot be hidden. */
  hiding: CardHiding | null;
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
  /** Null where terms cannot be hidden. */
  hiding: TermHiding | null;
  onOpenSection: (section: NonNullable<Entry['section']>) => void;
  /** Called with the word beside which a card has just been shown, and with null once no card is open any more. */
  onExplaining?: (painted: PaintedMatch | null) => void;
}

/** The card of a page, for who opens it by other ways than pointing. */
export interface PageExplaining {
  /**
   * Opens the card of a marked word at once. With `focusOrigin` the card takes the focus, and gives it back to that
   * element when it is closed.
   */
  explain(painted: PaintedMatch, focusOrigin?: HTMLElement): void;
  isOpen(): boolean;
}

/** Opens the card for the term under the pointer, the finger or the focus, until `signal` is aborted. */
export function startExplaining(options: TermExplainerOptions, signal: AbortSignal): PageExplaining {
  const host = createCardHost(options.document, options.cardCss, signal);
  const explainer = new TermExplainer(options, host);
  const { document, highlighter } = options;
  watchTerms({ document, highlighter, intent: explainer.intent, host }, signal);
  watchTopLayer({ document, host, onBlocked: () => explainer.intent.close() }, signal);
  signal.addEventListener('abort', () => explainer.intent.close());
  return {
    explain: (painted, focusOrigin) => {
      if (!signal.aborted) explainer.intent.open({ painted, ...(focusOrigin ? { focusOrigin } : {}) });
    },
    isOpen: () => explainer.intent.isOpen(),
  };
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
    const { hiding, findEntry } = this.#options;
    const [entry, scope = null] = await Promise.all([findEntry(termId), hiding?.findScope(termId)]);
    if (this.#current !== pointed) return;
    if (!entry) {
      this.intent.close();
      return;
    }
    const near = elementAround(pointed.painted, this.#options.document);
    this.#host.show(elementShowing(pointed.painted, this.#options.document));
    this.#options.renderCard(this.#host.shadow, {
      entry,
      hiding: hiding && { site: hiding.site, scope, onChange: (change) => hiding.change(termId, change) },
      onClose: () => this.intent.dismiss(),
      onOpenTerm: (id) => void this.#show(pointed, id),
      onOpenSection: this.#options.onOpenSection,
    });
    this.#stopPositioning ??= this.#place(pointed, near);
    this.#options.onExplaining?.(pointed.painted);
    if (pointed.focusOrigin) this.#host.shadow.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  }

  #place({ painted, point }: PointedTerm, near: Element): () => void {
    return keepCardAt(
      {
        rects: trackWord(this.#options.highlighter, painted, near),
        contextElement: near,
        mayBeCovered: !isInteractive(elementShowing(painted, this.#options.document)),
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
    const closed = this.#host.hasFocus() ? this.#current : null;
    this.#current = null;
    this.#options.renderCard(this.#host.shadow, null);
    this.#host.hide();
    this.#options.onExplaining?.(null);
    if (!closed?.focusOrigin) return;
    const { highlighter, document } = this.#options;
    const around = elementAround(closed.painted, document);
    giveFocusBack({ origin: closed.focusOrigin, painted: closed.painted, around }, highlighter);
  }
}

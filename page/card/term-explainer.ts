import type { SectionReference } from '../../glossary/entry';
import type { ExplainedTerm } from '../../glossary/explained-term';
import type { Highlighter, PaintedMatch } from '../highlighter';
import { isInteractive } from '../interactive';
import { elementAround, elementShowing, trackWord } from '../word-place';
import type { CardChoice, HidingScope, RenderCard, TermHiding } from './card-content';
import { type CardHost, createCardHost } from './card-host';
import { keepCardAt } from './card-position';
import { CardVisits } from './card-visits';
import { giveFocusBack } from './give-focus-back';
import { createHoverIntent, type HoverIntent } from './hover-intent';
import { findLinkedTerms } from './linked-terms';
import { type CardMover, watchMoving } from './move-card';
import type { PageExplaining } from './page-explaining';
import { type PointedTerm, watchTerms } from './term-events';
import { watchTopLayer } from './top-layer';

export interface TermExplainerOptions {
  document: Document;
  highlighter: Highlighter;
  /** Brings the style sheet of the card. */
  loadCardCss: () => Promise<string>;
  renderCard: RenderCard;
  /** How the reader wants cards now. */
  cardChoice: () => CardChoice;
  /** Brings an explanation; null when there is none. */
  findExplanation: (termId: string) => Promise<ExplainedTerm | null>;
  /** Null where terms cannot be hidden. */
  hiding: TermHiding | null;
  onOpenSection: (section: SectionReference) => void;
  onOpenGlossary: (termId: string) => void;
  /** Called with the id of each term that a card explains, when it begins to. */
  onOpened?: (termId: string) => void;
  /** Called with the word beside which a card has just been shown, and with null once no card is open any more. */
  onExplaining?: (painted: PaintedMatch | null) => void;
}

/** Opens the card for the term under the pointer, the finger or the focus, until `signal` is aborted. */
export function startExplaining(options: TermExplainerOptions, signal: AbortSignal): PageExplaining {
  const { document, highlighter, cardChoice } = options;
  const host = createCardHost(document, signal);
  const explainer = new TermExplainer(options, host, signal);
  const { intent } = explainer;
  watchTerms(
    {
      document,
      highlighter,
      intent,
      host,
      heldKey: () => cardChoice().heldKey,
      onEscape: () => explainer.escape(),
      onClickBeside: () => explainer.closeUnlessPinned(),
    },
    signal,
  );
  watchTopLayer({ document, host, onBlocked: () => intent.close() }, signal);
  signal.addEventListener('abort', () => intent.close());
  return {
    explain: (painted, focusOrigin) => {
      if (!signal.aborted) intent.open({ painted, ...(focusOrigin ? { focusOrigin } : {}) });
    },
    isOpen: () => intent.isOpen(),
  };
}

/** A term with where it is hidden. */
interface Visit {
  id: string;
  term: ExplainedTerm;
  scope: HidingScope;
}

/** From this width on a window has room for a card beside its word, in CSS pixels. */
const sheetBelowPx = 600;

class TermExplainer {
  readonly intent: HoverIntent<PointedTerm>;
  readonly #options: TermExplainerOptions;
  readonly #host: CardHost;
  readonly #mover: CardMover;
  readonly #visits = new CardVisits<Visit>();
  #stopPositioning: (() => void) | undefined;
  #current: PointedTerm | null = null;
  #isPinned = false;
  /** What is being fetched last: an answer to anything before it comes too late. */
  #wanted: object | null = null;
  /** What had the focus before the card. */
  #focusOrigin: HTMLElement | null = null;

  constructor(options: TermExplainerOptions, host: CardHost, signal: AbortSignal) {
    this.#options = options;
    this.#host = host;
    const form = () => this.#form();
    this.#mover = watchMoving({ host, form, onSwipe: () => this.intent.dismiss() }, signal);
    options.document.defaultView?.addEventListener('resize', () => this.#render(), { passive: true, signal });
    this.intent = createHoverIntent<PointedTerm>({
      openDelayMs: () => {
        const { delayMs, heldKey } = options.cardChoice();
        return heldKey === 'none' ? delayMs : null;
      },
      isSame: (a, b) => a.painted.block === b.painted.block && a.painted.match === b.painted.match,
      // Asked for already now, so that it is there when the card opens.
      onPending: ({ painted }) => {
        Promise.all([options.findExplanation(painted.match.termId), options.loadCardCss()]).catch(() => null);
      },
      onOpen: (pointed) => this.#open(pointed),
      mayClose: () => this.#form() === 'card' && !host.hasSelection(),
      onClose: () => this.#close(),
    });
  }

  /** Takes back what the reader has moved, or closes. */
  escape(): void {
    if (!this.#mover.takeBack()) this.intent.dismiss();
  }

  closeUnlessPinned(): void {
    if (!this.#isPinned) this.intent.close();
  }

  #form(): 'card' | 'sheet' | 'pinned' {
    // The edge of a frame may be far outside of what is seen.
    const isSmall = window.top === window && (this.#current?.isTouch || window.innerWidth < sheetBelowPx);
    return isSmall ? 'sheet' : this.#isPinned ? 'pinned' : 'card';
  }

  async #load(termId: string): Promise<Visit | null> {
    const { hiding, findExplanation, loadCardCss } = this.#options;
    const [term, scope = null, css] = await Promise.all([
      findExplanation(termId),
      hiding?.findScope(termId),
      loadCardCss(),
    ]);
    this.#host.style(css);
    return term && { id: termId, term, scope };
  }

  #open(pointed: PointedTerm): void {
    const { activeElement, body } = this.#options.document;
    if (!this.#host.hasFocus())
      this.#focusOrigin = activeElement === body ? null : (activeElement as HTMLElement | null);
    if (pointed.focusOrigin) this.#focusOrigin = pointed.focusOrigin;
    // The word that was explained so far may be scrolled away to get to this one, which is no reason to close.
    this.#stopPositioning?.();
    void this.#show(pointed.painted.match.termId, pointed);
  }

  /** Shows a term: that of a word of the page, or one that is opened in the card. */
  async #show(termId: string, pointed: PointedTerm | null): Promise<void> {
    const wanted = {};
    this.#wanted = wanted;
    const visit = await this.#load(termId).catch(() => null);
    if (this.#wanted !== wanted) return;
    if (!visit) {
      if (pointed) this.intent.close();
      return;
    }
    // What was pinned is kept, a step back, when the reader looks at another word.
    if (pointed && !this.#isPinned) this.#visits.begin(visit);
    else this.#visits.goTo(visit);
    if (pointed) this.#current = pointed;
    this.#options.onOpened?.(termId);
    this.#showAt(pointed);
  }

  #showAt(pointed: PointedTerm | null): void {
    if (pointed) this.#host.show(elementShowing(pointed.painted, this.#options.document));
    this.#render();
    if (!pointed) return;
    this.#place(pointed);
    this.#options.onExplaining?.(pointed.painted);
    if (pointed.focusOrigin) this.#host.shadow.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  }

  #render(): void {
    const { hiding, highlighter, document, cardChoice, onOpenSection, onOpenGlossary } = this.#options;
    const visits = this.#visits.all;
    const visit = visits.at(-1);
    const current = this.#current;
    if (!visit || !current) return;
    const isSheet = this.#form() === 'sheet';
    const linked = isSheet ? findLinkedTerms(current.painted, highlighter, document) : [];
    this.#options.renderCard(this.#host.shadow, {
      trail: visits.map(({ term }) => term),
      hiding: hiding && {
        site: hiding.site,
        scope: visit.scope,
        onChange: (change) => hiding.change(visit.id, change),
      },
      isSheet,
      isPinned: this.#isPinned,
      textSizePx: cardChoice().textSizePx,
      alsoHere: linked.map((painted) => ({
        text: painted.block.text.slice(painted.match.start, painted.match.end),
        onOpen: () => this.intent.open({ painted, isTouch: current.isTouch === true }),
      })),
      onClose: () => this.intent.dismiss(),
      onOpenTerm: (id) => void this.#show(id, null),
      onReturn: (place) => void this.#show((visits[place] as Visit).id, null),
      onPin: (isPinned) => this.#pin(isPinned),
      onOpenSection,
      onOpenGlossary,
    });
  }

  #pin(isPinned: boolean): void {
    this.#isPinned = isPinned;
    this.#render();
    if (this.#current) this.#place(this.#current);
  }

  #place({ painted, point }: PointedTerm): void {
    const { highlighter, document } = this.#options;
    const near = elementAround(painted, document);
    this.#stopPositioning?.();
    this.#stopPositioning = keepCardAt({
      anchor: {
        rects: trackWord(highlighter, painted, near),
        contextElement: near,
        isRightToLeft: getComputedStyle(near).direction === 'rtl',
        mayBeCovered: !isInteractive(elementShowing(painted, document)),
        ...(point ? { point } : {}),
      },
      card: this.#host.element,
      form: () => this.#form(),
      onLost: () => this.intent.close(),
    });
  }

  #close(): void {
    this.#stopPositioning?.();
    this.#stopPositioning = undefined;
    // Focus that has gone elsewhere meanwhile stays there.
    const closed = this.#host.hasFocus() ? this.#current : null;
    const origin = this.#focusOrigin;
    this.#current = null;
    this.#wanted = null;
    this.#focusOrigin = null;
    this.#isPinned = false;
    this.#options.renderCard(this.#host.shadow, null);
    this.#host.hide();
    this.#options.onExplaining?.(null);
    if (!closed || !origin) return;
    const { highlighter, document } = this.#options;
    giveFocusBack({ origin, painted: closed.painted, around: elementAround(closed.painted, document) }, highlighter);
  }
}

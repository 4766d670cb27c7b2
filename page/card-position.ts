import {
  autoUpdate,
  type ClientRectObject,
  computePosition,
  flip,
  inline,
  type Middleware,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** Space between the card and the edges of the viewport, in CSS pixels. */
const viewportMargin = 8;

/** Space between the word and the card. Small enough that the pointer is not lost on the way. */
const wordGap = 6;

/** Less height than this, in CSS pixels, is too little to read in: the card may then lie over its word. */
const leastHeight = 160;

export interface CardAnchor {
  /** Where the word stands now, line by line, in viewport pixels. */
  rects: () => DOMRect[];
  /** An element of the page around the word, whose scrolling moves it. */
  contextElement: Element;
  /** The point that was pointed at: the line of a broken word to which the card belongs. */
  point?: { x: number; y: number };
  /** False for a word that can be clicked, such as a link: the card never lies over it. */
  mayBeCovered: boolean;
}

/**
 * Keeps `card` next to a word while the page scrolls and the window changes: below it, or above where there is more
 * room, no higher than the room there, never outside the viewport. `onLost` is called when the word can no longer be
 * seen, at the earliest in the next microtask. Returns a stop function.
 */
export function keepCardAt(anchor: CardAnchor, card: HTMLElement, onLost: () => void): () => void {
  const reference: VirtualElement = {
    contextElement: anchor.contextElement,
    getBoundingClientRect: () => boundsOf(anchor.rects()),
    getClientRects: () => anchor.rects(),
  };
  const update = async (): Promise<void> => {
    await null;
    if (!isInViewport(reference.getBoundingClientRect())) {
      onLost();
      return;
    }
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: placing(anchor, card),
    });
    card.style.setProperty('left', `${Math.round(x)}px`, 'important');
    card.style.setProperty('top', `${Math.round(y)}px`, 'important');
  };
  return autoUpdate(reference, card, () => void update());
}

function placing({ point, mayBeCovered }: CardAnchor, card: HTMLElement): Middleware[] {
  let isCramped = false;
  return [
    inline(point),
    offset(wordGap),
    flip({ padding: viewportMargin, fallbackStrategy: 'bestFit' }),
    size({
      padding: viewportMargin,
      apply({ availableHeight }) {
        isCramped = mayBeCovered && availableHeight < leastHeight;
        const height = isCramped ? window.innerHeight - 2 * viewportMargin : availableHeight;
        card.style.setProperty('--available-height', `${Math.max(0, Math.floor(height))}px`);
        // Without the scrollbar, which a width of 100vw counts in.
        const width = document.documentElement.clientWidth - 2 * viewportMargin;
        card.style.setProperty('--available-width', `${width}px`);
      },
    }),
    shift(() => ({ padding: viewportMargin, crossAxis: isCramped })),
  ];
}

function boundsOf(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return rects.length > 0 ? new DOMRect(left, top, right - left, bottom - top) : new DOMRect(0, -1, 0, 0);
}

function isInViewport(rect: ClientRectObject): boolean {
  return rect.bottom >= 0 && rect.top <= window.innerHeight && rect.right >= 0 && rect.left <= window.innerWidth;
}

import { type Box, boundsOf, findCardRoom, placeCard, type Surroundings, viewportMargin } from './card-placement';
import { watchPlaceOf } from './watch-place';

export interface CardAnchor extends Pick<Surroundings, 'point' | 'mayBeCovered'> {
  /** Where the word stands now, line by line, in viewport pixels. */
  rects: () => DOMRect[];
  /** An element of the page around the word, whose scrolling moves it. */
  contextElement: Element;
}

/**
 * Keeps `card` next to a word while the page scrolls and the window changes: below it, or above where there is more
 * room, no higher than the room there, never outside the viewport. `onLost` is called when the word can no longer be
 * seen, at the earliest in the next microtask. Returns a stop function.
 */
export function keepCardAt(anchor: CardAnchor, card: HTMLElement, onLost: () => void): () => void {
  const stopping = new AbortController();
  const update = async (): Promise<void> => {
    await null;
    if (stopping.signal.aborted) return;
    const rects = anchor.rects();
    if (isInViewport(boundsOf(rects))) putCardAt({ ...anchor, rects, viewport: visibleBox() }, card);
    else onLost();
  };
  watchPlaceOf([anchor.contextElement, card], () => void update(), stopping.signal);
  void update();
  return () => stopping.abort();
}

function putCardAt(surroundings: Surroundings, card: HTMLElement): void {
  const room = findCardRoom(surroundings, card.getBoundingClientRect().height);
  card.style.setProperty('--available-height', `${room.height}px`);
  // Without the scrollbar, which a width of 100vw counts in.
  card.style.setProperty('--available-width', `${document.documentElement.clientWidth - 2 * viewportMargin}px`);
  // Measured again: the card is now as large as the room lets it be.
  const { left, top } = placeCard(room, card.getBoundingClientRect(), surroundings.viewport);
  card.style.setProperty('left', `${Math.round(left)}px`, 'important');
  card.style.setProperty('top', `${Math.round(top)}px`, 'important');
}

/** The part of the page that can be seen: less than its window where the reader has zoomed in with two fingers. */
function visibleBox(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetLeft, offsetTop, width, height } = window.visualViewport ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: clientWidth,
    height: clientHeight,
  };
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
}

function isInViewport({ left, top, right, bottom }: Box): boolean {
  return bottom >= 0 && top <= window.innerHeight && right >= 0 && left <= window.innerWidth;
}

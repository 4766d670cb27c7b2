import { type Box, boundsOf, findCardRoom, placeCard, type Surroundings, viewportMargin } from './card-placement';
import { watchPlaceOf } from './watch-place';

export interface CardAnchor extends Pick<Surroundings, 'point' | 'mayBeCovered' | 'isRightToLeft'> {
  /** Where the word stands now, line by line, in viewport pixels. */
  rects: () => DOMRect[];
  /** An element of the page around the word, whose scrolling moves it. */
  contextElement: Element;
}

export interface CardKeeping {
  anchor: CardAnchor;
  card: HTMLElement;
  /** Asked each time: beside its word, at an edge of the window, or where the reader has put it. */
  form: () => 'card' | 'sheet' | 'pinned';
  /** Called when the word can no longer be seen, or the card cannot, at the earliest in the next microtask. */
  onLost: () => void;
}

/**
 * Keeps a card at its place while the page scrolls and the window changes, never outside the viewport: beside its word,
 * below it or above where there is more room, and no higher than the room there; or at the edge of the window that its
 * word is farther from. Returns a stop function.
 */
export function keepCardAt({ anchor, card, form, onLost }: CardKeeping): () => void {
  const stopping = new AbortController();
  const putSheet = createSheetPlacer();
  const update = async (): Promise<void> => {
    await null;
    if (stopping.signal.aborted) return;
    const now = form();
    const rects = anchor.rects();
    const isThere = card.getClientRects().length > 0 && (now === 'pinned' || rects.length > 0);
    if (!isThere || (now === 'card' && !isInViewport(boundsOf(rects)))) {
      onLost();
      return;
    }
    const surroundings = { ...anchor, rects, viewport: visibleBox() };
    if (now === 'pinned') keepInside(card, card.getBoundingClientRect());
    else (now === 'sheet' ? putSheet : putBesideWord)(surroundings, card);
  };
  watchPlaceOf([anchor.contextElement, card], () => void update(), stopping.signal);
  void update();
  return () => stopping.abort();
}

/** Puts a card that the reader moves at a place in the window, or as near to it as it is whole there. */
export function putCard(card: HTMLElement, place: { left: number; top: number }): void {
  const { top, bottom } = visibleBox();
  setRoom(card, bottom - top - 2 * viewportMargin);
  keepInside(card, place);
}

function keepInside(card: HTMLElement, { left, top }: { left: number; top: number }): void {
  const viewport = visibleBox();
  const { width, height } = card.getBoundingClientRect();
  const inside = (at: number, least: number, most: number) =>
    Math.max(least + viewportMargin, Math.min(at, most - viewportMargin));
  setPlace(card, {
    left: inside(left, viewport.left, viewport.right - width),
    top: inside(top, viewport.top, viewport.bottom - height),
  });
}

function putBesideWord(surroundings: Surroundings, card: HTMLElement): void {
  const room = findCardRoom(surroundings, card.getBoundingClientRect().height);
  setRoom(card, room.height);
  // Measured again: the card is now as large as the room lets it be.
  setPlace(card, placeCard(room, card.getBoundingClientRect(), surroundings));
}

/** How much of the window a sheet takes at most, if that is enough to read in and there is room beside its word. */
const mostOfWindow = 0.6;
const enoughHeight = 360;

/** Creates what puts a sheet at the bottom, or at the top where it would cover its word, and leaves it there. */
function createSheetPlacer(): typeof putBesideWord {
  let known = '';
  let side = 'below';
  return (surroundings, card) => {
    const { viewport } = surroundings;
    const wholeHeight = viewport.bottom - viewport.top;
    // Looked at again only when the window has become another: the sheet stays where it is while the page scrolls.
    if (known !== `${viewport.right - viewport.left} ${wholeHeight}`) {
      known = `${viewport.right - viewport.left} ${wholeHeight}`;
      const most = Math.max(wholeHeight * mostOfWindow, enoughHeight);
      setRoom(card, most, 0);
      const room = findCardRoom(surroundings, card.getBoundingClientRect().height);
      side = room.side;
      setRoom(card, room.isCramped ? room.height : Math.min(room.height, most), 0);
    }
    const { width, height } = card.getBoundingClientRect();
    setPlace(card, {
      left: (viewport.left + viewport.right - width) / 2,
      top: side === 'below' ? viewport.bottom - height : viewport.top,
    });
  };
}

function setRoom(card: HTMLElement, height: number, margin = viewportMargin): void {
  card.style.setProperty('--available-height', `${height}px`);
  // Without the scrollbar, which a width of 100vw counts in.
  card.style.setProperty('--available-width', `${document.documentElement.clientWidth - 2 * margin}px`);
}

function setPlace(card: HTMLElement, { left, top }: { left: number; top: number }): void {
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

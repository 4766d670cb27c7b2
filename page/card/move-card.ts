import type { CardHost } from './card-host';
import { putCard } from './card-position';

export interface CardMoving {
  host: CardHost;
  /** Tells whether the card may be moved now, or is a sheet that may be swiped away. */
  form: () => 'card' | 'sheet' | 'pinned';
  onSwipe: () => void;
}

type Place = { left: number; top: number };

/** Too far for any window: the card is kept inside. */
const far = 1e6;
/** Clockwise. */
const corners: readonly Place[] = [
  { left: far, top: 0 },
  { left: far, top: far },
  { left: 0, top: far },
  { left: 0, top: 0 },
];

/** Moves a card. */
export interface CardMover {
  /** Puts the card back to where it was before it was moved by key or press; false when it was not. */
  takeBack(): boolean;
}

/** How far one press of an arrow key moves the card, in CSS pixels. */
const stepPx = 24;
/** A finger that goes down so far takes a sheet away. */
const swipePx = 48;

const arrows: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Lets the reader move a pinned card: by dragging what has `data-drag`, and by arrow keys and presses on what has
 * `data-move`, each press of which leads to the next corner of the window. A sheet can be swiped away.
 */
export function watchMoving(moving: CardMoving, signal: AbortSignal): CardMover {
  const { shadow, element } = moving.host;
  let before: Place | null = null;
  const isOn = (event: Event, selector: string): boolean => (event.target as Element).closest(selector) !== null;
  const place = (): Place => {
    const { left, top } = element.getBoundingClientRect();
    return { left, top };
  };
  const moveTo = (next: Place): void => {
    before ??= place();
    putCard(element, next);
  };
  const onKey = (event: Event): void => {
    const arrow = arrows[(event as KeyboardEvent).key];
    if (!arrow || moving.form() !== 'pinned' || !isOn(event, '[data-move]')) return;
    event.preventDefault();
    const { left, top } = place();
    moveTo({ left: left + arrow[0] * stepPx, top: top + arrow[1] * stepPx });
  };
  const wasDragged = watchDragging(moving, signal);
  let corner = 0;
  const onClick = (event: Event): void => {
    if (!isOn(event, '[data-move]') || wasDragged()) return;
    moveTo(corners[corner] as Place);
    corner = (corner + 1) % corners.length;
  };
  const onFocusOut = (): void => {
    before = null;
  };
  shadow.addEventListener('keydown', onKey, { signal });
  shadow.addEventListener('click', onClick, { signal });
  shadow.addEventListener('focusout', onFocusOut, { signal });
  return {
    takeBack() {
      const back = before;
      before = null;
      if (back) putCard(element, back);
      return back !== null;
    },
  };
}

/** Follows a drag of the card. Gives what tells whether the press that ends now was one. */
function watchDragging({ host, form, onSwipe }: CardMoving, signal: AbortSignal): () => boolean {
  const { shadow, element } = host;
  let start: ({ x: number; y: number } & Place) | null = null;
  let wasDragged = false;
  const onDown = ({ target, button, pointerId, pointerType, clientX: x, clientY: y }: PointerEvent): void => {
    const part = target as Element;
    wasDragged = false;
    const mayStart = form() === 'pinned' || (form() === 'sheet' && pointerType === 'touch');
    if (!mayStart || button !== 0 || !part.closest('[data-drag]') || part.closest('button:not([data-move])')) return;
    const { left, top } = element.getBoundingClientRect();
    start = { x, y, left, top };
    // What was pressed itself: a click goes to what has captured the pointer.
    part.setPointerCapture(pointerId);
  };
  const onMove = ({ clientX, clientY }: PointerEvent): void => {
    if (!start) return;
    const [x, y] = [clientX - start.x, clientY - start.y];
    wasDragged ||= Math.hypot(x, y) > 3;
    if (!wasDragged) return;
    if (form() === 'pinned') putCard(element, { left: start.left + x, top: start.top + y });
    else element.style.setProperty('translate', `0 ${Math.max(0, y)}px`);
  };
  const onEnd = ({ type, clientY }: PointerEvent): void => {
    const isSwiped = start !== null && form() === 'sheet' && clientY - start.y > swipePx;
    start = null;
    element.style.removeProperty('translate');
    if (isSwiped && type === 'pointerup') onSwipe();
  };
  const handlers = { pointerdown: onDown, pointermove: onMove, pointerup: onEnd, pointercancel: onEnd };
  for (const [type, handle] of Object.entries(handlers)) {
    shadow.addEventListener(type, (event) => handle(event as PointerEvent), { signal });
  }
  return () => wasDragged;
}

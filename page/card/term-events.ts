import { shownIn } from '../composed-tree';
import type { Highlighter, PaintedMatch, ViewportPoint } from '../highlighter';
import { isInteractive } from '../interactive';
import type { CardChoice } from './card-content';
import type { CardHost } from './card-host';
import type { HoverIntent } from './hover-intent';

/** A term that was pointed at, and how. */
export interface PointedTerm {
  painted: PaintedMatch;
  point?: ViewportPoint;
  /** Set when the keyboard asked: the card takes the focus and gives it back. */
  focusOrigin?: HTMLElement;
  isTouch?: boolean;
}

export interface TermEventsOptions {
  document: Document;
  highlighter: Highlighter;
  intent: HoverIntent<PointedTerm>;
  host: CardHost;
  /** Which key must be held for a pointer to open a card. */
  heldKey: () => CardChoice['heldKey'];
  /** The reader has pressed Escape while a card is shown. */
  onEscape: () => void;
  /** The reader has clicked neither on a term nor in the card. */
  onClickBeside: () => void;
}

/**
 * Turns events of the page into what the hover intent understands. Listens first and, but for keys, passively: the page
 * gets every event as if nobody had listened, save Escape while a card is shown, and Enter and Space on a mark element.
 */
export function watchTerms(options: TermEventsOptions, signal: AbortSignal): void {
  watchPointer(options, signal);
  watchClicks(options, signal);
  watchKeys(options, signal);
}

/** The name of a key as events tell it. */
function nameOfKey(key: CardChoice['heldKey']): string {
  return (key[0] as string).toUpperCase() + key.slice(1);
}

/** The element an event is about. `target` names the host where that stands in a shadow root. */
function elementOf(event: Event): Element | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target : null;
}

function hasSelection(document: Document): boolean {
  const selection = document.getSelection();
  // In Chromium a selection inside a shadow root counts as collapsed, but has its text.
  return selection !== null && (!selection.isCollapsed || selection.toString() !== '');
}

function findPointed(highlighter: Highlighter, point: ViewportPoint, target: Element | null): PointedTerm | null {
  const painted = highlighter.findAt(point, target);
  return painted && { painted, point };
}

function watchPointer(options: TermEventsOptions, signal: AbortSignal): void {
  const { document, highlighter, intent, host } = options;
  let look: (() => void) | null = null;
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    // Somebody is dragging or selecting.
    if (event.buttons !== 0) {
      intent.cancelOpening();
      return;
    }
    // One look for all moves of a frame. What the event says of the card is only true while it is dispatched.
    const { clientX: x, clientY: y } = event;
    const target = elementOf(event);
    const isOverCard = host.isTargetOf(event);
    const isKeyHeld = event.getModifierState(nameOfKey(options.heldKey()));
    if (!look) requestAnimationFrame(() => !signal.aborted && look?.());
    look = () => {
      look = null;
      if (isOverCard) intent.onPointerInCard();
      else intent.onPointer(findPointed(highlighter, { x, y }, target), isKeyHeld);
    };
  };
  const onLeave = (event: PointerEvent): void => {
    // Lifting a finger is no leaving: the card stays until something else is tapped.
    if (event.pointerType !== 'touch') intent.onPointer(null);
  };
  document.defaultView?.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  document.documentElement.addEventListener('pointerleave', onLeave, { passive: true, signal });
}

function watchClicks(options: TermEventsOptions, signal: AbortSignal): void {
  const { document, highlighter, intent, host } = options;
  let isFromCard = false;
  let isTouch = false;
  const onDown = (event: PointerEvent): void => {
    isFromCard = host.isTargetOf(event);
    isTouch = event.pointerType === 'touch';
  };
  const onClick = (event: MouseEvent): void => {
    // A drag out of the card, as when text is selected, ends with a click on what holds both.
    const isDragEnd = isFromCard;
    isFromCard = false;
    if (!event.isTrusted || event.button !== 0 || isDragEnd || host.isTargetOf(event)) return;
    const target = elementOf(event);
    // A mark element is a button itself; what counts is what stands around it.
    const around = target?.localName === highlighter.markName ? shownIn(target) : target;
    const isTerm = !hasSelection(document) && !isInteractive(around);
    const pointed = isTerm ? findPointed(highlighter, { x: event.clientX, y: event.clientY }, target) : null;
    if (pointed) intent.open({ ...pointed, isTouch });
    else if (intent.isOpen()) options.onClickBeside();
  };
  document.defaultView?.addEventListener('pointerdown', onDown, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('click', onClick, { capture: true, passive: true, signal });
}

function watchKeys(options: TermEventsOptions, signal: AbortSignal): void {
  const { document, highlighter, intent, host } = options;
  const keep = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.repeat && event.key === nameOfKey(options.heldKey())) intent.onKey();
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape' && host.isShown()) {
      keep(event);
      options.onEscape();
    } else if (event.key === 'Enter' || event.key === ' ') {
      const element = elementOf(event) as HTMLElement | null;
      const isMark = element?.tabIndex === 0 && element.localName === highlighter.markName;
      const painted = isMark ? highlighter.findByElement(element) : null;
      if (!painted || !element) return;
      keep(event);
      if (!event.repeat) intent.open({ painted, focusOrigin: element });
    }
  };
  document.defaultView?.addEventListener('keydown', onKey, { capture: true, signal });
}

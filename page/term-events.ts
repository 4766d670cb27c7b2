import type { CardHost } from './card-host';
import type { Highlighter, PaintedMatch, ViewportPoint } from './highlighter';
import type { HoverIntent } from './hover-intent';
import { isInteractive } from './interactive';

/** A term that was pointed at, and how. */
export interface PointedTerm {
  painted: PaintedMatch;
  point?: ViewportPoint;
  /** Set when the keyboard asked: the card takes the focus and gives it back. */
  focusOrigin?: HTMLElement;
}

export interface TermEventsOptions {
  document: Document;
  highlighter: Highlighter;
  intent: HoverIntent<PointedTerm>;
  host: CardHost;
}

/**
 * Turns events of the page into what the hover intent understands. Listens first and passively: the page gets every
 * event as if nobody had listened, save Escape while a card is open and the keys that open one.
 */
export function watchTerms({ document, highlighter, intent, host }: TermEventsOptions, signal: AbortSignal): void {
  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    onEvent: (event: WindowEventMap[Name]) => void,
    passive = true,
  ): void => document.defaultView?.addEventListener(name, onEvent as EventListener, { capture: true, passive, signal });

  const findPointed = (point: ViewportPoint, target: EventTarget | null): PointedTerm | null => {
    const painted = highlighter.findAt(point, target instanceof Element ? target : null);
    return painted && { painted, point };
  };
  let look: (() => void) | null = null;
  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    // One look for all moves of a frame. What the event says of the card is only true while it is dispatched.
    const { clientX: x, clientY: y, target } = event;
    const isOverCard = host.isTargetOf(event);
    if (!look) requestAnimationFrame(() => !signal.aborted && look?.());
    look = () => {
      look = null;
      if (isOverCard) intent.onPointerInCard();
      else intent.onPointer(findPointed({ x, y }, target));
    };
  });

  document.documentElement.addEventListener('pointerleave', () => intent.onPointer(null), { signal });

  listen('click', (event) => {
    if (!event.isTrusted || event.button !== 0 || host.isTargetOf(event)) return;
    const target = event.target instanceof Element ? event.target : null;
    const isSelecting = document.getSelection()?.isCollapsed === false;
    const pointed =
      isSelecting || isInteractiveAround(target, highlighter)
        ? null
        : findPointed({ x: event.clientX, y: event.clientY }, target);
    if (pointed) intent.open(pointed);
    else if (intent.isOpen()) intent.close();
  });

  listen(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && host.isShown()) {
        event.preventDefault();
        event.stopImmediatePropagation();
        intent.close();
        return;
      }
      if (event.key !== 'Enter' && event.key !== ' ') return;
      const element = event.target instanceof HTMLElement ? event.target : null;
      const painted = element?.tabIndex === 0 ? highlighter.findByElement(element) : null;
      if (!painted || !element || element.localName !== highlighter.markName) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      intent.open({ painted, focusOrigin: element });
    },
    false,
  );
}

/** A mark is a button itself; what counts is what stands around it. */
function isInteractiveAround(target: Element | null, highlighter: Highlighter): boolean {
  return isInteractive(target?.localName === highlighter.markName ? target.parentElement : target);
}

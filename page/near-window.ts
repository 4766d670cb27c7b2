import { elementAbove } from './composed-tree';
import { judgeBox, type Nearness } from './nearness';
import type { TextBlock } from './text-block';

/** How far beyond the window something is still near, in parts of the window. */
const margin = '150%';
/**
 * When a browser is given more elements to watch, it goes through all that it watches before the next frame, about a
 * microsecond each in Chromium. So the more there are, the longer new ones wait, a millisecond for each so many.
 */
const elementsPerMs = 100;

/** An element that is watched, and what is shown in it. */
interface Spot<Item> {
  items: Item[];
  nearness: Nearness | 'unknown';
}

/** Not yet in TypeScript's DOM types. */
interface ScrollMarginInit extends IntersectionObserverInit {
  scrollMargin?: string;
}

/**
 * Tells what stands near the window and what does not, once the browser has laid the page out, and again when that
 * changes. What has no box of its own, or text outside of it, counts as near for good.
 */
export class NearWindow<Item> {
  readonly #document: Document;
  readonly #onChange: (item: Item, isNear: boolean) => void;
  readonly #spots = new Map<Element, Spot<Item>>();
  readonly #ending = new AbortController();
  /** Spots that may have lost their last item. They are kept a while: a text that is marked again is known to be near. */
  readonly #emptied = new Set<Element>();
  #observer: IntersectionObserver;
  #knowsScrollers = false;
  /** Elements that are yet to be looked at, first or again, and the timer after which they are. */
  readonly #unseen = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(document: Document, onChange: (item: Item, isNear: boolean) => void) {
    this.#document = document;
    this.#onChange = onChange;
    this.#observer = this.#createObserver();
    const listening = { capture: true, passive: true, signal: this.#ending.signal };
    document.addEventListener('scroll', ({ target }) => this.#onScroll(target), listening);
    // Another width may cut what is far into columns, or let it reach out of its box.
    document.defaultView?.addEventListener('resize', () => this.#lookAtAll(), listening);
  }

  /** Watches an item that stands in `element`. `onChange` is called for it at once if that is known to be near. */
  watch(item: Item, element: Element): void {
    const spot = this.#spots.get(element);
    if (!spot) {
      this.#spots.set(element, { items: [item], nearness: 'unknown' });
      this.#lookSoon(element);
      return;
    }
    spot.items.push(item);
    if (spot.nearness === 'near' || spot.nearness === 'always') this.#onChange(item, true);
    else this.#lookSoon(element);
  }

  unwatch(item: Item, element: Element): void {
    const items = this.#spots.get(element)?.items;
    const at = items?.indexOf(item) ?? -1;
    if (at >= 0) items?.splice(at, 1);
    if (items?.length === 0) this.#emptied.add(element);
  }

  stop(): void {
    this.#ending.abort();
    this.#observer.disconnect();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#spots.clear();
    this.#unseen.clear();
    this.#emptied.clear();
  }

  /** What stands in a box that scrolls by itself is clipped by it: near it is only with a margin around that box, too. */
  #onScroll(target: EventTarget | null): void {
    if (this.#knowsScrollers || target === this.#document) return;
    this.#knowsScrollers = true;
    if (!('scrollMargin' in IntersectionObserver.prototype)) return;
    this.#observer.disconnect();
    this.#observer = this.#createObserver();
    for (const [element, { nearness }] of this.#spots) if (nearness !== 'always') this.#observer.observe(element);
  }

  #createObserver(): IntersectionObserver {
    // A margin around scrolling boxes costs more by half for each element, so it waits until one is scrolled.
    const scrollMargin = this.#knowsScrollers ? margin : '0px';
    const options: ScrollMarginInit = { root: this.#document, rootMargin: margin, scrollMargin };
    return new IntersectionObserver((entries) => this.#onEntries(entries), options);
  }

  #onEntries(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const spot = this.#spots.get(entry.target);
      if (!spot || spot.nearness === 'always') continue;
      spot.nearness = judgeBox(entry);
      if (spot.nearness === 'always') this.#observer.unobserve(entry.target);
      for (const item of spot.items) this.#onChange(item, spot.nearness !== 'far');
    }
    for (const element of this.#emptied) {
      if (this.#spots.get(element)?.items.length !== 0) continue;
      this.#spots.delete(element);
      this.#observer.unobserve(element);
    }
    this.#emptied.clear();
  }

  /** Also of an element that is watched: what has been added to it may stand outside of its box. */
  #lookSoon(element: Element): void {
    this.#unseen.add(element);
    this.#timer ??= setTimeout(() => this.#look(), this.#spots.size / elementsPerMs);
  }

  #lookAtAll(): void {
    for (const [element, { nearness }] of this.#spots) if (nearness === 'far') this.#lookSoon(element);
  }

  #look(): void {
    this.#timer = null;
    for (const element of this.#unseen) {
      if (this.#spots.get(element)?.nearness === 'far') this.#observer.unobserve(element);
      if (this.#spots.has(element)) this.#observer.observe(element);
    }
    this.#unseen.clear();
  }
}

/** The smallest element around all of a block, which is the host for what stands at the top of a shadow root. */
export function findElementOf({ nodes }: TextBlock): Element | null {
  const [first] = nodes;
  const last = nodes.at(-1);
  let element = first ? elementAbove(first) : null;
  const tree = first?.getRootNode();
  while (element && last && !element.contains(last) && element.getRootNode() === tree) element = elementAbove(element);
  return element;
}
